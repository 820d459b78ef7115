import { type Beat, nowAt, type Transcript } from './transcript.ts';

/**
 * Whether play has come to a stop after this moment: a plan just answered, the
 * decision on offer, the decision answered, the end (product.md, go back).
 */
const isStop = (answered: string | undefined, after: Beat): boolean =>
  answered === 'plan' ||
  answered === 'decision' ||
  after.options.length === 0 ||
  after.options.some(({ form }) => form?.kind === 'decision');

/** Whether an attempt stands at a stop now. */
export const standsAtStop = (transcript: Transcript): boolean =>
  isStop(transcript.moments.at(-1)?.taken.form?.kind, nowAt(transcript));

/** The number of the first moment, from this one on, after which there is a stop; none if play has not come to it. */
export const nextStop = ({ moments }: Transcript, from: number): number | undefined =>
  moments.find(({ number, taken, after }) => number >= from && isStop(taken.form?.kind, after))?.number;
