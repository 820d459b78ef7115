import type { DebriefAtHand } from './debrief-context.ts';
import type { Rehearsal } from './open-debrief.ts';

/** The newest go back to a moment in which something was chosen there. */
export const rehearsalAt = ({ rehearsals }: DebriefAtHand, moment: number): Rehearsal | undefined =>
  rehearsals.find(rehearsal => rehearsal.moment === moment && rehearsal.transcript.moments.length >= moment);
