import type { Edition, Key } from '../../practice/edition.ts';
import type { Transcript } from '../../practice/transcript.ts';
import type { Explored } from './explore.ts';
import { liveAgain } from './live-again.ts';
import { longestWay } from './longest-way.ts';
import { lengthOf, type PlayLength } from './play-lengths.ts';

/** The longest play by words heard: of a sample, of its plays. */
export function longestPlay(explored: Explored): { readonly length: PlayLength; readonly endless: boolean } {
  const { sample: sampled } = explored;
  if (sampled) {
    const [length] = sampled.plays.map(play => play.length).toSorted((one, other) => other.words - one.words);
    return { length: length ?? { words: 0, choices: 0, taps: 0 }, endless: false };
  }
  const way = longestWay(explored, edge => edge.words);
  return { length: lengthOf(explored, way.edges), endless: way.endless };
}

/** How many plays of a sample are lived again, to see that play and sample agree and how long a save can be. */
const livedAgain = 40;

/** The plays whose saves are longest, lived again. */
export function longestSaves(explored: Explored, edition: Edition, key: Key): readonly Transcript[] {
  const { sample: sampled, seeds } = explored;
  if (!sampled) {
    const way = longestWay(explored, edge => 5 + JSON.stringify(edge.answer ?? '').length);
    return [liveAgain(way.edges, edition, key, seeds[0] ?? 1)];
  }
  return sampled.plays
    .toSorted((one, other) => other.events.length - one.events.length)
    .slice(0, livedAgain)
    .map(({ events, seed, version }) => liveAgain(events, edition, key, seed, version));
}
