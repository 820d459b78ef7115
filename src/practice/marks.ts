import type { LineAnswer } from './knowledge.ts';
import type { Bar, ErrorType, Gate, Skill } from './skills.ts';
import type { DutyState } from './tags.ts';

/** The edition of the scoring rules in scoring.md. A changed rule raises it; kept attempts keep their marks. */
export const rulesEdition = 1;

/** Words before numbers: under 40, 40-59, 60-79, 80 and over (scoring.md 1). */
export const bands = ['not-yet', 'getting-there', 'sound', 'strong'] as const;
export type Band = (typeof bands)[number];

/** On which side of the accepted set a decision fell; `wrong` is off the ladder. */
export type Side = 'fitting' | 'over' | 'under' | 'wrong';

/** One decision and what it earned. */
export interface DecisionMark {
  readonly name: string;
  /** The number of the event it was made in. */
  readonly moment: number;
  readonly side: Side;
  /** Rungs to the nearest accepted level; 0 when accepted. */
  readonly rungs: number;
  readonly best: boolean;
  readonly reasonFits: boolean;
  /** 0-1. */
  readonly share: number;
  readonly weight: number;
  readonly main: boolean;
}

/** One duty of the case. `missed` covers all that was never done. */
export interface DutyMark {
  readonly duty: string;
  readonly state: DutyState | 'missed';
  readonly critical: boolean;
  /** 0-1. */
  readonly share: number;
  /** The event after which the story said so. */
  readonly moment?: number;
}

/** One error of the response, taken at one moment. */
export interface ErrorMark {
  readonly type: ErrorType;
  readonly weight: number;
  readonly moment: number;
}

/** One fact of the case, found or not; a fact of the opening is found at moment 0. */
export interface FactMark {
  readonly fact: string;
  readonly key: boolean;
  readonly found?: number;
}

/** One line of the note, or one card. */
export interface NoteMark {
  readonly statement: string;
  readonly text: string;
  readonly answer: LineAnswer;
  readonly right: readonly LineAnswer[];
  /** -1 to 1. */
  readonly share: number;
  /** It is a card: how sure, and the event it was given its word in, if it was. */
  readonly card?: { readonly sure: boolean; readonly moment?: number };
}

/** What the mark for threshold cannot rise above, and why (scoring.md 1, ceilings). */
export interface Ceiling {
  readonly at: number;
  readonly because:
    | { readonly is: 'decision'; readonly side: Side; readonly rungs: number; readonly moment: number }
    | { readonly is: 'gate'; readonly gate: Gate; readonly moment: number }
    | { readonly is: 'duty'; readonly duty: string };
}

/** Was the response right for this child? */
export interface ThresholdMark {
  /** 0-100, ceilings applied, not rounded. */
  readonly exact: number;
  /** The same, rounded once: what is shown, and what bands and corners read. */
  readonly shown: number;
  readonly band: Band;
  /** The three parts, 0-1 each; a part with nothing to score is absent, and the rest is scaled to 100. */
  readonly parts: { readonly outcome?: number; readonly process?: number; readonly evidence?: number };
  /** All that hold, lowest first; empty when none does. */
  readonly ceilings: readonly Ceiling[];
  readonly decisions: readonly DecisionMark[];
  readonly duties: readonly DutyMark[];
  readonly errors: readonly ErrorMark[];
  readonly facts: readonly FactMark[];
  readonly note: readonly NoteMark[];
}

/** One skill: its coded moments and their mean; without a mark there were fewer than 2. */
export interface SkillMark {
  readonly skill: Skill;
  readonly mark?: number;
  readonly moments: readonly { readonly moment: number; readonly level: number }[];
}

/** One of the three bars, 1-5; without a mark there is not enough to say. */
export interface BarMark {
  readonly bar: Bar;
  readonly mark?: number;
  /** A dignity gate holds it down: at 2, or at 3 once it was owned aloud. */
  readonly cap?: 2 | 3;
}

/** A gate that was opened, and where it was owned aloud, if it was. */
export interface GateMark {
  readonly gate: Gate;
  readonly moment: number;
  readonly mendedAt?: number;
}

/** How was this family treated? Three bars, never one number. */
export interface ApproachMark {
  readonly skills: readonly SkillMark[];
  readonly bars: readonly BarMark[];
  readonly gates: readonly GateMark[];
}

/** The corners name this visit, never the person (scoring.md 3). */
export const corners = [
  'fitting-respectful',
  'fitting-at-cost',
  'kind-too-little',
  'kind-too-much',
  'kind-not-enough-known',
  'neither-too-little',
  'neither-too-much',
  'neither',
] as const;
export type Corner = (typeof corners)[number];

/** Where this visit stands on the map. */
export interface MapPoint {
  /** 0-100, the rounded threshold mark. */
  readonly up: number;
  /** 1-5, where the point is drawn; absent means a band across: not enough to say. */
  readonly across?: number;
  /** The lowest and the highest bar, 1-5: the thin line. */
  readonly from?: number;
  readonly to?: number;
  readonly lowest?: Bar;
  /** Absent inside a shaded zone, or where there is not enough to say. */
  readonly corner?: Corner;
  /** Whether the line at 60 has its shaded zone; it has none where a ceiling holds. */
  readonly zoneUp: boolean;
}

/** All marks of one attempt: two scores, never one. Every mark knows the moments that made it. */
export interface Marks {
  readonly rules: number;
  readonly threshold: ThresholdMark;
  readonly approach: ApproachMark;
  readonly map: MapPoint;
}
