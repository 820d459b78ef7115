import type { MomentFacts } from './debrief-facts.ts';
import type { Key } from './edition.ts';
import { momentFacts } from './moment-facts.ts';
import { nextStop } from './stops.ts';
import type { Transcript } from './transcript.ts';

/** One moment as it went: what was said or answered, what came back, what was thought. */
export type Went = Pick<
  MomentFacts,
  'number' | 'said' | 'kind' | 'form' | 'answer' | 'heard' | 'thinks' | 'opened'
>;

/** Two goes at one place; the shorter go has nothing left to set beside the other. */
export interface ThenAndNow {
  readonly before?: Went;
  readonly after?: Went;
}

/**
 * An attempt and its rehearsal side by side, from the moment gone back to up
 * to each one's next stop. `from` is the number of that moment in both.
 */
export function thenAndNow(
  original: Transcript,
  rehearsal: Transcript,
  from: number,
  key: Key,
): readonly ThenAndNow[] {
  const befores = goesOf(original, from, key);
  const afters = goesOf(rehearsal, from, key);
  return Array.from({ length: Math.max(befores.length, afters.length) }, (_, index) => {
    const [before, after] = [befores[index], afters[index]];
    return { ...(before && { before }), ...(after && { after }) };
  });
}

function goesOf(transcript: Transcript, from: number, key: Key): readonly Went[] {
  const stop = nextStop(transcript, from) ?? Number.POSITIVE_INFINITY;
  return momentFacts(transcript, key)
    .filter(({ number }) => number >= from && number <= stop)
    .map(({ number, said, kind, form, answer, heard, thinks, opened }) => ({
      ...{ number, said, kind, heard, thinks, opened },
      ...(form && { form }),
      ...(answer && { answer }),
    }));
}
