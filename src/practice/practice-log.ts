import { type Sureness, sureness } from './answer.ts';
import { decisionsAnswered } from './answered.ts';
import type { Key } from './edition.ts';
import type { Kept } from './kept.ts';
import { truths } from './known.ts';
import { type Level, levels } from './ladder.ts';
import type { Marks, Side } from './marks.ts';
import { acceptedNow, levelOf } from './outcome.ts';
import type { Transcript } from './transcript.ts';

/** The decision a case turns on, as the practice log counts it. */
export interface MainDecision {
  readonly side: Side;
  readonly sure: Sureness;
  /** The level chosen; none off the ladder. */
  readonly chosen?: Level;
  /** The lowest level accepted in that attempt. */
  readonly lowestAccepted?: Level;
}

/** One attempt in the log; without a decision it was never decided. */
export interface Logged {
  readonly kept: Pick<Kept, 'mode' | 'kind' | 'hadExplored' | 'startedAt'> & {
    readonly attempt: Pick<Kept['attempt'], 'story'>;
  };
  readonly decision?: MainDecision;
}

/** Reads the main decision off a marked attempt; none if it was not made, or the case has none. */
export function mainDecision(transcript: Transcript, marks: Marks, key: Key): MainDecision | undefined {
  const main = marks.threshold.decisions.find(decision => decision.main);
  const made = decisionsAnswered(transcript).find(({ moment }) => moment === main?.moment);
  const decision = main && key.case.decisions[main.name];
  if (!main || !made || !decision) return undefined;
  const { sure, level, outcome } = made.answer;
  const chosen = levelOf({ ...(level && { level }), ...(outcome && { outcome }) }, decision, key.case);
  const accepted = acceptedNow(decision, truths(transcript), key.case).flatMap(entry => entry.level ?? []);
  const lowestAccepted = levels.find(rung => accepted.includes(rung));
  return { side: main.side, sure, ...(chosen && { chosen }), ...(lowestAccepted && { lowestAccepted }) };
}

/**
 * The decisions that count over time: of each case the first attempt, and only
 * if it was decided, played as scored, and no rehearsal. Later attempts, and
 * those after an explored one, know the ending (scoring.md 5).
 */
export function countedDecisions(log: readonly Logged[]): readonly MainDecision[] {
  const inOrder = log.toSorted((one, other) => one.kept.startedAt - other.kept.startedAt);
  const met = new Set<string>();
  return inOrder.flatMap(({ kept, decision }) => {
    if (!decision) return [];
    const isFirst = !met.has(kept.attempt.story);
    met.add(kept.attempt.story);
    const counts = kept.mode !== 'explore' && kept.kind === 'attempt' && !kept.hadExplored;
    return isFirst && counts ? [decision] : [];
  });
}

/** How often too much, too little, fitting. */
export interface SideCounts {
  readonly over: number;
  readonly under: number;
  readonly fitting: number;
  readonly wrong: number;
  /** In words only from 12 decided cases: which way the errors lean, if further than a fair coin's usual throw. */
  readonly leaning?: 'over' | 'under' | 'neither';
}

/** The fewest decided cases that are put into words. */
const fewestDecided = 12;

/** Counts the sides of decisions that count (scoring.md 5). */
export function countSides(decisions: readonly MainDecision[]): SideCounts {
  const countOf = (side: Side) => decisions.filter(decision => decision.side === side).length;
  const [over, under] = [countOf('over'), countOf('under')];
  const counts = { over, under, fitting: countOf('fitting'), wrong: countOf('wrong') };
  return decisions.length < fewestDecided ? counts : { ...counts, leaning: leaningOf(over, under) };
}

/** A fair coin thrown n times is usually within the root of n of level: only further than that leans. */
const leaningOf = (over: number, under: number): 'over' | 'under' | 'neither' =>
  Math.abs(over - under) <= Math.sqrt(over + under) ? 'neither' : over > under ? 'over' : 'under';

/** How one degree of sureness fared against the accepted set. */
export interface SurenessRow {
  readonly sure: Sureness;
  readonly decided: number;
  readonly fitting: number;
}

/** The fewest decisions sureness is set against outcome for. */
const fewestSure = 10;

/** Sureness against being in the accepted set, least sure first; nothing before there are ten (scoring.md 5). */
export function surenessRows(decisions: readonly MainDecision[]): readonly SurenessRow[] | undefined {
  if (decisions.length < fewestSure) return undefined;
  return sureness.map(sure => {
    const those = decisions.filter(decision => decision.sure === sure);
    return { sure, decided: those.length, fitting: those.filter(({ side }) => side === 'fitting').length };
  });
}
