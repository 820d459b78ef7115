import type { Answer } from './answer.ts';
import { type Beat, type Moment, nowAt, type Transcript } from './transcript.ts';

/**
 * Whether play has come to a stop after this moment: a plan just answered, the
 * decision on offer, the decision answered, the end (product.md, go back). At
 * a desk each decision is one, and so is having done with a file or the cards.
 */
const isStop = (answered: Pick<Moment, 'taken' | 'event'> | undefined, after: Beat): boolean =>
  answered?.taken.form?.kind === 'plan' ||
  answered?.taken.form?.kind === 'decision' ||
  isStoppingAct(answered?.event.answer) ||
  after.options.length === 0 ||
  after.options.some(({ form }) => form?.kind === 'decision');

const isStoppingAct = (answer: Answer | undefined): boolean =>
  answer !== undefined && 'act' in answer && ['decide', 'stop', 'done'].includes(answer.act);

/** Whether an attempt stands at a stop now. */
export const standsAtStop = (transcript: Transcript): boolean =>
  isStop(transcript.moments.at(-1), nowAt(transcript));

/** The number of the first moment, from this one on, after which there is a stop; none if play has not come to it. */
export const nextStop = ({ moments }: Transcript, from: number): number | undefined =>
  moments.find(moment => moment.number >= from && isStop(moment, moment.after))?.number;
