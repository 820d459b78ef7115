import { describe, expect, test } from 'vitest';
import { bluffed, careful, debriefOf, decide, mended, settle, short, visitWith } from './debrief-of.ts';
import { choose, goodVisit } from './landing.ts';

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
