import type { InkRun, RunOption } from './ink-run.ts';
import type { Knots } from './knots.ts';

/** One thing that can still matter where a story stands, and its value there. */
export type Matter = readonly [name: string, value: string];

/** What can be read from a place on: by the knots one stands in, and all that follow. */
interface Reach {
  readonly reads: readonly string[];
  readonly counts: ReadonlySet<string>;
  /** Knots that can be entered from here: their once-only choices and sequences may be met again. */
  readonly entered: ReadonlySet<string>;
}

/** Visits beyond this are one: no sequence of ours is longer, and no condition asks for more. */
const mostVisits = 12;

/**
 * What still matters where a story stands: the options on offer and where they
 * lead back to, and the variables and visit counts that some knot reachable
 * from here reads. Two states alike in this have the same future, whatever was
 * said before; words and scores are no part of it (story-format.md).
 */
export function mattersTo(knots: Knots): (run: InkRun, options: readonly RunOption[]) => readonly Matter[] {
  const reachOf = reachFinder(knots);
  return (run, options) => {
    const from = [...new Set(options.flatMap(option => option.knots))].sort();
    const { reads, counts, entered } = reachOf(from);
    const visits = [...run.visits()].filter(
      ([path, count]) => count > 0 && (counts.has(path) || entered.has(path.split('.')[0] ?? '')),
    );
    return [
      ...options.map((option): Matter => [`option ${option.id}`, option.stack.join(' > ')]),
      ...reads.map((name): Matter => [name, run.valueOf(name)]),
      ...visits
        .sort()
        .map(([path, count]): Matter => [`visits of ${path}`, String(Math.min(count, mostVisits))]),
      ...(knots.random ? [['dice', run.dice()] as const] : []),
    ];
  };
}

function reachFinder({ byName, wanders }: Knots): (from: readonly string[]) => Reach {
  const found = new Map<string, Reach>();
  return from => {
    const name = from.join(' ');
    const known = found.get(name) ?? reachFrom(from, byName, wanders);
    found.set(name, known);
    return known;
  };
}

function reachFrom(from: readonly string[], byName: Knots['byName'], wanders: boolean): Reach {
  const entered = new Set<string>(wanders ? byName.keys() : []);
  const open = [...from];
  for (let knot = open.pop(); knot !== undefined; knot = open.pop()) {
    for (const next of byName.get(knot)?.leadsTo ?? []) {
      if (!entered.has(next)) open.push(next);
      entered.add(next);
    }
  }
  const all = [...new Set([...from, ...entered])].flatMap(knot => byName.get(knot) ?? []);
  return {
    reads: [...new Set(all.flatMap(knot => [...knot.reads]))].sort(),
    counts: new Set(all.flatMap(knot => [...knot.counts])),
    entered,
  };
}

/**
 * What multiplies the states most: for each thing that matters, how many times
 * fewer states there would be without it. The worst first.
 */
export function whatMultiplies(
  states: readonly (readonly Matter[])[],
): readonly { name: string; times: number }[] {
  const names = new Set(states.flatMap(state => state.map(([name]) => name)));
  const apart = (without?: string) =>
    new Set(states.map(state => JSON.stringify(state.filter(([name]) => name !== without)))).size;
  const all = apart();
  return [...names]
    .filter(name => !name.startsWith('option '))
    .map(name => ({ name, times: all / apart(name) }))
    .sort((one, other) => other.times - one.times);
}
