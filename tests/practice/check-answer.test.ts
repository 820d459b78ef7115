import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/practice/answer.ts';
import { play } from '../../src/practice/replay.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

/** What is wrong with this answer to the form that comes after so many events of the good visit. */
const problemAfter = (count: number, answer: object | undefined) => {
  const asked = goodVisit[count]?.choose ?? '';
  const playing = play(landing.edition, anAttempt(landing.edition, goodVisit.slice(0, count)));
  return playing.take(choose(asked, answer as Answer | undefined));
};
const unknown = (found: string) => ({ code: 'attempt.answer-unknown', found });

describe('the plan', () => {
  const plan = { do: ['school'], why: 'check', view: 'L1' };

  test('that fits is taken', () => {
    expect(problemAfter(0, plan)).toBeUndefined();
  });

  test('must be there, and be a plan', () => {
    expect(problemAfter(0, undefined)).toEqual({ code: 'attempt.answer-missing', expected: 'plan' });
    expect(problemAfter(0, { wording: 'plain' })).toEqual({ code: 'attempt.answer-wrong', expected: 'plan' });
    expect(problemAfter(0, { ...plan, view: 'L7' })).toEqual({
      code: 'attempt.answer-wrong',
      expected: 'plan',
    });
    expect(problemAfter(0, { ...plan, more: 1 })).toEqual({ code: 'attempt.answer-wrong', expected: 'plan' });
  });

  test('holds only what the case has, each once', () => {
    expect(problemAfter(0, { ...plan, do: ['swim'] })).toEqual(unknown('swim'));
    expect(problemAfter(0, { ...plan, do: ['eat', 'eat'] })).toEqual(unknown('eat eat'));
    expect(problemAfter(0, { ...plan, why: 'money' })).toEqual(unknown('money'));
  });

  test('fits into the hour: its last minute, and not one more', () => {
    expect(problemAfter(0, { ...plan, do: ['school', 'file'] })).toBeUndefined();
    expect(problemAfter(0, { ...plan, do: ['school', 'file', 'eat'] })).toEqual({
      code: 'attempt.plan-too-long',
      found: '45',
    });
  });
});

describe('the decision', () => {
  const withActions = (...actions: readonly object[]) =>
    // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
    ({ ...decision, then: actions });
  // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
  const decision = { level: 'L3', sure: 'sure', because: 'hostile', shown: ['fridge'], then: [] };

  test('that fits is taken', () => {
    expect(problemAfter(9, decision)).toBeUndefined();
  });

  test('is a level or an outcome, and not both', () => {
    const { level: _level, ...neither } = decision;

    expect(problemAfter(9, neither)).toEqual(unknown('level'));
    expect(problemAfter(9, { ...decision, outcome: 'hold' })).toEqual(unknown('level'));
  });

  test('gives a reason and actions of the case, each action once', () => {
    const club = { do: 'club', by: 'today' };

    expect(problemAfter(9, { ...decision, because: 'money' })).toEqual(unknown('money'));
    expect(problemAfter(9, withActions({ do: 'swim', by: 'today' }))).toEqual(unknown('swim'));
    expect(problemAfter(9, withActions(club, { ...club, by: 'this-week' }))).toEqual(unknown('club club'));
  });

  test('shows only cards that are in the notebook, each once', () => {
    expect(problemAfter(9, { ...decision, shown: ['constructor'] })).toEqual(unknown('constructor'));
    expect(problemAfter(9, { ...decision, shown: ['fridge', 'fridge'] })).toEqual(unknown('fridge fridge'));
    const unseen = goodVisit.filter(event => event.choose !== 'around.look_fridge').slice(0, 8);
    const playing = play(landing.edition, anAttempt(landing.edition, unseen));

    expect(playing.take(choose('call.decide', decision as Answer))).toEqual(unknown('fridge'));
  });
});

describe('the note', () => {
  const lines = { food: 'seen', post: 'seen', alone: 'told', daughter: 'told', room: 'child', tense: 'view' };

  test('that settles every line on offer is taken', () => {
    expect(problemAfter(10, { lines })).toBeUndefined();
    expect(problemAfter(10, { lines, unknown: 'mother' })).toBeUndefined();
  });

  test('does not go while a line is open', () => {
    const { room: _room, ...open } = lines;

    expect(problemAfter(10, { lines: open })).toEqual({ code: 'attempt.note-unsettled', expected: 'room' });
  });

  test('has no line that was not on offer: the first six are', () => {
    expect(problemAfter(10, { lines: { ...lines, hides: 'leave-out' } })).toEqual(unknown('hides'));
    expect(problemAfter(10, { lines: { ...lines, constructor: 'seen' } })).toEqual(unknown('constructor'));
  });

  test('leaves open only a question of the case', () => {
    expect(problemAfter(10, { lines, unknown: 'weather' })).toEqual(unknown('weather'));
  });
});

test('a noticing is written in one of its wordings, or in none', () => {
  expect(problemAfter(5, { wording: 'judged' })).toBeUndefined();
  expect(problemAfter(5, { wording: 'none' })).toBeUndefined();
  expect(problemAfter(5, { wording: 'poem' })).toEqual(unknown('poem'));
});
