import type { Edge, Explored } from './explore.ts';
import { stepsFrom } from './graph.ts';

/** The way through a story whose steps weigh most in all. */
export interface LongestWay {
  readonly edges: readonly Edge[];
  readonly weight: number;
  /** A choice can be taken again without end; the way counts each such turn once. */
  readonly endless: boolean;
}

interface Best {
  readonly weight: number;
  readonly step?: Edge;
}

/** Finds the heaviest way from the first state to an ending. */
export function longestWay(explored: Explored, weigh: (edge: Edge) => number): LongestWay {
  const steps = stepsFrom(explored);
  const best = new Map<number, Best>();
  const under = new Set<number>();
  let endless = false;
  const from = (state: number): Best => {
    const known = best.get(state);
    if (known) return known;
    under.add(state);
    let found: Best = { weight: 0 };
    for (const step of steps[state] ?? []) {
      if (under.has(step.to)) {
        endless = true;
        continue;
      }
      const weight = weigh(step) + from(step.to).weight;
      if (!found.step || weight > found.weight) found = { weight, step };
    }
    under.delete(state);
    best.set(state, found);
    return found;
  };
  const [start = 0] = explored.starts;
  const { weight } = from(start);
  const edges: Edge[] = [];
  for (let step = best.get(start)?.step; step; step = best.get(step.to)?.step) edges.push(step);
  return { edges, weight, endless };
}
