import { describe, expect, test } from 'vitest';
import type { NoteAnswer } from '../../src/practice/answer.ts';
import type { Event } from '../../src/practice/attempt.ts';
import { debrief } from '../../src/practice/debrief.ts';
import type { Key } from '../../src/practice/edition.ts';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import { aKey, aTranscript, type Done, keyFacts } from './a-transcript.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

const debriefOf = (events: readonly Event[], family = 'a') => {
  const transcript = replay(landing.edition, anAttempt(landing.edition, events, { family }));
  if (transcript.stopped) throw new Error(JSON.stringify(transcript.stopped));
  return debrief(transcript, score(transcript, landing.key), landing.key);
};

/** The good visit with some events exchanged; `undefined` leaves one out. */
const visitWith = (changed: Readonly<Record<string, Event | undefined>>): readonly Event[] =>
  goodVisit.flatMap(event => (event.choose in changed ? (changed[event.choose] ?? []) : event));
const decide = (answer: object) => ({ ...decision, answer: { ...decision.answer, ...answer } }) as Event;
const decision = goodVisit.find(event => event.choose === 'call.decide') as Event;
const settle = (lines: NoteAnswer['lines']) => choose('record.note', { lines });
const careful = {
  food: 'seen',
  post: 'seen',
  alone: 'told',
  daughter: 'told',
  room: 'child',
  tense: 'view',
} as const;

describe('the two sentences', () => {
  test('a decision that fits has the case’s sentence for it', () => {
    expect(debriefOf(goodVisit).threshold).toEqual({
      is: 'fitting',
      best: true,
      said: 'A short plan, agreed with Darren.',
    });
  });

  test('a ceiling speaks first, with the side and the case’s sentence', () => {
    expect(debriefOf(visitWith({ 'call.decide': decide({ level: 'L5' }) })).threshold).toMatchObject({
      is: 'ceiling',
      ceiling: { at: 34 },
      side: 'over',
      said: 'More than Kai needed.',
    });
  });

  test('a critical duty missed is said in the duty’s own words, though the decision fits', () => {
    const { room: _room, ...lines } = careful;
    const unseen = visitWith({
      'around.see_kai': undefined,
      'record.note': settle({ ...lines, hides: 'leave-out' }),
    });

    expect(debriefOf(unseen).threshold).toMatchObject({
      is: 'ceiling',
      side: 'fitting',
      said: 'Kai was not seen.',
    });
  });

  test('a fitting decision below the line has a sentence of its own', () => {
    const hurried = [
      choose('car.plan', { do: [], why: 'check', view: 'L3' }),
      choose('step.police'),
      choose('history.not_today'),
      choose('around.tell_him'),
      choose('around.see_kai'),
      choose('around.say_nothing'),
      // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
      decide({ shown: [], because: 'hostile', then: [] }),
      settle({ room: 'seen', tense: 'seen', hides: 'seen', tired: 'seen' }),
    ];

    expect(debriefOf(hurried).threshold.is).toBe('fitting-but-below');
  });

  test('the family’s side names the lowest bar and the gates', () => {
    expect(
      debriefOf(
        visitWith({
          'step.step_back': choose('step.police'),
          'history.read_it': undefined,
          'around.ask_mornings': undefined,
          ...short,
        }),
      ).approach.gates,
    ).toEqual([{ gate: 'dignity', moment: 2 }]);
  });
});

/** What the note holds when neither the daughter nor the morning talk came up. */
const short: Readonly<Record<string, Event>> = {
  'history.read_it': choose('history.not_today'),
  'record.note': settle({
    food: 'seen',
    post: 'seen',
    alone: 'told',
    room: 'child',
    tense: 'view',
    hides: 'leave-out',
  }),
};
const bluffed = visitWith({
  'step.step_back': choose('step.police'),
  'around.ask_mornings': undefined,
  ...short,
});
const mended = visitWith({
  'step.step_back': choose('step.police'),
  'around.ask_mornings': undefined,
  ...short,
  'history.read_it': choose('history.mend'),
});

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

