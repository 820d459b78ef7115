import type { Key } from './edition.ts';
import { named } from './known.ts';
import type { Ceiling } from './marks.ts';
import { worthOf } from './moment-facts.ts';
import type { Transcript } from './transcript.ts';

/** The case's own sentence for a ceiling: of the decision's side, the duty missed, or the choice that opened the gate. */
export function ceilingSaid({ because }: Ceiling, transcript: Transcript, key: Key): string | undefined {
  const { family } = transcript.attempt;
  switch (because.is) {
    case 'gate': {
      const moment = transcript.moments.find(({ number }) => number === because.moment);
      return moment && worthOf(moment.taken.id, key, family).why;
    }
    case 'duty': {
      const duty = key.case.duties[because.duty];
      return duty && named(duty.missed, key.case, family);
    }
    case 'decision': {
      const { side } = because;
      const main = Object.values(key.case.decisions).find(decision => decision.main);
      // A wrong outcome off the ladder has no side, and so no sentence of the case's.
      return main && side !== 'wrong' ? named(main.said[side], key.case, family) : undefined;
    }
  }
}
