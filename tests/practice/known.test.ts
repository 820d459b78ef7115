import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/practice/attempt.ts';
import {
  factsBefore,
  factsFound,
  firstTold,
  holds,
  named,
  noteLines,
  truths,
  wordingChosen,
} from '../../src/practice/known.ts';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import { truthsWithMarks } from '../../src/practice/truths-with-marks.ts';
import { variablesOf } from '../../src/practice/variables.ts';
import { aKey, aTranscript, decided } from './a-transcript.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

const { edition, key } = landing;
const live = (attempt: Attempt) => replay(edition, attempt);
const good = live(anAttempt(edition, goodVisit));

test('facts are found in the order of noticing, each once', () => {
  const twice = live(anAttempt(edition, [...goodVisit.slice(0, 4), choose('around.look_fridge')]));

  expect(factsFound(good)).toEqual(['mornings', 'history', 'fridge', 'letters', 'sister']);
  expect(factsFound(twice)).toEqual(['mornings', 'history', 'fridge']);
  expect(factsBefore(good, 4)).toEqual(['mornings', 'history']);
});

test('what is true is said in the words a condition asks in', () => {
  expect([...truths(good)].filter(truth => !truth.startsWith('choice:')).toSorted()).toEqual([
    'decided:decision',
    'duty:agreement-asked',
    'duty:child-seen',
    'duty:cover-tonight',
    'duty:noted',
    'duty:school-rung',
    'fact:fridge',
    'fact:history',
    'fact:letters',
    'fact:mornings',
    'fact:sister',
    'level:L3',
    'level:decision.L3',
    'then:club',
  ]);
  expect(truths(good).has('choice:around.see_kai')).toBe(true);
});

test('a duty that was only excused is not met', () => {
  expect(truths(aTranscript([{ id: 'a.b', duties: ['see excused', 'plan late'] }]))).toEqual(
    new Set(['duty:plan', 'choice:a.b']),
  );
});

test('a condition holds when all of it does; ! turns one round; nothing asked is true', () => {
  const true_ = new Set(['fact:a', 'duty:b']);

  expect(holds(['fact:a', 'duty:b'], true_)).toBe(true);
  expect(holds(['fact:a', 'fact:c'], true_)).toBe(false);
  expect(holds(['!fact:c'], true_)).toBe(true);
  expect(holds(['!fact:a'], true_)).toBe(false);
  expect(holds(undefined, true_)).toBe(true);
});

test('of texts with conditions the first that holds is told', () => {
  const texts = [{ when: ['fact:b'], text: 'b' }, { when: ['fact:a'], text: 'a' }, { text: 'else' }];

  expect(firstTold(texts, new Set(['fact:a']))?.text).toBe('a');
  expect(firstTold(texts, new Set())?.text).toBe('else');
  expect(firstTold(texts.slice(0, 2), new Set())).toBeUndefined();
});

describe('the lines of the note', () => {
  test('are the first six this attempt’s facts make available, in the case’s order', () => {
    expect(noteLines(good, edition.case).map(({ id }) => id)).toEqual([
      'food',
      'post',
      'alone',
      'daughter',
      'room',
      'tense',
    ]);
  });

  test('stand in the wording chosen for them, or in plain words', () => {
    const plain = live(
      anAttempt(
        edition,
        goodVisit
          .slice(0, 6)
          .map(event =>
            event.answer && 'wording' in event.answer ? choose(event.choose, { wording: 'none' }) : event,
          ),
      ),
    );

    expect(noteLines(good, edition.case)[1]).toEqual({
      id: 'post',
      fact: 'letters',
      wording: 'plain',
      text: 'Three unopened letters in the door.',
    });
    expect(noteLines(plain, edition.case)[1]).toEqual({
      id: 'post',
      fact: 'letters',
      text: 'Three letters lay unopened.',
    });
    expect(wordingChosen(plain, 'letters')).toBe('none');
    expect(wordingChosen(good, 'fridge')).toBeUndefined();
  });

  test('leave out what was never found', () => {
    const before = live(anAttempt(edition, [choose('car.plan', { do: [], why: 'check', view: 'L1' })]));

    expect(noteLines(before, edition.case).map(({ id }) => id)).toEqual(['tense', 'hides', 'tired']);
  });
});

