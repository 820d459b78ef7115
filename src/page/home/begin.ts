import type { Kept, Mode } from '../../practice/kept.ts';
import { rulesEdition } from '../../practice/marks.ts';
import { pickBySeed } from '../../practice/spread.ts';
import type { ShelfCase } from '../shelf.ts';
import type { Desk } from './desk-context.ts';

/** A new attempt at a case, kept before it is opened. The seed decides the family. */
export async function begin(desk: Desk, shelfCase: ShelfCase, mode: Mode): Promise<Kept> {
  const { host } = desk;
  const seed = host.newSeed();
  const now = host.now();
  const family = shelfCase.families[pickBySeed(seed, shelfCase.families.length)] ?? 'a';
  const kept: Kept = {
    format: 1,
    id: host.newId(),
    attempt: {
      format: 1,
      story: shelfCase.id,
      edition: shelfCase.edition,
      fingerprint: shelfCase.fingerprint,
      rules: rulesEdition,
      seed,
      family,
      events: [],
    },
    mode,
    kind: 'attempt',
    hadExplored: desk.attempts.value.some(
      earlier => earlier.attempt.story === shelfCase.id && earlier.mode === 'explore',
    ),
    startedAt: now,
    touchedAt: now,
    debrief: 0,
    journal: [],
  };
  await desk.keep(kept);
  return kept;
}
