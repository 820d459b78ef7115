import { describe, expect, test } from 'vitest';
import { mapPoint } from '../../src/practice/map-point.ts';
import type { ApproachMark, Ceiling, DecisionMark, Side, ThresholdMark } from '../../src/practice/marks.ts';
import type { ErrorType } from '../../src/practice/skills.ts';

const approach = (care?: number, authority?: number, evocation?: number): ApproachMark => ({
  skills: [],
  gates: [],
  bars: [
    { bar: 'care', ...(care !== undefined && { mark: care }) },
    { bar: 'authority', ...(authority !== undefined && { mark: authority }) },
    { bar: 'evocation', ...(evocation !== undefined && { mark: evocation }) },
  ],
});
const threshold = (shown: number, more: Partial<ThresholdMark> = {}): ThresholdMark => ({
  ...{ exact: shown, shown, band: 'sound', parts: {}, ceilings: [] },
  ...{ decisions: [], duties: [], errors: [], facts: [], note: [] },
  ...more,
});
const mainAt = (side: Side): readonly DecisionMark[] => [
  {
    ...{ name: 'decision', moment: 1, side, rungs: 1, best: false, reasonFits: false },
    ...{ share: 0, weight: 1, main: true },
  },
];
const errors = (...types: readonly ErrorType[]) => types.map(type => ({ type, weight: 1, moment: 1 }));
const held: readonly Ceiling[] = [{ at: 59, because: { is: 'duty', duty: 'see' } }];
const kind = approach(4, 4, 4);
const unkind = approach(2.5, 2.5, 2.5);

describe('across', () => {
  test('of three bars the middle, with the thin line from lowest to highest', () => {
    expect(mapPoint(threshold(80), approach(4.5, 2.4, 3.6))).toMatchObject({
      across: 3.6,
      from: 2.4,
      to: 4.5,
      lowest: 'authority',
    });
  });

  test('of two the lower', () => {
    expect(mapPoint(threshold(80), approach(4, 3.5))).toMatchObject({ across: 3.5, lowest: 'authority' });
  });

  test('of fewer a band, and no corner', () => {
    const point = mapPoint(threshold(80), approach(4));

    expect(point.across).toBeUndefined();
    expect(point.corner).toBeUndefined();
    expect(point.lowest).toBe('care');
  });

  test('a lowest bar under 2 puts the point left of the line', () => {
    expect(mapPoint(threshold(80), approach(4, 1.9, 5))).toMatchObject({
      across: 2.7,
      corner: 'fitting-at-cost',
    });
    expect(mapPoint(threshold(80), approach(2.2, 1.9, 5)).across).toBe(2.2);
    expect(mapPoint(threshold(80), approach(4, 2, 5)).across).toBe(4);
  });
});

describe('the zones', () => {
  test.each([54, 66])('at %i the mark could hardly have fallen on the other side: a corner', shown => {
    expect(mapPoint(threshold(shown), kind).corner).toBeDefined();
  });

  test.each([55, 60, 65])('at %i there is no corner', shown => {
    expect(mapPoint(threshold(shown), kind).corner).toBeUndefined();
  });

  test.each([2.8, 3, 3.2])('with a middle bar of %f there is no corner', middle => {
    expect(mapPoint(threshold(90), approach(middle, middle, middle)).corner).toBeUndefined();
  });

  test.each([2.79, 3.21])('with a middle bar of %f there is one', middle => {
    expect(mapPoint(threshold(90), approach(middle, middle, middle)).corner).toBeDefined();
  });

  test('where a ceiling holds, the line at 60 has no zone: a ceiling is a judgement', () => {
    const point = mapPoint(threshold(59, { ceilings: held }), kind);

    expect(point).toMatchObject({ zoneUp: false, corner: 'kind-not-enough-known' });
    expect(mapPoint(threshold(59), kind)).toMatchObject({ zoneUp: true });
    expect(mapPoint(threshold(59), kind).corner).toBeUndefined();
  });
});

describe('the corners', () => {
  test('above the line: fitting, and respectful or at the family’s cost', () => {
    expect(mapPoint(threshold(80), kind).corner).toBe('fitting-respectful');
    expect(mapPoint(threshold(80), unkind).corner).toBe('fitting-at-cost');
  });

  test('below it the side is the main decision’s', () => {
    const over = threshold(39, { decisions: mainAt('over'), errors: errors('under', 'under') });

    expect(mapPoint(over, kind).corner).toBe('kind-too-much');
    expect(mapPoint(over, unkind).corner).toBe('neither-too-much');
  });

  test('if that fits, a critical duty missed is too little', () => {
    const unseen = threshold(59, {
      decisions: mainAt('fitting'),
      duties: [{ duty: 'see', state: 'missed', critical: true, share: 0 }],
      errors: errors('over', 'over'),
      ceilings: held,
    });

    expect(mapPoint(unseen, kind).corner).toBe('kind-too-little');
  });

  test('else the heavier sum of errors', () => {
    const mixed = threshold(50, {
      decisions: mainAt('fitting'),
      errors: errors('over', 'under', 'over', 'proc'),
    });

    expect(mapPoint(mixed, unkind).corner).toBe('neither-too-much');
  });

  test('else not enough was known, or it was neither', () => {
    const level = threshold(50, { decisions: mainAt('fitting'), errors: errors('over', 'under') });

    expect(mapPoint(level, kind).corner).toBe('kind-not-enough-known');
    expect(mapPoint(level, unkind).corner).toBe('neither');
  });
});
