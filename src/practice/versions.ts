import type { PlayCase } from './edition.ts';
import { pickBySeed } from './spread.ts';

/** The version a seed draws, where the case has several and no module says which; of one case alone, none. */
export function versionBySeed({ versions }: Pick<PlayCase, 'versions'>, seed: number): string | undefined {
  const letters = Object.keys(versions ?? {});
  // Another draw than the family's: else one family would always come with one version.
  return letters[pickBySeed(seed ^ 0x5eed, Math.max(letters.length, 1))];
}
