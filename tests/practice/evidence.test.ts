import { describe, expect, test } from 'vitest';
import { evidencePart, markFacts, markNote, shareOfCard, shareOfLine } from '../../src/practice/evidence.ts';
import { replay } from '../../src/practice/replay.ts';
import { aKey, aNoteForm, aTranscript, keyFacts, noted } from './a-transcript.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

describe('a line of the note', () => {
  test('with the right word, or one of several, is worth all', () => {
    expect(shareOfLine('told', ['told'])).toBe(1);
    expect(shareOfLine('told', ['second-hand', 'told'])).toBe(1);
    expect(shareOfLine('leave-out', ['leave-out'])).toBe(1);
  });

  test('not known yet earns a third, and all where nobody could know', () => {
    expect(shareOfLine('unknown', ['told'])).toBeCloseTo(1 / 3, 12);
    expect(shareOfLine('unknown', ['unknown'])).toBe(1);
  });

  test('put down as witnessed, or as the child’s words, when it was not, costs', () => {
    expect(shareOfLine('seen', ['told'])).toBe(-1);
    expect(shareOfLine('child', ['told'])).toBe(-1);
    expect(shareOfLine('child', ['seen'])).toBe(-1);
  });

  test('the child’s words put down as heard earn nothing and cost nothing: they were heard', () => {
    expect(shareOfLine('seen', ['child'])).toBe(0);
  });

  test('any other wrong word earns nothing', () => {
    expect(shareOfLine('view', ['told'])).toBe(0);
    expect(shareOfLine('leave-out', ['told'])).toBe(0);
  });
});

test('a card that is wrong and sure costs; unsure costs nothing', () => {
  expect(shareOfCard('told', false, ['told'])).toBeCloseTo(2 / 3, 12);
  expect(shareOfCard('seen', true, ['told'])).toBe(-1);
  expect(shareOfCard('seen', false, ['told'])).toBe(0);
  expect(shareOfCard('unknown', true, ['told'])).toBeCloseTo(1 / 3, 12);
});

test('a fact is found at the moment it was first noticed, at 0 if the opening told it', () => {
  const transcript = aTranscript(
    [
      { id: 'look.at', notices: ['fridge', 'post'] },
      { id: 'look.at', notices: ['fridge'] },
    ],
    {
      notices: ['post'],
    },
  );

  expect(markFacts(transcript, aKey({ facts: keyFacts('post', 'fridge', 'sister') }))).toEqual([
    { fact: 'post', key: true, found: 0 },
    { fact: 'fridge', key: true, found: 1 },
    { fact: 'sister', key: true },
  ]);
});

test('the wording chosen in the notebook brings its own right word', () => {
  const judged = goodVisit.map(event =>
    event.choose === 'write_letters.wording' ? choose(event.choose, { wording: 'judged' }) : event,
  );
  const transcript = replay(landing.edition, anAttempt(landing.edition, judged));

  const post = markNote(transcript, landing.key).find(({ statement }) => statement === 'post');

  expect(post).toMatchObject({
    text: 'He ignores his post.',
    right: ['leave-out'],
    answer: 'seen',
    share: -1,
  });
});

test('a fact that came up only after the note is no line of it', () => {
  const late = aKey({
    forms: { note: { ...noteOf('post'), statements: { post: { fact: 'post', right: ['seen'], why: 'w' } } } },
  });
  const transcript = aTranscript([noted({ post: 'seen' }), { id: 'look.at', notices: ['post'] }]);

  expect(markNote(transcript, late)).toEqual([]);
});

function noteOf(id: string) {
  const { note } = aNoteForm({ [id]: ['seen'] });
  if (!note) throw new Error('a note form was asked for');
  return note;
}

const found = { key: true, found: 1 };
const unfound = { key: true };

test('half is the key facts found, half the note', () => {
  expect(evidencePart([found, unfound], [1, 1, 1])).toBe(0.75);
});

test('facts that are no key facts do not count', () => {
  expect(evidencePart([found, { key: false }], [])).toBe(1);
});

test('fewer than three statements, or no key facts, and the other half is the whole', () => {
  expect(evidencePart([found, unfound], [-1, -1])).toBe(0.5);
  expect(evidencePart([], [1, 1, 0.5, 0.5])).toBe(0.75);
  expect(evidencePart([], [1, 1])).toBeUndefined();
});

test('the note never takes the other half’s marks', () => {
  expect(evidencePart([found], [-1, -1, -1])).toBe(0.5);
});
