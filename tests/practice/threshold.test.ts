import { expect, test } from 'vitest';
import { ceilings } from '../../src/practice/ceilings.ts';
import type { DecisionMark, DutyMark, GateMark, Side } from '../../src/practice/marks.ts';
import { score } from '../../src/practice/score.ts';
import { bandOf } from '../../src/practice/threshold.ts';
import { aCase, aKey, aTranscript, decided, duties, keyFacts } from './a-transcript.ts';

const main = (side: Side, rungs: number): DecisionMark => ({
  ...{ name: 'decision', moment: 3, side, rungs, best: false, reasonFits: false },
  ...{ share: 0, weight: 1, main: true },
});
const missed = (critical: boolean): DutyMark => ({ duty: 'see', state: 'missed', critical, share: 0 });
const heights = (
  decision: DecisionMark,
  dutyMarks: readonly DutyMark[] = [],
  gates: readonly GateMark[] = [],
  costly?: 'over' | 'under',
) => {
  const { costly: _costly, ...whole } = aCase();
  return ceilings([decision], dutyMarks, gates, { ...whole, ...(costly && { costly }) }).map(({ at }) => at);
};

test.each([
  ['over', 1, 'over', 39],
  ['over', 2, 'over', 34],
  ['under', 1, 'over', 59],
  ['under', 3, 'over', 49],
  ['over', 1, undefined, 59],
  ['under', 2, undefined, 49],
  ['wrong', 0, 'over', 59],
] as const)('%s by %i where %s is costly holds the mark at %i', (side, rungs, costly, at) => {
  expect(heights(main(side, rungs), [], [], costly)).toEqual([at]);
});

test('a fitting decision, or one that the case does not turn on, holds nothing', () => {
  expect(heights(main('fitting', 0))).toEqual([]);
  expect(heights({ ...main('over', 4), main: false })).toEqual([]);
});

test('a critical duty missed holds at 59; any other, or one with its reason, does not', () => {
  expect(heights(main('fitting', 0), [missed(true)])).toEqual([59]);
  expect(heights(main('fitting', 0), [missed(false)])).toEqual([]);
  expect(heights(main('fitting', 0), [{ ...missed(true), state: 'excused' }])).toEqual([]);
});

test('a child left unsafe holds at 34, a falsified record at 19, and owning it lifts neither', () => {
  const gates: readonly GateMark[] = [
    { gate: 'safety', moment: 1, mendedAt: 2 },
    { gate: 'integrity', moment: 3 },
    { gate: 'dignity', moment: 4 },
  ];

  expect(heights(main('over', 1), [], gates, 'over')).toEqual([19, 34, 39]);
});

test.each([
  [0, 'not-yet'],
  [39, 'not-yet'],
  [40, 'getting-there'],
  [59, 'getting-there'],
  [60, 'sound'],
  [79, 'sound'],
  [80, 'strong'],
  [100, 'strong'],
] as const)('%i is %s', (shown, band) => {
  expect(bandOf(shown)).toBe(band);
});

test('the mark is rounded once, and band and map read the rounded number', () => {
  // 40 × 1 + 30 × ½ + 30 × 0.15 = 59.5
  const facts = keyFacts(...Array.from({ length: 20 }, (_, index) => `fact-${index}`));
  const key = aKey({ facts, duties: duties('one', 'two') });
  const transcript = aTranscript([
    { id: 'do.it', duties: ['one'], notices: ['fact-0', 'fact-1', 'fact-2'] },
    decided({ level: 'L3', because: 'help-works' }),
  ]);
  const decisions = {
    decision: {
      accepted: [{ level: 'L3' as const, reasons: ['help-works'] }],
      said: { fitting: 'f', over: 'o', under: 'u' },
    },
  };

  const { threshold, map } = score(transcript, { ...key, case: { ...key.case, decisions } });

  expect(threshold.exact).toBeCloseTo(59.5, 9);
  expect(threshold).toMatchObject({ shown: 60, band: 'sound' });
  expect(map.up).toBe(60);
});

test('a half that a computer’s tenths have worn down is a half still', () => {
  // 40 × 0.3 + 30 × (1/6 - 0.15) + 30 × 0 = 12.5, which a computer makes 12.499999999999998
  const key = aKey(
    {
      overWeight: 1.5,
      underWeight: 1,
      facts: keyFacts('one'),
      duties: duties('one', 'two', 'three', 'four', 'five', 'six'),
      decisions: {
        decision: { accepted: [{ level: 'L3', reasons: [] }], said: { fitting: 'f', over: 'o', under: 'u' } },
      },
    },
    { 'do.it': { errors: ['over'] } },
  );

  const { threshold } = score(aTranscript([{ id: 'do.it', duties: ['one'] }, decided({ level: 'L2' })]), key);

  expect(threshold.exact).toBeLessThan(12.5);
  expect(threshold.shown).toBe(13);
});

test('a part with nothing to score drops out and the rest is scaled', () => {
  const key = aKey({ decisions: {}, duties: duties('one', 'two', 'three', 'four'), facts: {} });
  const transcript = aTranscript([{ id: 'do.it', duties: ['one', 'two', 'three'] }]);

  const { threshold } = score(transcript, key);

  expect(threshold.parts).toEqual({ process: 0.75 });
  expect(threshold.shown).toBe(75);
});

test('nothing to score at all is nothing, not an error', () => {
  const { threshold } = score(aTranscript([]), aKey({ decisions: {}, duties: {}, facts: {} }));

  expect(threshold).toMatchObject({ shown: 0, parts: {} });
});

test('seconds are never read by a mark', () => {
  const quick = aTranscript([{ id: 'do.it', notices: ['fridge'] }, decided({ level: 'L3' })]);
  const slow = {
    ...quick,
    moments: quick.moments.map(moment => ({ ...moment, event: { ...moment.event, seconds: 3000 } })),
  };

  expect(score(slow, aKey())).toEqual(score(quick, aKey()));
});
