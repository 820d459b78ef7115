import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attempt } from '../../src/practice/attempt.ts';
import type { Edition, Key } from '../../src/practice/edition.ts';
import { named } from '../../src/practice/known.ts';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import type { Transcript } from '../../src/practice/transcript.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { runWalk } from '../../src/writing/run-walk.ts';
import { readWalk } from '../../src/writing/walk.ts';

const folder = path.resolve(import.meta.dirname, '../../stories/doorstep');

/** The doorstep as these tests know it: made from the same files as the site. */
export const theCase: { readonly edition: Edition; readonly key: Key } = (() => {
  const { edition, key } = makeEdition(folder);
  if (!edition || !key) throw new Error('The doorstep does not compile: run npm run check:stories.');
  return { edition, key };
})();

/** The walks these tests take; each is a file of `stories/doorstep/walks`. */
export type WalkName =
  | 'good'
  | 'hurried'
  | 'warm-too-little'
  | 'too-much'
  | 'at-the-familys-cost'
  | 'mends-a-gate';

/** A walk, lived. Throws where it no longer can be walked. */
export function livedWalk(name: WalkName): Transcript {
  const file = path.join(folder, 'walks', `${name}.walk`);
  const { walk } = readWalk(file, readFileSync(file, 'utf8'));
  const { transcript } = runWalk(walk, theCase.edition, theCase.key, score);
  if (!transcript.ended) throw new Error(`The walk ${name} does not come to its end.`);
  return transcript;
}

/** The same choices, lived by another attempt: its own seed and its own family. */
export const livedBy = (attempt: Attempt, like: Transcript): Transcript =>
  replay(theCase.edition, { ...attempt, events: like.attempt.events });

/** A name of the case filled in for the family of an attempt. */
export const nameIn = (text: string, { family }: Pick<Attempt, 'family'>): string =>
  named(text, theCase.edition.case, family);
