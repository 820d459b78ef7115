import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { type Loaded, useLoaded } from '../home/use-loaded.ts';
import type { Settings } from '../keeping.ts';
import type { AloudProps } from './aloud.tsx';
import { wakeVoice } from './wake-voice.ts';

/** Reading aloud as the menu of play knows it. */
export interface AloudAtHand {
  readonly isOn: boolean;
  /** Turns it on or off. */
  readonly onTurn: () => void;
  /** Asks for the choices to be read. */
  readonly onChoices: () => void;
}

/** The same, with the part that reads; nothing of it comes down before it is asked for. */
export interface Aloud extends AloudAtHand {
  readonly choicesAsked: number;
  /** Nothing has been pressed yet: it was on when the page was loaded. */
  readonly waits: boolean;
  readonly part: Loaded<ComponentType<AloudProps> | undefined>;
}

const fetchAloud = async (isOn: boolean) => (isOn ? (await import('./aloud.tsx')).Aloud : undefined);

/** Whether lines are read aloud: the learner’s setting, which the menu turns too. */
export function useAloud(
  settings: Settings,
  change: (part: Partial<Settings>) => void,
  begunByPress: boolean,
): Aloud {
  const isOn = settings.readAloud ?? false;
  const part = useLoaded(() => fetchAloud(isOn), [isOn]);
  const [waits, setWaits] = useState(isOn && !begunByPress);
  const [choicesAsked, setAsked] = useState(0);
  return {
    isOn,
    part,
    choicesAsked,
    waits,
    onTurn: () => {
      setWaits(false);
      if (!isOn) wakeVoice();
      change({ readAloud: !isOn });
    },
    onChoices: () => setAsked(count => count + 1),
  };
}
