import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../keeping.ts';
import { aloudWords } from '../words/aloud.ts';
import type { Heard } from './heard.ts';
import { Reader, type Silence } from './reader.ts';
import { Sheet } from './sheet.tsx';
import { choicesToSay, linesToSay } from './to-say.ts';
import { wakeVoice } from './wake-voice.ts';

/** Reading aloud, as long as it is on. */
export interface AloudProps {
  /** The number of the beat: what is heard in a new one is read as it comes. */
  readonly beat: number;
  readonly heard: readonly Heard[];
  /** How often the choices have been asked for in this beat. */
  readonly choicesAsked: number;
  /** The first lines are left: a page that was only loaded stays silent until something is pressed. */
  readonly waits: boolean;
  readonly settings: Settings;
  /** Something else was opened: nobody talks over it. */
  readonly isElsewhere: boolean;
  readonly change: (part: Partial<Settings>) => void;
}

/** Nothing to see unless there is no voice: it is on while it stands in the page, and silent once it is gone. */
export function Aloud({ beat, heard, choicesAsked, waits, settings, isElsewhere, change }: AloudProps) {
  const [silence, setSilence] = useState<Silence>();
  const reader = useMemo(() => new Reader(window.speechSynthesis, setSilence), []);
  const { readingPace, onlineVoice } = settings;
  const read = (texts: readonly string[]) => void reader.read(texts, { readingPace, onlineVoice });

  // First, so that what is read below is not hushed again.
  useOnChange(isElsewhere, () => reader.hush());
  const isWaiting = useRef(waits);
  useEffect(() => {
    if (!isWaiting.current) read(linesToSay(heard));
    isWaiting.current = false;
    return () => reader.hush();
  }, [beat, onlineVoice]);
  useOnChange(choicesAsked, () => read(choicesToSay(document)));
  useSilentWhenAway(reader);
  useEffect(() => {
    document.addEventListener('click', wakeVoice, { capture: true, once: true });
    return () => document.removeEventListener('click', wakeVoice, { capture: true });
  }, []);
  useKeys(settings.keys, {
    stop: () => change({ readAloud: false }),
    choices: () => read(choicesToSay(document)),
    hush: () => isElsewhere || reader.hush(),
  });

  if (!silence) return null;
  return <NoVoice silence={silence} change={change} onDone={() => setSilence(undefined)} />;
}

/** Does something when a value has changed, not when it is first there. */
function useOnChange(value: unknown, does: () => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (before.current !== value) does();
    before.current = value;
  }, [value]);
}

/** Nobody is read to who has left: another tab, another page, a locked phone. */
function useSilentWhenAway(reader: Reader): void {
  useEffect(() => {
    const away = () => reader.hush();
    const hidden = () => document.hidden && away();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', away);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', away);
    };
  }, [reader]);
}

interface Does {
  readonly stop: () => void;
  readonly choices: () => void;
  readonly hush: () => void;
}

/** R stops, C reads the choices, wherever the focus is; Escape hushes, where nothing lies over the page that it would close. */
function useKeys(keys: boolean, does: Does): void {
  const now = useRef(does);
  now.current = does;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, repeat } = event;
      if (ctrlKey || metaKey || altKey || repeat || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') return now.current.hush();
      const isTyping =
        target instanceof Element &&
        target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
      if (!keys || isTyping) return;
      const key = event.key.toLowerCase();
      if (key === 'r') now.current.stop();
      if (key === 'c') now.current.choices();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [keys]);
}

interface NoVoiceProps extends Pick<AloudProps, 'change'> {
  readonly silence: Silence;
  readonly onDone: () => void;
}

/** Why nothing is heard. Closing it leaves reading aloud off. */
function NoVoice({ silence, change, onDone }: NoVoiceProps) {
  const wantsOnline = useRef(false);
  const closed = () => {
    onDone();
    change(wantsOnline.current ? { onlineVoice: true } : { readAloud: false });
  };
  return (
    <Sheet
      title={aloudWords.title}
      name="aloud"
      onClose={closed}
      foot={close => (
        <>
          {silence === 'online-only' && (
            <button
              type="button"
              class="btn"
              onClick={() => {
                wantsOnline.current = true;
                close();
              }}
            >
              {aloudWords.useOnline}
            </button>
          )}
          <button type="button" class="btn main" onClick={close}>
            {aloudWords.leaveOff}
          </button>
        </>
      )}
    >
      <p>{aloudWords.silence[silence]}</p>
    </Sheet>
  );
}
