import type { Debrief } from '../../practice/debrief-facts.ts';

/** Whether a moment has a card among the three; then and now stand there, and not a second time among all moments. */
export const isShownAbove = ({ helped, cost, unfound }: Debrief, moment: number): boolean =>
  [helped?.moment, cost?.moment, unfound?.moment].includes(moment);
