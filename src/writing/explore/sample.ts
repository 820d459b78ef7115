import type { Attempt } from '../../practice/attempt.ts';
import type { Edition, Key } from '../../practice/edition.ts';
import { spread } from '../../practice/spread.ts';
import type { Explored } from './explore.ts';
import { InkRun } from './ink-run.ts';
import { readKnots } from './knots.ts';
import { markEndings } from './mark-endings.ts';
import { Sampler } from './sampler.ts';

/** How a sample may be set up. */
export interface Sampling {
  readonly plays?: number;
  readonly seconds?: number;
  /** Attempts lived first: what a walk comes to has been reached. */
  readonly first?: readonly Attempt[];
}

/** As many plays as story-format.md asks, as long as they take no longer than this. */
const mostPlays = 10_000;
const mostSeconds = 20;

/**
 * Samples a story too wide to be searched whole, as a desk or a file is: what
 * was done at it lies outside Ink. Every play takes, of all that can be done,
 * what has been done least (each third draws freely); so each thing is done at
 * least once long before the sample ends. Its states are places of the story and no more: two plays
 * at one desk stand in one state, whatever they have done there.
 */
export function sample(edition: Edition, key: Key | undefined, sampling: Sampling = {}): Explored {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const marked = markEndings(edition.ink);
  const reads = new Set([...readKnots(edition.ink).byName.values()].flatMap(knot => [...knot.reads]));
  const sampler = new Sampler(new InkRun({ ...edition, ink: marked.ink }, 1), {
    play: edition.case,
    whole: key?.case,
    reads,
  });
  for (const attempt of sampling.first ?? []) sampler.liveAgain(attempt);
  const versions = Object.keys(edition.case.versions ?? { '': true });
  const plays = sampling.plays ?? mostPlays;
  for (let seed = 1; seed <= plays && seconds() < (sampling.seconds ?? mostSeconds); seed += 1)
    sampler.play(spread(seed), versions[spread(seed) % versions.length] ?? '', seed % 3 === 0);
  return { ...sampler.all(), seeds: [1], endings: marked.endings, seconds: seconds() };
}
