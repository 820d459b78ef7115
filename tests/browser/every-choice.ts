import type { Event } from '../../src/practice/attempt.ts';
import type { Transcript } from '../../src/practice/transcript.ts';
import { type Edge, explore } from '../../src/writing/explore/explore.ts';
import { liveAgain } from '../../src/writing/explore/live-again.ts';
import { theCase } from './the-case.ts';

/** Every choice point the case can come to, each with its own words and options, lived by the shortest way to it. */
export function everyChoicePoint(): readonly Transcript[] {
  const { edition, key } = theCase;
  const { states, edges } = explore(edition, key);
  const cameBy = new Map<number, Edge>();
  // Found oldest first, so the first step into a state is on a shortest way to it.
  for (const edge of edges) if (edge.to > edge.from && !cameBy.has(edge.to)) cameBy.set(edge.to, edge);
  const wayTo = (edge: Edge): readonly Edge[] => {
    const before = cameBy.get(edge.from);
    return before ? [...wayTo(before), edge] : [edge];
  };
  const shown = new Map<string, Edge>();
  for (const edge of edges) {
    const options = states[edge.to]?.options ?? [];
    const name = JSON.stringify([
      edge.choose,
      edge.lines.map(line => line.text),
      options.map(({ id }) => id),
    ]);
    if (options.length > 0 && !shown.has(name)) shown.set(name, edge);
  }
  const opening = liveAgain([], edition, key, 1);
  return [opening, ...[...shown.values()].map(edge => liveAgain(wayTo(edge), edition, key, 1))];
}

/** The choices of an attempt, as one reads them in a failing test. */
export const sayWay = ({ attempt }: Transcript): string =>
  attempt.events.map(({ choose }: Event) => choose).join(' > ') || 'the beginning';
