import { expect, test } from 'vitest';
import { firstEvents, withEvent } from '../../src/practice/attempt.ts';
import { replay } from '../../src/practice/replay.ts';
import { nextStop, standsAtStop } from '../../src/practice/stops.ts';
import { thenAndNow } from '../../src/practice/then-and-now.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

const good = anAttempt(landing.edition, goodVisit);
const lived = (count: number) => replay(landing.edition, firstEvents(good, count));

test('play stops when the plan is answered, when the decision is on offer, when it is answered, and at the end', () => {
  const stops = goodVisit.map((_, index) => index + 1).filter(count => standsAtStop(lived(count)));

  expect(stops).toEqual([1, 9, 10, 11]);
  expect(standsAtStop(lived(0))).toBe(false);
});

test('the next stop is the first from a moment on, that moment’s own included', () => {
  const whole = lived(11);

  expect([1, 2, 9, 10, 11].map(from => nextStop(whole, from))).toEqual([1, 9, 9, 10, 11]);
  expect(nextStop(lived(5), 2)).toBeUndefined();
});

test('gone back to a line, both goes stand side by side up to their next stop', () => {
  const again = withEvent(firstEvents(good, 7), choose('around.say_nothing'));

  const pairs = thenAndNow(lived(11), replay(landing.edition, again), 8, landing.key);

  expect(pairs.map(({ before, after }) => [before?.said, after?.said])).toEqual([
    ['"Kai, would you show me your room?"', 'Leave it there.'],
    ['Leave it there.', undefined],
  ]);
  expect(pairs[0]?.before?.heard).toEqual([{ speaker: 'kai', text: "It's the one with the door." }]);
});

test('gone back to a form, both answers stand there to be read back', () => {
  const answer = { do: ['eat'], why: 'check', view: 'L2' } as const;
  const again = withEvent(firstEvents(good, 0), choose('car.plan', answer));

  const [pair, ...more] = thenAndNow(lived(11), replay(landing.edition, again), 1, landing.key);

  expect(more).toEqual([]);
  expect(pair?.before).toMatchObject({ form: { kind: 'plan' }, answer: { view: 'L4' } });
  expect(pair?.after).toMatchObject({ form: { kind: 'plan' }, answer });
});

test('what somebody thought stands with the line they thought it at', () => {
  const again = withEvent(firstEvents(good, 1), choose('step.police'));

  const [pair] = thenAndNow(lived(11), replay(landing.edition, again), 2, landing.key);

  expect(pair?.before?.thinks).toEqual([{ who: 'darren', words: 'She stepped back.' }]);
  expect(pair?.after?.thinks).toEqual([{ who: 'darren', words: 'There it is.' }]);
});
