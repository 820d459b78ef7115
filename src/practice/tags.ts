import { answerOf, type FormKind } from './answer.ts';
import { type Mood, moods, type Passage, type Posture, passages, postures } from './scene.ts';

/** How far a duty was met, as the story's own tag says; `late` counts half, `excused` is missed with its reason recorded. */
export const dutyStates = ['met', 'late', 'excused'] as const;
export type DutyState = (typeof dutyStates)[number];

/** What a person does on stage; parts left out stay as they were. */
export interface Cue {
  readonly who: string;
  readonly gone?: boolean;
  /** Looks away for a moment. */
  readonly glances?: boolean;
  readonly mood?: Mood;
  readonly posture?: Posture;
  /** Any word that is neither mood nor posture is a spot, or the id of whoever holds this child; the story check knows which exist. */
  readonly spot?: string;
}

/** A tag of the played story, read. Codes and reasons are not among them: the compile step has lifted those out. */
export type Tag =
  | { readonly is: 'place'; readonly place: string; readonly by?: Passage }
  | { readonly is: 'time'; readonly time: string }
  | { readonly is: 'notice'; readonly fact: string }
  | { readonly is: 'duty'; readonly duty: string; readonly state: DutyState }
  | { readonly is: 'own-words' }
  /** The story lets time pass, by the clock of a desk or a file. */
  | { readonly is: 'minutes'; readonly minutes: number }
  | { readonly is: 'look'; readonly thing: string }
  | { readonly is: 'go' }
  | { readonly is: 'ask'; readonly form: string; readonly name?: string }
  | { readonly is: 'cue'; readonly cue: Cue };

/** Reads one tag as Ink returns it, without its `#`. A word we do not know reads as a person's cue: the story check names it. */
export function readTag(raw: string): Tag {
  const [head = '', rest = ''] = raw.trim().split(/\s*:\s*(.*)/s, 2);
  switch (head) {
    case 'place':
      return readPlace(rest);
    case 'time':
      return { is: 'time', time: rest };
    case 'notice':
      return { is: 'notice', fact: rest };
    case 'look':
      return { is: 'look', thing: rest };
    case 'duty':
      return readDuty(rest);
    case 'ask':
      return readAsk(rest);
    case 'minutes':
      return { is: 'minutes', minutes: /^\d+$/.test(rest) ? Number(rest) : 0 };
    case 'go':
    case 'own-words':
      return { is: head };
    default:
      return { is: 'cue', cue: readCue(head, rest) };
  }
}

/** `#place: landing by stairs`. */
function readPlace(rest: string): Tag {
  const [place = '', word] = rest.split(/\s+by\s+/);
  const by = passages.find(known => known === word);
  return { is: 'place', place: by ? place : rest, ...(by && { by }) };
}

function readDuty(rest: string): Tag {
  const [duty = '', word] = rest.split(/\s+/);
  const state = dutyStates.find(known => known === word) ?? 'met';
  return { is: 'duty', duty, state };
}

function readAsk(rest: string): Tag {
  const [form = '', name] = rest.split(/\s+/);
  return name === undefined ? { is: 'ask', form } : { is: 'ask', form, name };
}

/** Cue words that are neither mood nor posture nor spot. */
export const moments: readonly string[] = ['gone', 'glances'];

function readCue(who: string, rest: string): Cue {
  const words = rest.split(/\s+/).filter(word => word !== '');
  const mood = words.find((word): word is Mood => (moods as readonly string[]).includes(word));
  const posture = words.find((word): word is Posture => (postures as readonly string[]).includes(word));
  const spot = words.find(word => word !== mood && word !== posture && !moments.includes(word));
  return {
    who,
    ...(words.includes('gone') && { gone: true }),
    ...(words.includes('glances') && { glances: true }),
    ...(mood && { mood }),
    ...(posture && { posture }),
    ...(spot && { spot }),
  };
}

/** The form an `#ask` tag opens, if it is one we know. */
export const isFormKind = (form: string): form is FormKind => Object.hasOwn(answerOf, form);
