import { stroke } from './kit.ts';

/** The mark a child puts on what is theirs, as good as a name: a snail, some 28 units wide. */
export const snail = (x: number, y: number): string =>
  stroke(`M${x + 2} ${y + 16}h18q4-1 3-6M${x + 23} ${y + 9}l3-4`, '#45325a', 2.4) +
  stroke(`M${x + 10} ${y + 9}q3-1 3 2t-5 3-5-6 6-6 8 7`, '#45325a', 2.2);
