import { debrief } from '../../practice/debrief.ts';
import type { Debrief } from '../../practice/debrief-facts.ts';
import type { Edition, Key } from '../../practice/edition.ts';
import type { Kept } from '../../practice/kept.ts';
import type { Marks } from '../../practice/marks.ts';
import { replay } from '../../practice/replay.ts';
import { score } from '../../practice/score.ts';
import type { Transcript } from '../../practice/transcript.ts';
import { openPlayed } from '../home/open-played.ts';
import type { Host } from '../host.ts';
import type { ShelfCase } from '../shelf.ts';

/** One attempt, lived again and marked: everything its debrief is drawn from. */
export interface OpenedDebrief {
  readonly kept: Kept;
  readonly shelfCase: ShelfCase;
  readonly edition: Edition;
  readonly key: Key;
  readonly transcript: Transcript;
  readonly marks: Marks;
  readonly facts: Debrief;
  /** Goes back into this attempt, newest first, each lived again. */
  readonly rehearsals: readonly Rehearsal[];
}

/** One go back to a moment of an attempt. */
export interface Rehearsal {
  readonly kept: Kept;
  readonly transcript: Transcript;
  readonly moment: number;
}

/**
 * Lives a kept attempt again and marks it. Nothing if there is no such
 * attempt, or its case is not on this shelf; rejects when the case or its key
 * has not come down.
 */
export async function openDebrief(host: Host, id: string): Promise<OpenedDebrief | undefined> {
  const kept = await host.keeping.attempt(id);
  const shelfCase = host.shelf.find(known => known.id === kept?.attempt.story);
  if (!kept || !shelfCase) return undefined;
  const [{ edition, key }, all] = await Promise.all([
    openPlayed(shelfCase, kept.attempt),
    host.keeping.attempts(),
  ]);
  const transcript = replay(edition, kept.attempt);
  const marks = score(transcript, key);
  const facts = debrief(transcript, marks, key);
  const rehearsals = all.flatMap((other): Rehearsal[] =>
    other.kind === 'rehearsal' && other.from?.id === id
      ? [{ kept: other, transcript: replay(edition, other.attempt), moment: other.from.moment }]
      : [],
  );
  return { kept, shelfCase, edition, key, transcript, marks, facts, rehearsals };
}
