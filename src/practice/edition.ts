import type { Case } from './case.ts';
import type { PatternMarks } from './patterns.ts';
import type { ErrorType, Gate, Skill } from './skills.ts';

type Facts = Case['facts'][string];
type Forms = Case['forms'];
type Note = NonNullable<Forms['note']>;
type Queue = NonNullable<Forms['queue']>;
type Timeline = NonNullable<Forms['timeline']>;
type Cards = NonNullable<Forms['cards']>;
type Forecast = NonNullable<Forms['forecasts']>[string];

/** A fact as the player may meet it: its words, without what they are worth. */
export type PlayFact = Pick<Facts, 'card' | 'plain' | 'ask'> & {
  readonly wordings?: readonly { readonly id: string; readonly text: string }[];
};

/** The part of a case that play needs. It carries no key: no accepted level, no right word, no route. */
export type PlayCase = Pick<
  Case,
  | 'id'
  | 'title'
  | 'summary'
  | 'minutes'
  | 'contentNotes'
  | 'families'
  | 'worker'
  | 'manager'
  | 'child'
  | 'people'
  | 'places'
> & {
  readonly facts: Readonly<Record<string, PlayFact>>;
  /** By letter; a case of one version has none. */
  readonly versions?: NonNullable<Case['versions']>;
  /** The outcomes of decisions that are off the ladder, by the decision's name; in a queue they are the queue's. */
  readonly outcomes?: Readonly<Record<string, readonly PlayOutcome[]>>;
  readonly forms: {
    readonly plan?: NonNullable<Forms['plan']>;
    readonly decision?: NonNullable<Forms['decision']>;
    readonly decisions?: NonNullable<Forms['decisions']>;
    readonly note?: Omit<Note, 'statements'> & {
      readonly statements: Readonly<
        Record<string, Pick<Note['statements'][string], 'text' | 'fact' | 'when'>>
      >;
    };
    readonly queue?: Omit<Queue, 'items' | 'forecast'> & {
      readonly items: readonly (Omit<Queue['items'][number], 'repeats' | 'odds'> & {
        /** A decision about it comes with a forecast. */
        readonly forecast?: true;
      })[];
      readonly forecast?: Pick<NonNullable<Queue['forecast']>, 'question'>;
    };
    readonly timeline?: Omit<Timeline, 'contacts' | 'patterns'> & {
      readonly contacts: readonly Omit<Timeline['contacts'][number], 'hindsight'>[];
      /** What joined records tell (patterns.ts). */
      readonly marks: PatternMarks;
    };
    readonly cards?: Omit<Cards, 'statements'> & {
      readonly statements: Readonly<Record<string, Pick<Cards['statements'][string], 'text'>>>;
    };
    readonly hypotheses?: NonNullable<Forms['hypotheses']>;
    readonly forecasts?: Readonly<Record<string, Pick<Forecast, 'question' | 'reasons'>>>;
    readonly sentence?: NonNullable<Forms['sentence']>;
  };
};

/** What can be decided off the ladder, without whether it is right. */
export interface PlayOutcome {
  readonly id: string;
  readonly text: string;
}

/** One edition of a case as the browser plays it. */
export interface Edition {
  readonly story: string;
  /** The published number; 0 while the case is a draft. */
  readonly edition: number;
  /** First 16 hex digits of SHA-256 over the canonical JSON of story, case and reasons. */
  readonly fingerprint: string;
  /** The compiled story. */
  readonly ink: Readonly<Record<string, unknown>>;
  /** From Ink's runtime path of a choice to its id for ever. */
  readonly choices: Readonly<Record<string, string>>;
  readonly case: PlayCase;
}

/** What somebody thought when one choice was made; words may hold {names}. */
export interface Thought {
  readonly who: string;
  readonly words: string;
}

/** What one choice is worth, and why. Lifted out of the story, so that what is played carries no hint. */
export interface ChoiceKey {
  readonly file: string;
  readonly line: number;
  /** As the story has it, with {names}. */
  readonly text: string;
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  readonly errors: readonly ErrorType[];
  readonly gate?: Gate;
  readonly repair?: Gate;
  readonly why?: string;
  readonly src: readonly string[];
  readonly thinks: readonly Thought[];
}

/** The key to an edition: loaded with the debrief, or in Explore after the first choice. */
export interface Key {
  readonly fingerprint: string;
  readonly choices: Readonly<Record<string, ChoiceKey>>;
  readonly case: Case;
}