test('names are filled in, and what is no name is left', () => {
  expect(named('{worker}, {darren} and {nobody}', edition.case, 'b')).toBe('Ruth, Dean and {nobody}');
  expect(named('{darren}', edition.case, 'z')).toBe('{darren}');
});

describe('what is true once the marks are known', () => {
  const marked = (transcript = good) => truthsWithMarks(transcript, score(transcript, key));

  test('is the side of the decision, and whether the note is fair', () => {
    expect(marked().has('main:fitting')).toBe(true);
    expect(marked().has('note:fair')).toBe(true);
    expect(marked().has('note:wrong')).toBe(false);
    expect(marked().has('level:L3')).toBe(true);
  });

  test('without a decision and a note there is none of either', () => {
    const started = marked(live(anAttempt(edition, goodVisit.slice(0, 3))));

    expect(started.has('main:none')).toBe(true);
    expect([...started].some(truth => truth.startsWith('note:'))).toBe(false);
  });

  test('a line left not known is fair; one wrong line makes a note wrong', () => {
    const sent = (word: 'unknown' | 'view') => {
      const lines = {
        food: 'seen',
        post: 'seen',
        alone: word,
        daughter: 'told',
        room: 'child',
        tense: 'view',
      } as const;
      return marked(live(anAttempt(edition, [...goodVisit.slice(0, 10), choose('record.note', { lines })])));
    };

    expect(sent('unknown').has('note:fair')).toBe(true);
    expect(sent('view').has('note:wrong')).toBe(true);
  });

  test('a gate is open until every one of its kind was owned', () => {
    const gatesOf = (...ids: readonly string[]) => {
      const transcript = aTranscript([...ids.map(id => ({ id })), decided({ level: 'L3' })]);
      const gated = aKey({}, { 'a.bluff': { gate: 'dignity' }, 'a.own': { repair: 'dignity' } });
      return [...truthsWithMarks(transcript, score(transcript, gated))].filter(truth =>
        truth.startsWith('gate:'),
      );
    };

    expect(gatesOf('a.bluff')).toEqual(['gate:dignity']);
    expect(gatesOf('a.bluff', 'a.own')).toEqual(['gate:dignity', 'gate:dignity-mended']);
    expect(gatesOf('a.bluff', 'a.own', 'a.bluff')).toEqual(['gate:dignity']);
    expect(gatesOf('a.own')).toEqual([]);
  });
});

describe('a form’s answer sets the story’s variables', () => {
  const { case: play } = edition;

  test('of the plan: what was done and what was not, why, and the view as a rung', () => {
    expect(variablesOf({ kind: 'plan' }, { do: ['school'], why: 'meet-kai', view: 'L2' }, play)).toEqual({
      plan_school: true,
      plan_file: false,
      plan_eat: false,
      plan_why: 'meet-kai',
      plan_view: 2,
    });
  });

  test('of the decision: the rung or the outcome, and by when each action', () => {
    const answer = {
      level: 'L3',
      sure: 'sure',
      because: 'hostile',
      shown: [],
      // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
      then: [{ do: 'tell-jas', by: 'today' }],
    } as const;

    expect(variablesOf({ kind: 'decision' }, answer, play)).toEqual({
      decision_level: 3,
      decision_outcome: '',
      decision_sure: 'sure',
      decision_because: 'hostile',
      decision_then_club: '',
      decision_then_tell_jas: 'today',
    });
    const { level: _level, ...rest } = answer;
    expect(
      variablesOf({ kind: 'decision', name: 'second-call' }, { ...rest, outcome: 'hold' }, play),
    ).toMatchObject({
      second_call_level: -1,
      second_call_outcome: 'hold',
    });
  });

  test('of note and notebook: that it is done, and the wording', () => {
    expect(variablesOf({ kind: 'note' }, { lines: {} }, play)).toEqual({ note_done: true });
    expect(variablesOf({ kind: 'notebook', name: 'the-letters' }, { wording: 'plain' }, play)).toEqual({
      notebook_the_letters: 'plain',
    });
  });
});
