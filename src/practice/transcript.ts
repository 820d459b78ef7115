import type { FormKind } from './answer.ts';
import type { Attempt, Event } from './attempt.ts';
import type { Problem } from './problem.ts';
import type { Setting } from './setting.ts';
import type { DutyState } from './tags.ts';

/** One line heard or seen. A line may be silent: no words, but something noticed, or a step taken. */
export interface Line {
  readonly text: string;
  /** A person of the case; narration has none. */
  readonly speaker?: string;
  readonly notices: readonly string[];
  readonly duties: readonly { readonly duty: string; readonly state: DutyState }[];
  /** Minutes the story lets pass by the clock of a desk or a file. */
  readonly minutes?: number;
  /** The learner may first write what they would say themselves. */
  readonly ownWords: boolean;
  /** Where everybody is once this line has been heard. */
  readonly setting: Setting;
}

/** A form that a choice opens; `name` tells two of one kind apart, and for a notebook is the fact. */
export interface Form {
  readonly kind: FormKind;
  readonly name?: string;
}

/** One thing on offer. */
export interface Option {
  readonly id: string;
  /** Exactly what is said or done. */
  readonly text: string;
  readonly kind: 'say' | 'look' | 'go' | 'form';
  /** The thing of the place that a look is at. */
  readonly thing?: string;
  readonly form?: Form;
}

/** What happens between two choices: lines, then options. No options: the story has ended. */
export interface Beat {
  readonly lines: readonly Line[];
  readonly options: readonly Option[];
}

/** One event, lived: what was on offer, what was taken, what came of it. */
export interface Moment {
  /** The event's number, from 1. */
  readonly number: number;
  readonly event: Event;
  readonly taken: Option;
  readonly offered: readonly Option[];
  /** Where everybody was when it was taken. */
  readonly setting: Setting;
  readonly after: Beat;
}

/** An attempt lived again: every line, every option offered and taken. Marks are read off this alone. */
export interface Transcript {
  readonly attempt: Attempt;
  readonly opening: Beat;
  readonly moments: readonly Moment[];
  /** The story has come to its end. */
  readonly ended: boolean;
  /** Played on another edition than the one at hand; what could be lived again is here. */
  readonly carried: boolean;
  /** Why it could not be lived to its last event; what came before stands. */
  readonly stopped?: Problem;
}

/** The beat the transcript stands at. */
export const nowAt = (transcript: Transcript): Beat => transcript.moments.at(-1)?.after ?? transcript.opening;

/** Where everybody is now. */
export function settingNow(transcript: Transcript): Setting | undefined {
  const beats = [transcript.opening, ...transcript.moments.map(moment => moment.after)];
  return beats.flatMap(beat => beat.lines).at(-1)?.setting;
}

/** All lines heard so far, in order. */
export const linesOf = (transcript: Transcript): readonly Line[] => [
  ...transcript.opening.lines,
  ...transcript.moments.flatMap(moment => moment.after.lines),
];
