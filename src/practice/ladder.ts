/**
 * The threshold of need, in seven rungs (practice.md 2.1). "Threshold" means
 * this ladder everywhere in the project, and nothing else.
 */
export const levels = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6'] as const;
export type Level = (typeof levels)[number];

/** How many rungs lie between two levels; never negative. */
export const rungsBetween = (one: Level, other: Level): number =>
  Math.abs(levels.indexOf(one) - levels.indexOf(other));

/** Whether the first level is a stronger response than the second. */
export const isAbove = (one: Level, other: Level): boolean => levels.indexOf(one) > levels.indexOf(other);
