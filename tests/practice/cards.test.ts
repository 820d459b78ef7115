import { describe, expect, test } from 'vitest';
import type { CardsAct } from '../../src/practice/acts.ts';
import { sentenceAnswered } from '../../src/practice/answered.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { evidencePart, markCards } from '../../src/practice/evidence.ts';
import type { LineAnswer } from '../../src/practice/knowledge.ts';
import { pack, unpack } from '../../src/practice/packed.ts';
import { score } from '../../src/practice/score.ts';
import { sentenceSaid } from '../../src/practice/sentence-said.ts';
import { versionBySeed } from '../../src/practice/versions.ts';
import { aKey, aTranscript, keyFacts } from './a-transcript.ts';
import { choose } from './landing.ts';
import { hour, playOf, problemAfter } from './small-games.ts';

const tag = (card: string, word: LineAnswer, sure = true): CardsAct => ({ act: 'tag', card, word, sure });
const all = [tag('late-days', 'told'), tag('shopping', 'child', false), tag('neglect', 'leave-out')];
const done: CardsAct = { act: 'done' };
const likely = choose('ahead.odds', { odds: 40, because: 'buses' });
const said = (aim: string, ring: string) => choose('ahead.one_sentence', { parts: { aim, ring } });

describe('the cards', () => {
  test('are laid down once each has its word', () => {
    expect(problemAfter(hour.edition, all.slice(1), done)).toEqual({
      code: 'attempt.note-unsettled',
      expected: 'late-days',
    });
    expect(problemAfter(hour.edition, all, done)).toBeUndefined();
    expect(problemAfter(hour.edition, [], tag('dog', 'seen'))).toEqual({
      code: 'attempt.answer-unknown',
      found: 'dog',
    });
  });

  test('earn by word and sureness; of a word given again the last counts', () => {
    const { transcript } = playOf(hour.edition, [tag('neglect', 'seen'), ...all]);
    const { note, parts } = score(transcript, hour.key).threshold;

    expect(note.map(({ share }) => share)).toEqual([1, 2 / 3, 1]);
    expect(note[2]).toMatchObject({ answer: 'leave-out', card: { sure: true, moment: 4 } });
    expect(parts.evidence).toBeCloseTo((0 + (1 + 2 / 3 + 1) / 3) / 2);
  });

  test('wrong and sure cost most, and the debrief says so', () => {
    const { transcript } = playOf(hour.edition, [tag('neglect', 'seen'), ...all.slice(0, 2), done]);
    const marks = score(transcript, hour.key);
    const told = debrief(transcript, marks, hour.key);

    expect(marks.threshold.note.at(-1)?.share).toBe(-1);
    expect(told.noteRead).toMatchObject({ statement: 'neglect', fair: false, why: 'A label.' });
  });

  test('a card that never got a word earns nothing; no cards at all, no mark', () => {
    const { transcript } = playOf(hour.edition, [all[0] ?? done]);

    expect(markCards(transcript, hour.key).map(({ share }) => share)).toEqual([1, 0, 0]);
    expect(markCards(playOf(hour.edition, []).transcript, hour.key)).toEqual([]);
  });

  test('of seventeen: fourteen right and sure with three not known 94, with three wrong but unsure 91', () => {
    const ids = Array.from({ length: 17 }, (_, index) => `card-${index}`);
    const statements = Object.fromEntries(
      ids.map(id => [id, { text: id, right: ['told' as const], why: 'So.' }]),
    );
    const key = aKey({
      facts: keyFacts('one'),
      forms: { cards: { title: 'Cards', statements } },
      decisions: {},
    });
    const thresholdOf = (word: LineAnswer) => {
      const transcript = aTranscript(
        ids.map((id, index) => ({
          id: 'cards.act',
          form: { kind: 'cards' as const },
          answer: index < 14 ? tag(id, 'told') : tag(id, word, false),
        })),
        { notices: ['one'] },
      );
      const shares = markCards(transcript, key).map(({ share }) => share);
      return Math.round(100 * (evidencePart([{ key: true, found: 0 }], shares) ?? 0));
    };

    expect(thresholdOf('unknown')).toBe(94);
    expect(thresholdOf('seen')).toBe(91);
  });

  test('what is played says neither right word nor why', () => {
    expect(hour.edition.case.forms.cards?.statements['late-days']).toEqual({ text: 'Late on 4 of 20 days.' });
    expect(JSON.stringify(hour.edition.case.forms)).not.toMatch(/right|"odds"|baseRate|came/);
  });
});

test('a forecast is 0 to 100, with one of the reasons listed', () => {
  const problem = (answer: object) =>
    problemAfter(hour.edition, [...all, done], choose('ahead.odds', answer as never));

  expect(problem({ odds: 0, because: 'buses' })).toBeUndefined();
  expect(problem({ odds: 40 })).toMatchObject({ code: 'attempt.answer-unknown' });
  expect(problem({ odds: 40, because: 'moon' })).toMatchObject({ found: 'moon' });
  expect(problem({ odds: 101, because: 'buses' })).toMatchObject({ code: 'attempt.answer-wrong' });
  expect(problem({ odds: 40.5, because: 'buses' })).toMatchObject({ code: 'attempt.answer-wrong' });
});

test('a sentence is put together whole, from its own parts', () => {
  const problem = (parts: Readonly<Record<string, string>>) =>
    problemAfter(hour.edition, [...all, done, likely], choose('ahead.one_sentence', { parts }));

  expect(problem({ aim: 'ask', ring: 'school' })).toBeUndefined();
  expect(problem({ aim: 'ask' })).toEqual({ code: 'attempt.note-unsettled', expected: 'ring' });
  expect(problem({ aim: 'ask', ring: 'dog' })).toMatchObject({ found: 'dog' });
  expect(problem({ aim: 'ask', ring: 'school', tail: 'x' })).toMatchObject({ found: 'tail' });
});

test('the hour ends, meets its duty by what was said, and comes back from its packed code', () => {
  const { transcript } = playOf(hour.edition, [...all, done, likely, said('ask', 'school')], {
    version: 'b',
  });
  const packed = pack(transcript, hour.edition.case);

  expect(transcript.opening.lines.map(({ text }) => text)).toContain('What do you make of it?');
  expect(score(transcript, hour.key).threshold.duties).toMatchObject([{ duty: 'purpose', state: 'met' }]);
  expect('ok' in packed && unpack(hour.edition, packed.ok)).toEqual({ ok: transcript.attempt });
  const { sentence } = hour.edition.case.forms;
  const answer = sentenceAnswered(transcript)?.answer;
  expect(sentence && answer && sentenceSaid(answer, sentence)).toBe(
    'I am going to ask who helps on Thursdays and before that I ring school.',
  );
});

test('a seed draws each version, and none where there is one truth', () => {
  const drawn = Array.from({ length: 40 }, (_, seed) => versionBySeed(hour.edition.case, seed));

  expect(new Set(drawn)).toEqual(new Set(['a', 'b']));
  expect(versionBySeed({}, 3)).toBeUndefined();
});
