import { expect, test } from 'vitest';
import type { DecisionAnswer } from '../../src/practice/answer.ts';
import type { Case } from '../../src/practice/case.ts';
import { markDecisions, outcomePart } from '../../src/practice/outcome.ts';
import { aKey, aTranscript, type Done, decided } from './a-transcript.ts';

const said = { fitting: 'fits', over: 'over', under: 'under' };

/** The mark of one decision on a case changed so, after these moments. */
function markOf(
  decision: Case['decisions'][string],
  answer: Partial<DecisionAnswer>,
  changed: Partial<Case> = {},
  before: readonly Done[] = [],
  after: readonly Done[] = [],
) {
  const key = aKey({ decisions: { decision }, ...changed });
  const [mark] = markDecisions(aTranscript([...before, decided(answer), ...after]), key);
  if (!mark) throw new Error('the decision was not marked');
  return mark;
}

const l3 = { accepted: [{ level: 'L3' as const, reasons: ['help-works', 'mornings-alone'] }], said };

test('an accepted level with a fitting reason is worth all, without one four fifths', () => {
  expect(markOf(l3, { level: 'L3', because: 'help-works' }).share).toBe(1);
  expect(markOf(l3, { level: 'L3', because: 'hostile' }).share).toBe(0.8);
});

test('a reason fits only if what it needs was found before the decision', () => {
  const found: Done = { id: 'ask', notices: ['mornings'] };
  const answer = { level: 'L3', because: 'mornings-alone' } as const;

  expect(markOf(l3, answer, {}, [found]).reasonFits).toBe(true);
  expect(markOf(l3, answer, {}, [], [found]).reasonFits).toBe(false);
});

test('every rung outside the set costs by the case’s weight for that side, and never below nothing', () => {
  const weights = { overWeight: 1.5, underWeight: 0.5 };

  expect(markOf(l3, { level: 'L4' }, weights).share).toBeCloseTo(0.15, 12);
  expect(markOf(l3, { level: 'L2' }, weights).share).toBeCloseTo(0.45, 12);
  expect(markOf(l3, { level: 'L6' }, weights).share).toBe(0);
  expect(markOf(l3, { level: 'L1' }, weights)).toMatchObject({ side: 'under', rungs: 2 });
});

const split = {
  accepted: [
    { level: 'L1' as const, reasons: [] },
    { level: 'L3' as const, reasons: [] },
  ],
  said,
};

test('between two accepted levels, equally near, the side is the one the case calls costly', () => {
  expect(markOf(split, { level: 'L2' }, { costly: 'over' }).side).toBe('over');
  expect(markOf(split, { level: 'L2' }, { costly: 'under' }).side).toBe('under');
});

test('where the case names no costly side, it is the one it weighs more', () => {
  const key = aKey({ decisions: { decision: split }, overWeight: 1, underWeight: 1.5 });
  const { costly: _costly, ...whole } = key.case;

  const [mark] = markDecisions(aTranscript([decided({ level: 'L2' })]), { ...key, case: whole });

  expect(mark?.side).toBe('under');
});

test('a condition is read at the end: cover arranged after the call still counts', () => {
  const withCover = {
    accepted: [...l3.accepted, { level: 'L1' as const, when: ['duty:cover'], reasons: ['help-works'] }],
    said,
  };
  const cover: Done = { id: 'ring', duties: ['cover'] };

  expect(markOf(withCover, { level: 'L1' }, {}, [], [cover]).side).toBe('fitting');
  expect(markOf(withCover, { level: 'L1' })).toMatchObject({ side: 'under', rungs: 2 });
});

test('a level whose condition is not true does not bring others nearer', () => {
  const conditional = {
    accepted: [...l3.accepted, { level: 'L6' as const, when: ['fact:imminent'], reasons: [] }],
    said,
  };

  expect(markOf(conditional, { level: 'L5' })).toMatchObject({ side: 'over', rungs: 2 });
});

test('best and defensible earn the same; the mark only says which it was', () => {
  const two = {
    accepted: [
      { level: 'L3' as const, best: true, reasons: ['help-works'] },
      { level: 'L2' as const, reasons: ['help-works'] },
    ],
    said,
  };

  expect(markOf(two, { level: 'L3' })).toMatchObject({ share: 1, best: true });
  expect(markOf(two, { level: 'L2' })).toMatchObject({ share: 1, best: false });
});

const offLadder = {
  outcomes: [
    { id: 'step-down', text: 'step down', accepted: true },
    { id: 'hold', text: 'hold' },
    { id: 'assess', text: 'assess', level: 'L3' as const },
  ],
  said,
};

test('an outcome off the ladder is right or wrong', () => {
  expect(markOf(offLadder, { outcome: 'step-down' })).toMatchObject({ side: 'fitting', share: 1 });
  expect(markOf(offLadder, { outcome: 'hold' })).toMatchObject({ side: 'wrong', share: 0, rungs: 0 });
});

test('an outcome with a level is still only wrong where nothing accepted has one', () => {
  expect(markOf(offLadder, { outcome: 'assess' })).toMatchObject({ side: 'wrong', share: 0 });
});

test('of two outcomes on one rung, the one not accepted is wrong, by no distance', () => {
  const twins = {
    outcomes: [
      { id: 'assess', text: 'assess', level: 'L3' as const, accepted: true },
      { id: 'assess-unannounced', text: 'assess unannounced', level: 'L3' as const },
    ],
    said,
  };

  expect(markOf(twins, { outcome: 'assess-unannounced' })).toMatchObject({
    side: 'wrong',
    rungs: 0,
    share: 0.6,
  });
});

test('where nothing at all is accepted, whatever is chosen is wrong', () => {
  const never = { accepted: [{ level: 'L3' as const, when: ['fact:never'], reasons: [] }], said };

  expect(markOf(never, { level: 'L3' })).toMatchObject({ side: 'wrong', share: 0 });
});

test('a decision made again counts as it was made last', () => {
  const again = aTranscript([decided({ level: 'L0' }), decided({ level: 'L3' })]);

  const marks = markDecisions(again, aKey({ decisions: { decision: l3 } }));

  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({ moment: 2, side: 'fitting' });
});

test('the part is the mean by weight, and a decision of no weight is only shown', () => {
  const decisions = {
    first: { ...l3, weight: 0 },
    small: { ...l3, weight: 1 },
    large: { ...l3, weight: 3 },
  };
  const made = [
    decided({ level: 'L0' }, 'first'),
    decided({ level: 'L3' }, 'small'),
    decided({ level: 'L2' }, 'large'),
  ];

  const marks = markDecisions(aTranscript(made), aKey({ decisions }));

  expect(marks.map(({ name }) => name)).toEqual(['first', 'small', 'large']);
  expect(outcomePart(marks)).toBeCloseTo((1 + 3 * 0.3) / 4, 12);
});

test('without a decision that counts there is no outcome part', () => {
  expect(outcomePart([])).toBeUndefined();
});
