import type { DecisionAnswer, PlanAnswer } from '../../practice/answer.ts';
import { spread } from '../../practice/spread.ts';
import type { Edge, Explored } from './explore.ts';
import { stepsFrom } from './graph.ts';
import type { RunLine } from './ink-run.ts';
import { wordsIn } from './words-in.ts';

/** How long one play of a story is. */
export interface PlayLength {
  readonly words: number;
  readonly choices: number;
  /** Taps in forms: the plan, the call, the note. */
  readonly taps: number;
}

/** How many plays the median is taken of. */
const plays = 1001;

/** The median play, of plays that choose without any preference; the same every time. Of a sample, the median of its plays. */
export function medianPlay(explored: Explored): PlayLength {
  const steps = stepsFrom(explored);
  const lengths =
    explored.sample?.plays.filter(({ ended }) => ended).map(({ length }) => length) ??
    Array.from({ length: plays }, (_, index) => anyPlay(explored, steps, index + 1));
  const middle = (read: (length: PlayLength) => number) =>
    lengths.map(read).sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
  return {
    words: middle(length => length.words),
    choices: middle(length => length.choices),
    taps: middle(length => length.taps),
  };
}

function anyPlay(explored: Explored, steps: readonly (readonly Edge[])[], seed: number): PlayLength {
  const edges: Edge[] = [];
  let state = explored.starts[0] ?? 0;
  for (let turn = 0; turn < 500; turn += 1) {
    const ids = [...new Set(steps[state]?.map(edge => edge.choose))];
    const id = ids[spread(seed * 1009 + turn) % Math.max(ids.length, 1)];
    const taken = steps[state]?.filter(edge => edge.choose === id) ?? [];
    const edge = taken[spread(seed * 31 + turn) % Math.max(taken.length, 1)];
    if (!edge) break;
    edges.push(edge);
    state = edge.to;
  }
  return lengthOf(explored, edges);
}

/** The length of one play, its opening included. */
export const lengthOf = (explored: Explored, edges: readonly Edge[]): PlayLength =>
  lengthOfEdges(explored.openings[0] ?? [], edges);

/** The length of one play that opened so. */
export function lengthOfEdges(opening: readonly RunLine[], edges: readonly Edge[]): PlayLength {
  return {
    words: wordsIn(opening) + edges.reduce((sum, edge) => sum + edge.words, 0),
    choices: edges.filter(edge => edge.answer === undefined).length,
    taps: edges.reduce((sum, edge) => sum + tapsOf(edge), 0),
  };
}

/** Taps a form takes: open, answer, send. A note takes one for each line; how many those are, the replay knows. */
function tapsOf({ answer }: Edge): number {
  if (!answer) return 0;
  // What, to which item, and with whom or by which word.
  if ('act' in answer) return Object.keys(answer).length;
  if ('chosen' in answer) return 2 * answer.chosen.length + 1;
  if ('parts' in answer) return Object.keys(answer.parts).length + 1;
  if ('odds' in answer) return 2;
  if ('do' in answer) return (answer as PlanAnswer).do.length + 3;
  // The level, how sure, because, shown, each action, and yes to the read-back.
  if ('sure' in answer) return 5 + (answer as DecisionAnswer).then.length;
  return 'lines' in answer ? 7 : 1;
}