describe('the voices', () => {
  test('say what happened, in the family’s names', () => {
    const { voices, later, check } = debriefOf(goodVisit, 'b');

    expect(voices).toEqual([
      { who: 'kai', mood: 'warm', text: 'She asked to see my room.' },
      { who: 'darren', text: 'She stood on the low step.' },
      { who: 'jas', text: 'A fair note.' },
    ]);
    expect(later).toBe('Three weeks on, Kofi is at the club.');
    expect(check?.about).toBe('“Dean was tense.”');
  });

  test('know whether a bluff was taken back', () => {
    expect(debriefOf(bluffed).voices[1]?.text).toBe('She bluffed.');
    expect(debriefOf(mended).voices[1]?.text).toBe('She took it back.');
  });

  test('the question asked depends on what was decided', () => {
    expect(debriefOf(visitWith({ 'call.decide': decide({ level: 'L4' }) })).check?.about).toBe(
      '“He was hostile.”',
    );
  });
});

describe('the line of the note read aloud', () => {
  test('is the wrongest, with its reason', () => {
    const wrong = visitWith({ 'record.note': settle({ ...careful, alone: 'seen', tense: 'told' }) });

    expect(debriefOf(wrong).noteRead).toEqual({
      statement: 'alone',
      text: 'Kai is alone from 06:40.',
      answer: 'seen',
      fair: false,
      why: 'You were told.',
    });
  });

  test('is one that is merely not right, where none claims too much', () => {
    const merely = visitWith({ 'record.note': settle({ ...careful, tense: 'told' }) });

    expect(debriefOf(merely).noteRead).toMatchObject({ statement: 'tense', fair: false });
  });

  test('is a fair one where none is wrong', () => {
    expect(debriefOf(goodVisit).noteRead).toMatchObject({ fair: true });
  });

  test('is never one that was left out: it does not stand there', () => {
    const leftOut = visitWith({ 'record.note': settle({ ...careful, alone: 'leave-out' }) });

    expect(debriefOf(leftOut).noteRead).toMatchObject({ fair: true });
  });
});

test('what the learner did not know is read back by the manager', () => {
  expect(debriefOf(goodVisit).unknown).toEqual({ text: 'How Kai sleeps.', back: 'Ask Darren about nights.' });
});

test('the child’s gaps offer what this attempt has learned, and nothing else', () => {
  expect(debriefOf(goodVisit).child).toEqual({
    likes: ['drawing'],
    worries: ['oversleeping'],
    wants: ['Darren to whistle'],
  });
  expect(
    debriefOf(
      visitWith({
        ...short,
        'around.see_kai': undefined,
        'record.note': settle({
          food: 'seen',
          post: 'seen',
          alone: 'told',
          tense: 'view',
          hides: 'leave-out',
          tired: 'told',
        }),
      }),
    ).child.wants,
  ).toEqual([]);
});

test('the first view stands beside the last, with what was learned between', () => {
  expect(debriefOf(goodVisit).views).toEqual({
    firstMoment: 1,
    first: 'L4',
    lastMoment: 10,
    last: 'L3',
    learned: ['mornings', 'history', 'fridge', 'letters', 'sister'],
  });
});

test('a fact is opened at the moment it was first noticed, and not again', () => {
  const again = [...goodVisit.slice(0, 4), choose('around.look_fridge')];

  expect(
    debriefOf(again)
      .moments.slice(3)
      .map(({ opened }) => opened),
  ).toEqual([['fridge'], []]);
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

test('every moment is there with what was said, thought, opened, and what else was on offer', () => {
  const { moments } = debriefOf(goodVisit);

  expect(moments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(moments[1]).toMatchObject({
    place: 'doorstep',
    time: '15:50',
    before: { speaker: 'darren', text: "You're the letter." },
    said: '"I\'m Ade. Five minutes on the step, then you decide about inside."',
    why: 'Gives Darren the say over his own door.',
    src: ['H-06'],
    thinks: [{ who: 'darren', words: 'She stepped back.' }],
    duties: [{ duty: 'agreement-asked', state: 'met' }],
  });
  expect(moments[1]?.others.map(({ id }) => id)).toEqual(['step.duty', 'step.police']);
  expect(moments[6]?.opened).toEqual(['sister']);
});
