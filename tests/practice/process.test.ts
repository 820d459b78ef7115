import { expect, test } from 'vitest';
import { markDuties, markErrors, processPart } from '../../src/practice/process.ts';
import { aKey, aTranscript, type Done, duties } from './a-transcript.ts';

const marksOf = (done: readonly Done[], ...ids: readonly string[]) =>
  markDuties(aTranscript(done), aKey({ duties: duties(...ids) }));
const said = (...what: readonly string[]): readonly Done[] =>
  what.map(duty => ({ id: 'do.it', duties: [duty] }));

test.each([
  ['see met', 1],
  ['see late', 0.5],
  ['see excused', 1],
  ['other', 0],
])('a duty that is told as “%s” earns %f', (told, share) => {
  expect(marksOf(said(told), 'see')[0]?.share).toBe(share);
});

test('a critical duty missed with its reason recorded earns a half', () => {
  expect(marksOf(said('see excused'), 'see*')[0]).toMatchObject({ state: 'excused', share: 0.5 });
});

test('a duty told twice keeps its best, and the moment of it', () => {
  expect(marksOf(said('see late', 'see met', 'see excused'), 'see')[0]).toMatchObject({
    state: 'met',
    moment: 2,
  });
});

test('late is half done, so of a critical duty late stands before excused', () => {
  expect(marksOf(said('see excused', 'see late'), 'see*')[0]?.state).toBe('late');
});

test('a duty that was met before the first choice is met at moment 0', () => {
  const transcript = aTranscript([{ id: 'do.it' }], { duties: ['see'] });

  expect(markDuties(transcript, aKey({ duties: duties('see') }))[0]).toMatchObject({
    state: 'met',
    moment: 0,
  });
});

test('a duty that was none in this attempt drops out', () => {
  const conditional = { cover: { title: 'cover', when: ['level:L1'], missed: 'no' } };

  expect(markDuties(aTranscript([]), aKey({ duties: conditional }))).toEqual([]);
});

const choices = {
  'say.force': { errors: ['over', 'proc'] },
  'say.leave': { errors: ['under'] },
  'say.guess': { errors: ['bias', 'evid'] },
} as const;
const errorsOf = (weights: { overWeight: number; underWeight: number }, ...ids: readonly string[]) =>
  markErrors(aTranscript(ids.map(id => ({ id }))), aKey(weights, choices));

test('a choice with two errors costs its heavier', () => {
  expect(errorsOf({ overWeight: 0.5, underWeight: 1 }, 'say.force')).toEqual([
    { type: 'proc', weight: 1, moment: 1 },
  ]);
  expect(errorsOf({ overWeight: 1.2, underWeight: 1 }, 'say.force')).toEqual([
    { type: 'over', weight: 1.2, moment: 1 },
  ]);
});

test('a choice taken twice costs once', () => {
  expect(errorsOf({ overWeight: 1, underWeight: 2 }, 'say.leave', 'say.leave')).toEqual([
    { type: 'under', weight: 2, moment: 1 },
  ]);
});

test('the part is the mean of the duties less a tenth for each weight of error', () => {
  const met = marksOf(said('one', 'two late'), 'one', 'two');
  const errors = errorsOf({ overWeight: 1.2, underWeight: 1 }, 'say.force', 'say.guess');

  expect(processPart(met, [])).toBe(0.75);
  expect(processPart(met, errors)).toBeCloseTo(0.75 - 0.22, 12);
});

test('errors never take the part below nothing, and without duties there is no part', () => {
  const missed = marksOf([], 'one');
  const errors = errorsOf({ overWeight: 1, underWeight: 1 }, 'say.force');

  expect(processPart(missed, errors)).toBe(0);
  expect(processPart([], errors)).toBeUndefined();
});
