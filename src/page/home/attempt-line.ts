import type { Kept } from '../../practice/kept.ts';
import { deskWords } from '../words/desk.ts';
import { dayOf } from './day.ts';
import { isLeft } from './files.ts';
import { addressOf } from './route.ts';

const words = deskWords.attempt;

/** How an attempt was played, in the words of lists: “scored, explored before”, “with hindsight”. */
export function howPlayed(kept: Kept): string {
  if (kept.kind === 'rehearsal') return words.rehearsal;
  if (kept.mode === 'explore') return words.explored;
  return kept.hadExplored ? words.hadExplored : words.scored;
}

/** One line for a list of attempts: when, how, and whether there is something left to do. */
export function attemptLine(kept: Kept): string {
  const left = kept.endedAt === undefined ? words.unfinished : isLeft(kept) ? words.supervisionWaiting : '';
  return [words.line(dayOf(kept.startedAt), howPlayed(kept)), left].filter(Boolean).join(', ');
}

/** Where an attempt is gone on with: at the door, or with the manager. */
export const placeOf = (kept: Kept): string =>
  addressOf({ page: kept.endedAt === undefined ? 'play' : 'debrief', id: kept.id });
