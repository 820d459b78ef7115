import * as z from 'zod/mini';
import { CardsAct, odds, QueueAct, TimelineAct } from './acts.ts';
import { lineAnswers } from './knowledge.ts';
import { levels } from './ladder.ts';
import { sureness } from './sureness.ts';

export { type Sureness, sureness } from './sureness.ts';

/** A name in a case: of a person, a fact, an action. */
const name = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/** By when an action is to be done. */
export const deadlines = ['today', 'this-week', 'by-review'] as const;
export type Deadline = (typeof deadlines)[number];

/** The hour before the visit: what was done, why one goes, where one would put the family now. */
export const PlanAnswer = z.strictObject({
  do: z.readonly(z.array(name)),
  why: name,
  view: z.enum(levels),
});
export type PlanAnswer = z.infer<typeof PlanAnswer>;

/** The manager's call. A level of the ladder, or, where the decision is not on it, an outcome. */
export const DecisionAnswer = z.strictObject({
  level: z.optional(z.enum(levels)),
  outcome: z.optional(name),
  sure: z.enum(sureness),
  because: name,
  shown: z.readonly(z.array(name).check(z.maxLength(3))),
  // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt; a list, never awaited
  then: z.readonly(z.array(z.strictObject({ do: name, by: z.enum(deadlines) })).check(z.maxLength(2))),
});
export type DecisionAnswer = z.infer<typeof DecisionAnswer>;

/** The note: every line on offer settled; and, if the writer liked, one thing not known yet (read back, never marked). */
export const NoteAnswer = z.strictObject({
  lines: z.record(name, z.enum(lineAnswers)),
  unknown: z.optional(name),
});
export type NoteAnswer = z.infer<typeof NoteAnswer>;

/** How a noticing was written down: a wording of that fact, or `none`, and then its plain words stand. */
export const NotebookAnswer = z.strictObject({ wording: name });
export type NotebookAnswer = z.infer<typeof NotebookAnswer>;

/** What could be going on, each with what one would expect to see if it were so. */
export const HypothesesAnswer = z.strictObject({
  chosen: z.readonly(z.array(z.strictObject({ id: name, expects: name })).check(z.minLength(1))),
});
export type HypothesesAnswer = z.infer<typeof HypothesesAnswer>;

/** How likely something is, times in a hundred, and why. */
export const ForecastAnswer = z.strictObject({ odds, because: z.optional(name) });
export type ForecastAnswer = z.infer<typeof ForecastAnswer>;

/** A sentence put together: for each of its parts, the choice made. */
export const SentenceAnswer = z.strictObject({ parts: z.record(name, name) });
export type SentenceAnswer = z.infer<typeof SentenceAnswer>;

/** What a form can be answered with; which it is, the choice's form says. */
export const Answer = z.union([
  PlanAnswer,
  DecisionAnswer,
  NoteAnswer,
  NotebookAnswer,
  HypothesesAnswer,
  ForecastAnswer,
  SentenceAnswer,
  QueueAct,
  TimelineAct,
  CardsAct,
]);
export type Answer = z.infer<typeof Answer>;

/** The schema each form's answer must fit. */
export const answerOf = {
  plan: PlanAnswer,
  decision: DecisionAnswer,
  note: NoteAnswer,
  notebook: NotebookAnswer,
  hypotheses: HypothesesAnswer,
  forecast: ForecastAnswer,
  sentence: SentenceAnswer,
  queue: QueueAct,
  timeline: TimelineAct,
  cards: CardsAct,
} as const;

/** The forms a choice can open. */
export type FormKind = keyof typeof answerOf;
