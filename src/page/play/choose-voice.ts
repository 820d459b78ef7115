/** What has to be known of a voice; the browser’s own has more. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>;

/** The voice to read with, or why there is none. */
export type Chosen<V extends Voice> =
  | { readonly voice: V }
  /** `online-only`: each English voice would send what it reads to its maker. */
  | { readonly none: 'no-voice' | 'online-only' };

/** The best voice for a story of England: British before other English, and on this machine before any online, which may have to be asked for first. */
export function chooseVoice<V extends Voice>(voices: readonly V[], mayBeOnline: boolean): Chosen<V> {
  const english = voices.filter(({ lang }) => /^en\b/i.test(lang.replace('_', '-')));
  const own = best(english.filter(({ localService }) => localService));
  if (own) return { voice: own };
  const online = best(english);
  if (!online) return { none: 'no-voice' };
  return mayBeOnline ? { voice: online } : { none: 'online-only' };
}

const isBritish = ({ lang }: Voice) => /^en[-_]GB/i.test(lang);

const best = <V extends Voice>(voices: readonly V[]): V | undefined => voices.find(isBritish) ?? voices[0];

/** Some browsers fetch their list of voices only when asked for it, in milliseconds at the most. */
const listComesIn = 1500;

/** All voices of the browser, once it has them; none if it has none. */
export async function voicesOf(
  speech: SpeechSynthesis,
  wait = listComesIn,
): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>(resolve => {
    speech.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, wait);
  });
  return speech.getVoices();
}
