import type { Answer } from './answer.ts';
import type { DeskItemFacts } from './desk-facts.ts';
import type { ForecastMade } from './forecasts.ts';
import type { Hindsight } from './hindsight.ts';
import type { LineAnswer } from './knowledge.ts';
import type { Level } from './ladder.ts';
import type { BarMark, Ceiling, GateMark, Side } from './marks.ts';
import type { Mood } from './scene.ts';
import type { ErrorType, Gate, Skill } from './skills.ts';
import type { DutyState } from './tags.ts';
import type { Form, Option } from './transcript.ts';

/*
 * What the debrief says, in facts: which sentence, which moment, which text of
 * the case. The page finds the words. Texts that come from the case have their
 * {names} filled.
 */

/** Who said what. Narration has no speaker. */
export interface Spoken {
  readonly speaker?: string;
  readonly text: string;
}

/** What a choice was worth, in the key's codes and reasons. A choice without a key has empty ones. */
export interface Worth {
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  readonly errors: readonly ErrorType[];
  readonly gate?: Gate;
  readonly repair?: Gate;
  readonly why?: string;
  /** Codes of the sources. */
  readonly src: readonly string[];
  readonly thinks: readonly { readonly who: string; readonly words: string }[];
}

/** One thing that was on offer and not taken. */
export interface OtherOption extends Worth {
  readonly id: string;
  readonly text: string;
  readonly kind: Option['kind'];
}

/** One moment of the attempt with everything known about it. */
export interface MomentFacts extends Worth {
  /** The event's number, from 1. */
  readonly number: number;
  readonly place: string;
  readonly time: string;
  /** The last thing heard before it. */
  readonly before?: Spoken;
  /** Exactly what was said or done. */
  readonly said: string;
  readonly kind: Option['kind'];
  readonly form?: Form;
  readonly answer?: Answer;
  /** What was heard after it; silent lines are left out. */
  readonly heard: readonly Spoken[];
  /** Facts that were first noticed after it. */
  readonly opened: readonly string[];
  readonly duties: readonly { readonly duty: string; readonly state: DutyState }[];
  readonly others: readonly OtherOption[];
}

/** The one sentence about the response, said before any number. `said` is the case's own. */
export type ThresholdSentence =
  /** The lowest ceiling speaks; `side` is that of the main decision, if one was made. */
  | { readonly is: 'ceiling'; readonly ceiling: Ceiling; readonly side?: Side; readonly said?: string }
  /** The decision fits; too little was done or known to reach it. */
  | { readonly is: 'fitting-but-below'; readonly said: string }
  | { readonly is: 'fitting'; readonly best: boolean; readonly said: string }
  /** No decision that the case turns on: how many of those made fitted. */
  | { readonly is: 'decisions'; readonly fitting: number; readonly of: number };

/** The one sentence about the family's side: the lowest bar, and any gate that was opened. */
export interface ApproachSentence {
  readonly lowest?: BarMark & { readonly mark: number };
  readonly gates: readonly GateMark[];
}

/** What helped most, at one moment. */
export interface Helped {
  readonly moment: number;
  readonly opened: readonly string[];
  readonly met: readonly string[];
  /** It owned an earlier mistake aloud. */
  readonly mended: boolean;
  readonly instead?: Instead;
}

/** Why a moment cost most. */
export type CostCause =
  | { readonly is: 'ceiling'; readonly ceiling: Ceiling; readonly said?: string }
  | { readonly is: 'gate'; readonly gate: Gate; readonly mended: boolean }
  | { readonly is: 'error'; readonly type: ErrorType }
  | { readonly is: 'decision'; readonly decision: string; readonly side: Side; readonly reasonFits: boolean }
  | { readonly is: 'note'; readonly statement: string }
  | { readonly is: 'skills' };

/** What cost most. A duty missed has no moment of its own unless an error shows where. */
export interface Cost {
  readonly moment?: number;
  readonly because: CostCause;
  readonly instead?: Instead;
}

/** One thing that could have been said or put instead. */
export type Instead =
  | { readonly is: 'option'; readonly id: string; readonly text: string; readonly why?: string }
  | { readonly is: 'levels'; readonly levels: readonly Level[] }
  | { readonly is: 'outcomes'; readonly outcomes: readonly string[] }
  | { readonly is: 'reasons'; readonly reasons: readonly string[] }
  | { readonly is: 'words'; readonly statement: string; readonly right: readonly LineAnswer[] };

/** A fact that was never found, and the moment to go back to. */
export interface Unfound {
  readonly fact: string;
  readonly key: boolean;
  readonly card: string;
  readonly said?: string;
  /** How it could have been found, each way in the case's words. */
  readonly routes: readonly string[];
  /** The first moment at which one of its routes was on offer; none on offer, none here and no button. */
  readonly moment?: number;
  /** What opened that route there. */
  readonly by?: { readonly id: string; readonly text: string };
}

/** One of the three voices. */
export interface VoiceFacts {
  readonly who: string;
  readonly mood?: Mood;
  readonly text: string;
}

/** The line of the note that the parent reads aloud: the wrongest, or, where none is wrong, the fairest. */
export interface NoteRead {
  readonly statement: string;
  readonly text: string;
  readonly answer: LineAnswer;
  readonly fair: boolean;
  readonly why: string;
}

/** The first view beside the last, with what was learned between; never marked. */
export interface Views {
  readonly firstMoment: number;
  readonly first: Level;
  readonly lastMoment: number;
  readonly last?: Level;
  readonly outcome?: string;
  readonly learned: readonly string[];
}

/** The whole debrief, in the order it is given. */
export interface Debrief {
  /** The question on one thing that was said; absent where the case has none for this attempt. */
  readonly check?: {
    readonly about: string;
    readonly replies: readonly { readonly text: string; readonly back: string }[];
  };
  /** What can be said of the child from this attempt's notebook; an empty gap has only *don't know*. */
  readonly child: {
    readonly likes: readonly string[];
    readonly worries: readonly string[];
    readonly wants: readonly string[];
  };
  readonly voices: readonly VoiceFacts[];
  readonly noteRead?: NoteRead;
  readonly threshold: ThresholdSentence;
  readonly approach: ApproachSentence;
  readonly helped?: Helped;
  readonly cost?: Cost;
  readonly unfound?: Unfound;
  readonly later: string;
  /** What the manager says to the thing the learner wrote that they do not know yet. */
  readonly unknown?: { readonly text: string; readonly back: string };
  readonly views?: Views;
  /** Of a desk: everything that lay on it. */
  readonly desk?: readonly DeskItemFacts[];
  /** Of a file: who could have seen what, and when. */
  readonly hindsight?: Hindsight;
  /** What was forecast, and what came of it; never in a mark, never in a hand-in. */
  readonly forecasts?: readonly ForecastMade[];
  /** Every moment, for who wants all of it. */
  readonly moments: readonly MomentFacts[];
  /** Every fact never found, key facts first. */
  readonly neverFound: readonly Unfound[];
}
