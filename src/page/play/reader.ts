import type { Settings } from '../keeping.ts';
import { chooseVoice, voicesOf } from './choose-voice.ts';

/** Why nothing is heard. */
export type Silence = 'no-voice' | 'online-only' | 'failed';

/** How the learner wants to be read to. */
export type Manner = Pick<Settings, 'readingPace' | 'onlineVoice'>;

/** Rates of the browser’s voices, 1 being their own. */
const rates = { slow: 0.8, usual: 1, quick: 1.25 } as const;

/** A browser says so of lines that were cut short by our own hushing. */
const isOurDoing = (error: string): boolean => error === 'interrupted' || error === 'canceled';

/** Chrome loses lines that are spoken right after others were cancelled, in milliseconds. */
const afterHush = 60;

/** Reads with the browser’s own voices. It keeps nothing and sends nothing; a new reading ends the one before. */
export class Reader {
  readonly #speech: SpeechSynthesis | undefined;
  readonly #onSilence: (why: Silence) => void;
  /** Counts readings: whoever comes back from the list of voices to find a later one stands aside. */
  #turn = 0;
  /** Held on to until they are said: some browsers forget a line nobody holds. */
  #lines: readonly SpeechSynthesisUtterance[] = [];

  constructor(speech: SpeechSynthesis | undefined, onSilence: (why: Silence) => void) {
    this.#speech = speech;
    this.#onSilence = onSilence;
  }

  /** Reads these texts one after another, in the learner’s manner. */
  async read(texts: readonly string[], manner: Manner): Promise<void> {
    this.hush();
    if (texts.length === 0) return;
    const turn = this.#turn;
    const speech = this.#speech;
    const chosen = chooseVoice(speech ? await voicesOf(speech) : [], manner.onlineVoice ?? false);
    await new Promise(resolve => setTimeout(resolve, afterHush));
    if (turn !== this.#turn) return;
    if ('none' in chosen) return this.#onSilence(chosen.none);
    this.#lines = texts.map(text => this.#line(text, chosen.voice, manner));
    for (const line of this.#lines) speech?.speak(line);
  }

  /** Silent at once. */
  hush(): void {
    this.#turn += 1;
    this.#lines = [];
    this.#speech?.cancel();
  }

  #line(
    text: string,
    voice: SpeechSynthesisVoice,
    { readingPace = 'usual' }: Manner,
  ): SpeechSynthesisUtterance {
    const line = new SpeechSynthesisUtterance(text);
    line.voice = voice;
    line.lang = voice.lang;
    line.rate = rates[readingPace];
    const turn = this.#turn;
    line.addEventListener('error', ({ error }) => {
      if (turn !== this.#turn || isOurDoing(error)) return;
      this.hush();
      this.#onSilence('failed');
    });
    return line;
  }
}
