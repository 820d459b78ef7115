import { expect, test } from 'vitest';
import { Attempt, firstEvents, withEvent } from '../../src/practice/attempt.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

const good = anAttempt(landing.edition, goodVisit);

test('an attempt reads as it was written', () => {
  expect(Attempt.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
});

test.each<[string, object]>([
  ['a score slipped in', { score: 100 }],
  ['another format', { format: 2 }],
  ['a story that is a path', { story: '../etc' }],
  ['an edition below nothing', { edition: -1 }],
  ['a fingerprint cut short', { fingerprint: 'abc' }],
  ['no rules', { rules: 0 }],
  ['a seed that is no whole number', { seed: 1.5 }],
  ['a seed past its end', { seed: 4294967296 }],
  ['a family of two letters', { family: 'ab' }],
  ['events that are no list', { events: {} }],
  ['an event that chooses nothing', { events: [{ seconds: 1 }] }],
  ['an event whose choice is no id', { events: [{ choose: 'step', seconds: 1 }] }],
  ['an event with a date', { events: [{ choose: 'a.b', seconds: 1, at: 1 }] }],
  ['seconds past an hour', { events: [{ choose: 'a.b', seconds: 3601 }] }],
  ['seconds in parts', { events: [{ choose: 'a.b', seconds: 0.5 }] }],
  ['an answer of no form', { events: [{ choose: 'a.b', seconds: 1, answer: { poem: 'x' } }] }],
  [
    'more events than a story has',
    { events: Array.from({ length: 2001 }, () => ({ choose: 'a.b', seconds: 1 })) },
  ],
])('damage is refused: %s', (_what, damage) => {
  expect(Attempt.safeParse({ ...good, ...damage }).success).toBe(false);
});

test('one more event, and the attempt before it, leave the old one as it was', () => {
  const longer = withEvent(good, choose('a.b'));

  expect(longer.events).toHaveLength(good.events.length + 1);
  expect(firstEvents(longer, good.events.length)).toEqual(good);
  expect(good.events).toBe(goodVisit);
});
