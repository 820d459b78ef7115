import type { Attempt } from '../../practice/attempt.ts';
import type { Edition, Key } from '../../practice/edition.ts';
import type { ShelfCase } from '../shelf.ts';

/**
 * The edition an attempt was played on, with its key, where it was published
 * and is still here; else the one on the shelf, on which the attempt is
 * carried. Rejects when the files have not come down.
 */
export async function openPlayed(
  shelfCase: ShelfCase,
  attempt: Attempt,
): Promise<{ readonly edition: Edition; readonly key: Key }> {
  const past = attempt.edition === shelfCase.edition ? undefined : shelfCase.past[attempt.edition];
  if (past) return past();
  const [edition, key] = await Promise.all([shelfCase.open(), shelfCase.openKey()]);
  return { edition, key };
}
