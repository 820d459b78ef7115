import type { DecisionAnswer } from './answer.ts';
import { type Answered, decisionsAnswered } from './answered.ts';
import type { Case, Decision } from './case.ts';
import type { Reason } from './case-parts.ts';
import { decisionFormOf } from './decision-form.ts';
import type { Key } from './edition.ts';
import { factsBefore, holds, truths } from './known.ts';
import { isAbove, type Level, rungsBetween } from './ladder.ts';
import type { DecisionMark, Side } from './marks.ts';
import { reasonsFor } from './queue-problem.ts';
import type { Transcript } from './transcript.ts';

/** One answer a decision accepts in this attempt: a level of the ladder, or an outcome off it. */
export interface AcceptedNow {
  readonly level?: Level;
  readonly outcome?: string;
  readonly best: boolean;
  /** Reasons that fit; an outcome may list none, and then no reason is asked of it. */
  readonly reasons?: readonly string[];
}

/** Where an answer fell: its side, its rungs to the nearest accepted level, and whether there are any to count. */
interface Place extends Pick<DecisionMark, 'side' | 'rungs'> {
  readonly onLadder: boolean;
}

/** A decision's outcomes off the ladder, with what a queue says of them where they go by its list. */
function outcomesOf(decision: Decision, { forms }: Pick<Case, 'forms'>) {
  return (decision.outcomes ?? []).map(outcome => {
    const listed = forms.queue?.outcomes?.find(({ id }) => id === outcome.id);
    return { ...listed, ...outcome };
  });
}

/** What a decision accepts, only what is true of this attempt at its end (scoring.md 1, `when` is read at the end). */
export function acceptedNow(
  decision: Decision,
  true_: ReadonlySet<string>,
  whole: Pick<Case, 'forms'>,
): readonly AcceptedNow[] {
  const levels = (decision.accepted ?? []).filter(({ when }) => holds(when, true_));
  const outcomes = outcomesOf(decision, whole).filter(({ accepted, when }) => accepted && holds(when, true_));
  return [
    ...levels.map(({ level, best, reasons }) => ({ level, best: best ?? false, reasons })),
    ...outcomes.map(({ id, level, best, reasons }) => ({
      outcome: id,
      best: best ?? false,
      ...(level && { level }),
      ...(reasons && { reasons }),
    })),
  ];
}

/** Marks every decision of the case that was made; of one made again, the last. */
export function markDecisions(transcript: Transcript, key: Key): readonly DecisionMark[] {
  const true_ = truths(transcript);
  const made = decisionsAnswered(transcript);
  return made
    .filter(({ name, moment }) => made.findLast(later => later.name === name)?.moment === moment)
    .flatMap(answered => {
      const decision = key.case.decisions[answered.name];
      return decision ? [markDecision(answered, decision, transcript, key, true_)] : [];
    });
}

/** The outcome part, 0-1: the weighted mean; a decision of weight 0 is shown and not counted (scoring.md 1). */
export function outcomePart(decisions: readonly DecisionMark[]): number | undefined {
  const weights = decisions.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return undefined;
  return decisions.reduce((sum, { share, weight }) => sum + share * weight, 0) / weights;
}

function markDecision(
  { name, moment, answer }: Answered<DecisionAnswer>,
  decision: Decision,
  transcript: Transcript,
  key: Key,
  true_: ReadonlySet<string>,
): DecisionMark {
  const accepted = acceptedNow(decision, true_, key.case);
  const met = accepted.filter(entry => isAnswer(entry, answer));
  const reasonFits =
    reasonIsKnown(answer.because, name, factsBefore(transcript, moment), key.case) &&
    met.some(({ reasons }) => reasons?.includes(answer.because) ?? true);
  const place: Place =
    met.length > 0
      ? { side: 'fitting', rungs: 0, onLadder: true }
      : placeOutside(levelOf(answer, decision, key.case), accepted, key.case);
  return {
    ...{ name, moment, side: place.side, rungs: place.rungs, reasonFits },
    best: met.some(({ best }) => best),
    share: shareOf(place, reasonFits, key.case),
    weight: decision.weight ?? 1,
    main: decision.main ?? false,
  };
}

const isAnswer = (accepted: AcceptedNow, { level, outcome }: DecisionAnswer): boolean =>
  outcome === undefined
    ? accepted.outcome === undefined && accepted.level === level
    : accepted.outcome === outcome;

/** The rung of an answer: its own, or its outcome's; one that no decision lists may stand in the queue's list. */
export const levelOf = (
  { level, outcome }: Pick<DecisionAnswer, 'level' | 'outcome'>,
  decision: Decision,
  whole: Pick<Case, 'forms'>,
): Level | undefined =>
  level ??
  outcomesOf(decision, whole).find(({ id }) => id === outcome)?.level ??
  whole.forms.queue?.outcomes?.find(({ id }) => id === outcome)?.level;

/** The reasons a decision can be given: those of its item at a desk, else those of its form. */
export function reasonsOf(name: string, whole: Pick<Case, 'forms'>): readonly Reason[] {
  const { queue } = whole.forms;
  const item = queue?.items.find(({ id }) => id === name);
  return (queue && item ? reasonsFor(item, queue) : decisionFormOf(name, whole)?.reasons) ?? [];
}

/** A reason fits only if the facts it needs were found before the decision (scoring.md 1). */
function reasonIsKnown(because: string, name: string, found: readonly string[], whole: Case): boolean {
  const needs = reasonsOf(name, whole).find(({ id }) => id === because)?.needs ?? [];
  return needs.every(fact => found.includes(fact));
}

/** Of two accepted levels equally near, the direction is the costlier (scoring.md 1). */
function placeOutside(chosen: Level | undefined, accepted: readonly AcceptedNow[], whole: Case): Place {
  const levels = accepted.flatMap(({ level }) => level ?? []);
  if (chosen === undefined || levels.length === 0) return { side: 'wrong', rungs: 0, onLadder: false };
  const rungs = Math.min(...levels.map(level => rungsBetween(level, chosen)));
  // Right on the ladder and wrong beside it: two outcomes of one rung, of which one is accepted.
  if (rungs === 0) return { side: 'wrong', rungs, onLadder: true };
  const nearest = levels.filter(level => rungsBetween(level, chosen) === rungs);
  const sides = new Set(nearest.map((level): Side => (isAbove(chosen, level) ? 'over' : 'under')));
  const [only] = sides;
  return { side: sides.size === 1 && only ? only : costlierSide(whole), rungs, onLadder: true };
}

/** The direction the case names; where it names none, the one it weighs more; where it weighs both alike, too much. */
const costlierSide = ({ costly, overWeight, underWeight }: Case): 'over' | 'under' =>
  costly ?? (underWeight > overWeight ? 'under' : 'over');

/** Accepted 1, or 0.8 without a fitting reason; outside, less with every rung and with the case's weight for that side (scoring.md 1). */
function shareOf(
  { side, rungs, onLadder }: Place,
  reasonFits: boolean,
  { overWeight, underWeight }: Case,
): number {
  if (side === 'fitting') return reasonFits ? 1 : 0.8;
  // Off the ladder there is no distance: right or wrong.
  if (!onLadder) return 0;
  return Math.max(0, 0.6 - 0.3 * (side === 'over' ? overWeight : underWeight) * rungs);
}
