/**
 * Spreads a seed before Ink sees it. Ink's first draw is close to a multiple
 * of the seed, so 1, 2 and 3 would roll 2, 3 and 4. Gives 1 to 2^31-2, whole.
 */
export function spread(seed: number): number {
  let mixed = seed | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (((mixed ^ (mixed >>> 16)) >>> 0) % 2147483646) + 1;
}

/** A whole number from 0 up to, never reaching, `count`: the same for the same seed. */
export const pickBySeed = (seed: number, count: number): number => spread(seed) % count;
