import { expect, test } from 'vitest';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import { anAttempt, goodVisit, landing } from './landing.ts';

test('a good visit, from plan to note, is worth the whole hundred', () => {
  const transcript = replay(landing.edition, anAttempt(landing.edition, goodVisit));

  const marks = score(transcript, landing.key);

  expect(transcript.stopped).toBeUndefined();
  expect(transcript.ended).toBe(true);
  expect(marks.threshold.shown).toBe(100);
});
