import type { DecisionAnswer } from '../practice/answer.ts';
import type { Edition, Key } from '../practice/edition.ts';
import type { Marks } from '../practice/marks.ts';
import type { Edge, Explored } from './explore/explore.ts';
import { stepsFrom } from './explore/graph.ts';
import { liveAgain } from './explore/live-again.ts';
import { longestWay } from './explore/longest-way.ts';
import type { Scorer } from './run-walk.ts';

/** The best that one play was found to earn; the search for it is a good guess, not a proof. */
export interface BestFound {
  readonly threshold: number;
  /** The three bars, as far as there is enough to say. */
  readonly bars: readonly number[];
  readonly how: string;
}

/** Marks of plays that set out to do well: the highest codes, every look and every duty on the way, a fitting decision. */
export function bestFound(
  explored: Explored,
  edition: Edition,
  key: Key,
  score: Scorer,
): readonly BestFound[] {
  const steps = stepsFrom(explored);
  if (steps.length === 0 || explored.starts.length === 0) return [];
  return [0, 1, 3].map(curiosity => {
    const way = longestWay(explored, edge => worthOf(edge, key, curiosity));
    const marks = score(liveAgain(way.edges, edition, key, explored.seeds[0] ?? 1), key);
    return readMarks(marks, `the way of highest codes, ${curiosity} for each thing noticed or done`);
  });
}

function worthOf({ choose, answer, lines, notices }: Edge, key: Key, curiosity: number): number {
  const worth = key.choices[choose];
  const values = Object.values(worth?.skills ?? {});
  const codes = values.reduce((sum, value) => sum + (value - 3), 0) / Math.max(values.length, 1);
  const harm = (worth?.errors.length ?? 0) * 20 + (worth?.gate ? 100 : 0);
  const duties = lines.flatMap(line => line.tags).filter(tag => tag.startsWith('duty:')).length;
  return (
    codes +
    curiosity * (notices.length + duties) -
    harm +
    decisionWorth(answer as DecisionAnswer | undefined, key)
  );
}

/** A best level with a reason that fits it, ahead of all else. */
function decisionWorth(answer: DecisionAnswer | undefined, key: Key): number {
  if (answer?.level === undefined) return 0;
  const fits = Object.values(key.case.decisions).flatMap(({ accepted = [] }) => accepted);
  const fit = fits.find(({ level }) => level === answer.level);
  if (!fit) return -50;
  return (fit.best ? 10 : 0) + (fit.reasons.includes(answer.because) ? 10 : 0);
}

/** Threshold and bars of a play, for the page. */
export const readMarks = ({ threshold, approach }: Marks, how: string): BestFound => ({
  threshold: threshold.shown,
  bars: approach.bars.flatMap(({ mark }) => (mark === undefined ? [] : [Math.round(mark * 10) / 10])),
  how,
});
