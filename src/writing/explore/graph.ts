import type { Edge, Explored } from './explore.ts';

/** The steps out of each state, by its number. */
export function stepsFrom({ states, edges }: Explored): readonly (readonly Edge[])[] {
  const out: Edge[][] = states.map(() => []);
  for (const edge of edges) out[edge.from]?.push(edge);
  return out;
}

/** The steps into each state, by its number. */
export function stepsInto({ states, edges }: Explored): readonly (readonly Edge[])[] {
  const into: Edge[][] = states.map(() => []);
  for (const edge of edges) into[edge.to]?.push(edge);
  return into;
}

/** Every state that can be reached from some, by steps that are allowed; those it starts from are among them. */
export function reachable(
  from: readonly number[],
  steps: readonly (readonly Edge[])[],
  allowed: (edge: Edge) => boolean = () => true,
): ReadonlySet<number> {
  const found = new Set(from);
  const open = [...from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const edge of steps[state] ?? []) {
      if (found.has(edge.to) || !allowed(edge)) continue;
      found.add(edge.to);
      open.push(edge.to);
    }
  }
  return found;
}

/** Every state from which one of some can be come to; those themselves are among them. */
export function leadingTo(to: readonly number[], into: readonly (readonly Edge[])[]): ReadonlySet<number> {
  const turned = into.map(edges => edges.map(edge => ({ ...edge, to: edge.from })));
  return reachable(to, turned);
}
