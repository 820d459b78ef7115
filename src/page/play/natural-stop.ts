import type { Transcript } from '../../practice/transcript.ts';
import { nowAt } from '../../practice/transcript.ts';

/** Whether this is a good place to stop: the plan has just been answered, the decision is on offer, or just answered. */
export function isGoodPlaceToStop(transcript: Transcript): boolean {
  const answered = transcript.moments.at(-1)?.taken.form?.kind;
  const offered = nowAt(transcript).options.map(option => option.form?.kind);
  return answered === 'plan' || answered === 'decision' || offered.includes('decision');
}
