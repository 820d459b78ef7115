import type { Attempt } from '../../practice/attempt.ts';
import type { Edition } from '../../practice/edition.ts';
import { rulesEdition } from '../../practice/marks.ts';
import { type Play, play } from '../../practice/replay.ts';
import { pickBySeed } from '../../practice/spread.ts';

/** Stands at the door: the same machinery as a case, and nothing of it is kept. The seed decides who is behind it. */
export function knock(door: Edition, seed: number): Play {
  const { families } = door.case;
  const attempt: Attempt = {
    format: 1,
    story: door.story,
    edition: door.edition,
    fingerprint: door.fingerprint,
    rules: rulesEdition,
    seed,
    family: families[pickBySeed(seed, families.length)] ?? 'a',
    events: [],
  };
  return play(door, attempt);
}
