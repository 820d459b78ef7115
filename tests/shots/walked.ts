import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstEvents } from '../../src/practice/attempt.ts';
import type { Edition, Key } from '../../src/practice/edition.ts';
import type { Draft, Kept } from '../../src/practice/kept.ts';
import { play } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import { nowAt, type Transcript } from '../../src/practice/transcript.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { runWalk } from '../../src/writing/run-walk.ts';
import { readWalk } from '../../src/writing/walk.ts';

const folder = path.resolve(import.meta.dirname, '../../stories/doorstep');

/** A winter afternoon; nothing kept for a picture or a measurement is dated by the clock. */
export const thatDay = Date.UTC(2027, 1, 3, 14, 40);

/** A case with one of its walks walked to the end. */
export interface Walked {
  readonly edition: Edition;
  readonly key: Key;
  readonly transcript: Transcript;
}

/** Walks a case by one of its walks. Throws with what is wrong if the walk does not go. */
export function walked(name: string): Walked {
  const { edition, key, findings } = makeEdition(folder);
  if (!edition || !key) throw new Error(`The doorstep does not compile: ${findings[0]?.says}`);
  const file = path.join(folder, 'walks', `${name}.walk`);
  const { transcript } = runWalk(readWalk(file, readFileSync(file, 'utf8')).walk, edition, key, score);
  return { edition, key, transcript };
}

/** The number of the first event that fits; throws when none does, as then the walk no longer shows it. */
export function momentOf({ transcript }: Walked, choice: string): number {
  const found = transcript.moments.find(({ event }) => event.choose.split('.').at(-1) === choice);
  if (!found) throw new Error(`The walk never takes “${choice}”.`);
  return found.number;
}

/** The attempt as it was kept just before this event; the whole of it where no event is named. */
export function keptBefore(walk: Walked, moment = Number.POSITIVE_INFINITY, more: Partial<Kept> = {}): Kept {
  const { attempt, moments } = walk.transcript;
  const over = moment > moments.length;
  return {
    format: 1,
    id: 'attempt-for-a-picture',
    attempt: over ? attempt : firstEvents(attempt, moment - 1),
    mode: 'scored',
    kind: 'attempt',
    hadExplored: false,
    startedAt: thatDay,
    touchedAt: thatDay,
    ...(over && { endedAt: thatDay }),
    debrief: 0,
    journal: [],
    ...more,
  };
}

/** The form of this event as it was answered, or a part of it: what a learner who comes back finds filled in. */
export function draftOf({ transcript }: Walked, moment: number, fields?: Draft['fields']): Draft {
  const event = transcript.moments[moment - 1]?.event;
  return { choose: event?.choose ?? '', fields: fields ?? { ...event?.answer } };
}

/** A rehearsal of one moment: another option taken there, then the first on offer up to the call. */
export function rehearsed(walk: Walked, kept: Kept, moment: number): Kept {
  const playing = play(walk.edition, firstEvents(kept.attempt, moment - 1));
  const before = walk.transcript.moments[moment - 1]?.event.choose;
  const other = nowAt(playing.transcript).options.find(({ id, kind }) => id !== before && kind === 'say');
  for (let next = other; next; next = nowAt(playing.transcript).options.find(({ kind }) => kind !== 'look')) {
    if (next.form && next.form.kind !== 'notebook') break;
    const answer = next.form && { answer: { wording: 'none' } };
    const problem = playing.take({ choose: next.id, seconds: 3, ...answer });
    if (problem) throw new Error(`“${next.id}” cannot be rehearsed: ${problem.code}`);
  }
  return {
    ...kept,
    id: 'rehearsal-for-a-picture',
    attempt: playing.transcript.attempt,
    kind: 'rehearsal',
    from: { id: kept.id, moment },
    debrief: 0,
    journal: [],
  };
}
