/** Slow, quick, slow: 0-1 to 0-1. */
export function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
