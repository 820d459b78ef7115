import path from 'node:path';
import { type Attempt, attemptFormat, type Event } from '../../src/practice/attempt.ts';
import type { Edition, Key } from '../../src/practice/edition.ts';
import { rulesEdition } from '../../src/practice/marks.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';

/** Opens a story folder of the repository for a test; a story with an error fails it. */
export function openFolder(folder: string): { readonly edition: Edition; readonly key: Key } {
  const { edition, key, findings } = makeEdition(folder);
  if (!edition || !key || findings.some(({ severity }) => severity === 'error'))
    throw new Error(JSON.stringify(findings, null, 2));
  return { edition, key };
}

/** The landing: a small visit with all that the core can meet. */
export const landing = openFolder(path.join(import.meta.dirname, 'landing'));

/** An attempt at an edition, with these events. */
export const anAttempt = (
  edition: Edition,
  events: readonly Event[] = [],
  more: Partial<Attempt> = {},
): Attempt => ({
  format: attemptFormat,
  story: edition.story,
  edition: edition.edition,
  fingerprint: edition.fingerprint,
  rules: rulesEdition,
  seed: 7,
  family: 'a',
  events,
  ...more,
});

/** One event; four seconds unless told. */
export const choose = (id: string, answer?: Event['answer']): Event => ({
  choose: id,
  seconds: 4,
  ...(answer && { answer }),
});

/** A good visit to the landing, from plan to note. */
export const goodVisit: readonly Event[] = [
  choose('car.plan', { do: ['school', 'eat'], why: 'meet-kai', view: 'L4' }),
  choose('step.step_back'),
  choose('history.read_it'),
  choose('around.look_fridge'),
  choose('around.look_letters'),
  choose('write_letters.wording', { wording: 'plain' }),
  choose('around.ask_mornings'),
  choose('around.see_kai'),
  choose('around.say_nothing'),
  choose('call.decide', {
    level: 'L3',
    sure: 'leaning',
    because: 'mornings-alone',
    shown: ['mornings', 'fridge'],
    // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
    then: [{ do: 'club', by: 'today' }],
  }),
  choose('record.note', {
    lines: { food: 'seen', post: 'seen', alone: 'told', daughter: 'told', room: 'child', tense: 'view' },
    unknown: 'nights',
  }),
];
