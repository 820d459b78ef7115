import type { Kept } from '../../practice/kept.ts';
import type { Marks } from '../../practice/marks.ts';
import { type Logged, mainDecision } from '../../practice/practice-log.ts';
import { replay } from '../../practice/replay.ts';
import { score } from '../../practice/score.ts';
import type { ShelfCase } from '../shelf.ts';
import { openPlayed } from './open-played.ts';

/** One attempt as the log lists it, marked where it came to its end and could be lived again. */
export interface LogEntry {
  readonly kept: Kept;
  readonly title: string;
  readonly marks?: Marks;
  readonly logged: Logged;
}

/** Lives all attempts again and marks the finished ones. What is not on the shelf, or has not come down, stays unmarked. */
export function readLog(
  shelf: readonly ShelfCase[],
  attempts: readonly Kept[],
): Promise<readonly LogEntry[]> {
  return Promise.all(attempts.map(kept => readEntry(shelf, kept)));
}

async function readEntry(shelf: readonly ShelfCase[], kept: Kept): Promise<LogEntry> {
  const shelfCase = shelf.find(({ id }) => id === kept.attempt.story);
  const title = shelfCase?.title ?? kept.attempt.story;
  const unmarked: LogEntry = { kept, title, logged: { kept } };
  // No marks before supervision has shown them: the child comes first.
  if (!shelfCase || kept.endedAt === undefined || kept.debrief < marksStation) return unmarked;
  try {
    const { edition, key } = await openPlayed(shelfCase, kept.attempt);
    const transcript = replay(edition, kept.attempt);
    if (!transcript.ended) return unmarked;
    const marks = score(transcript, key);
    const decision = mainDecision(transcript, marks, key);
    return { kept, title, marks, logged: { kept, ...(decision && { decision }) } };
  } catch {
    // The file has not come down: the attempt is listed all the same.
    return unmarked;
  }
}

/** The station of the debrief at which marks are first shown. */
const marksStation = 4;
