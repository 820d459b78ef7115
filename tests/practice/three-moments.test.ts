import { describe, expect, test } from 'vitest';
import { debrief } from '../../src/practice/debrief.ts';
import type { Key } from '../../src/practice/edition.ts';
import { score } from '../../src/practice/score.ts';
import { aKey, aTranscript, type Done, keyFacts } from './a-transcript.ts';
import { bluffed, careful, debriefOf, decide, mended, settle, short, visitWith } from './debrief-of.ts';
import { choose, goodVisit } from './landing.ts';

describe('what helped most', () => {
  test('is the line after which most was known or done; of those alike, the most skilled', () => {
    expect(debriefOf(goodVisit).helped).toMatchObject({ moment: 7, opened: ['sister'], mended: false });
  });

  test('of lines alike, owning a mistake stands first', () => {
    const quiet = mended.filter(event => event.choose !== 'around.see_kai');
    const { room: _room, ...lines } = {
      food: 'seen',
      post: 'seen',
      alone: 'told',
      tense: 'view',
      hides: 'leave-out',
      tired: 'told',
      room: '',
    } as const;
    const unseen = quiet.map(event => (event.choose === 'record.note' ? settle(lines) : event));

    expect(debriefOf(unseen).helped).toMatchObject({ moment: 3, mended: true });
  });
});

describe('what cost most', () => {
  test('is first what holds the mark down, with the levels that would have fitted', () => {
    expect(debriefOf(visitWith({ 'call.decide': decide({ level: 'L4' }) })).cost).toMatchObject({
      moment: 10,
      because: { is: 'ceiling', said: 'More than Kai needed.' },
      instead: { is: 'levels', levels: ['L3'] },
    });
  });

  test('then a gate left open, with a line that could have been said', () => {
    expect(debriefOf(bluffed).cost).toMatchObject({
      moment: 2,
      because: { is: 'gate', gate: 'dignity', mended: false },
      instead: { is: 'option', id: 'step.step_back', why: 'Gives Darren the say over his own door.' },
    });
  });

  test('a gate that was owned costs less than the error beside it', () => {
    expect(debriefOf(mended).cost).toMatchObject({ moment: 2, because: { is: 'error', type: 'over' } });
  });

  test('then a fitting decision for a reason that does not fit', () => {
    expect(debriefOf(visitWith({ 'call.decide': decide({ because: 'hostile' }) })).cost).toMatchObject({
      moment: 10,
      because: { is: 'decision', side: 'fitting', reasonFits: false },
      instead: { is: 'reasons', reasons: ['mornings-alone', 'help-works'] },
    });
  });

  test('then a line of the note that claims too much', () => {
    expect(debriefOf(visitWith({ 'record.note': settle({ ...careful, alone: 'seen' }) })).cost).toEqual({
      moment: 11,
      because: { is: 'note', statement: 'alone' },
      instead: { is: 'words', statement: 'alone', right: ['told'] },
    });
  });

  test('then the line with the most left to gain', () => {
    const terse = visitWith({
      'step.step_back': choose('step.duty'),
      ...short,
      'around.ask_mornings': undefined,
    });

    expect(debriefOf(terse).cost).toMatchObject({
      moment: 2,
      because: { is: 'skills' },
      instead: { id: 'step.step_back' },
    });
  });

  test('a visit that cost nothing has no such moment', () => {
    expect(debriefOf(goodVisit).cost).toBeUndefined();
  });
});

describe('what was never found', () => {
  test('goes to the first moment at which a way to it was on offer', () => {
    const unheard = visitWith({ 'around.ask_mornings': undefined });

    expect(debriefOf(unheard).unfound).toEqual({
      fact: 'sister',
      key: true,
      card: 'The sister',
      said: 'The sister was never mentioned.',
      routes: ['He has thought of it.'],
      moment: 4,
      by: { id: 'around.ask_mornings', text: '"What have you already thought of for the mornings?"' },
    });
  });

  test('stands after those one could still have gone to when no way to it was on offer', () => {
    const { unfound, neverFound } = debriefOf(bluffed);

    expect(unfound?.fact).toBe('history');
    expect(neverFound.map(({ fact, moment }) => [fact, moment])).toEqual([
      ['history', 3],
      ['sister', undefined],
    ]);
  });

  test('is nobody’s moment when all key facts were found', () => {
    expect(debriefOf(goodVisit).unfound).toBeUndefined();
  });
});

describe('of attempts made by hand', () => {
  const byHand = (done: readonly Done[], key: Key) => {
    const transcript = aTranscript(done);
    return debrief(transcript, score(transcript, key), key);
  };

  test('what owned a mistake helped more than a more skilled line that opened as much', () => {
    const key = aKey(
      {},
      {
        'a.bluff': { gate: 'dignity' },
        'a.own': { skills: { emp: 3 }, repair: 'dignity' },
        'a.warm': { skills: { emp: 5 } },
      },
    );

    expect(byHand([{ id: 'a.warm' }, { id: 'a.bluff' }, { id: 'a.own' }], key).helped?.moment).toBe(3);
    expect(byHand([{ id: 'a.own' }, { id: 'a.warm' }], key).helped?.moment).toBe(2);
  });

  test('a skilled line that is an error is not what helped', () => {
    const key = aKey(
      {},
      { 'a.smooth': { skills: { emp: 5 }, errors: ['bias'] }, 'a.plain': { skills: { emp: 3 } } },
    );

    expect(byHand([{ id: 'a.smooth' }, { id: 'a.plain' }], key).helped?.moment).toBe(2);
  });

  test('nobody is told to say what is an error, however skilled', () => {
    const key = aKey(
      { duties: {} },
      {
        'a.terse': { skills: { emp: 1 } },
        'a.plain': { skills: { emp: 3 }, why: 'Plain.' },
        'a.smooth': { skills: { emp: 5 }, errors: ['bias'] },
      },
    );

    expect(byHand([{ id: 'a.terse', others: ['a.smooth', 'a.plain'] }], key).cost?.instead).toEqual({
      is: 'option',
      id: 'a.plain',
      text: 'a.plain',
      why: 'Plain.',
    });
  });

  test('of facts never found, those one could have gone to come first; key facts before others', () => {
    const facts = {
      ...keyFacts('never', 'near'),
      small: { ...keyFacts('small').small, key: false },
    } as Key['case']['facts'];

    const { neverFound, unfound } = byHand(
      [{ id: 'a.b', others: ['find.small', 'find.near'] }],
      aKey({ facts }),
    );

    expect(neverFound.map(({ fact }) => fact)).toEqual(['near', 'never', 'small']);
    expect(unfound).toMatchObject({ fact: 'near', moment: 1 });
  });
});
