import { expect, test } from 'vitest';
import { markApproach } from '../../src/practice/approach.ts';
import type { ChoiceKey } from '../../src/practice/edition.ts';
import { aKey, aTranscript } from './a-transcript.ts';

/** The approach of an attempt that takes choices worth this, in turn. */
const approachOf = (...choices: readonly Partial<ChoiceKey>[]) => {
  const keyed = Object.fromEntries(choices.map((choice, index) => [`say.n${index}`, choice]));
  return markApproach(aTranscript(Object.keys(keyed).map(id => ({ id }))), aKey({}, keyed));
};
const barOf = (approach: ReturnType<typeof approachOf>, name: string) =>
  approach.bars.find(({ bar }) => bar === name);
const skillOf = (approach: ReturnType<typeof approachOf>, name: string) =>
  approach.skills.find(({ skill }) => skill === name);
const fours = (level: number) =>
  Array.from({ length: 4 }, () => ({ skills: { emp: level, cla: level, evo: level } }));
const gate = { gate: 'dignity' } as const;
const repair = { repair: 'dignity' } as const;

test('a skill is the mean of its moments, and each is known by its number', () => {
  const approach = approachOf({ skills: { emp: 5 } }, { skills: { cla: 3 } }, { skills: { emp: 2 } });

  expect(skillOf(approach, 'emp')).toEqual({
    skill: 'emp',
    mark: 3.5,
    moments: [
      { moment: 1, level: 5 },
      { moment: 3, level: 2 },
    ],
  });
});

test('a skill called for once is not enough to say, and is left out of its bar', () => {
  const approach = approachOf({ skills: { emp: 4, aut: 1 } }, ...fours(4).slice(1));

  expect(skillOf(approach, 'aut')?.mark).toBeUndefined();
  expect(barOf(approach, 'care')?.mark).toBe(4);
});

test('a bar is the mean of its skills, not of its moments', () => {
  const approach = approachOf(
    { skills: { emp: 5 } },
    { skills: { emp: 5 } },
    { skills: { emp: 5 } },
    { skills: { col: 2 } },
    { skills: { col: 2 } },
  );

  expect(barOf(approach, 'care')?.mark).toBe(3.5);
});

test('a bar needs four moments over the skills that can be spoken of', () => {
  const three = approachOf(
    { skills: { emp: 5 } },
    { skills: { emp: 5 } },
    { skills: { emp: 5, col: 5, aut: 5 } },
  );
  const four = approachOf({ skills: { emp: 5 } }, { skills: { emp: 5, col: 5 } }, { skills: { col: 5 } });

  expect(barOf(three, 'care')).toEqual({ bar: 'care' });
  expect(barOf(four, 'care')?.mark).toBe(5);
});

test('evocation is one skill, and still needs four moments for its bar', () => {
  expect(barOf(approachOf(...fours(4).slice(1)), 'evocation')?.mark).toBeUndefined();
  expect(barOf(approachOf(...fours(4)), 'evocation')?.mark).toBe(4);
});

test('a threat the law does not back holds every bar at 2', () => {
  const { bars, gates } = approachOf(...fours(5), gate);

  expect(bars.map(({ mark, cap }) => [mark, cap])).toEqual([
    [2, 2],
    [2, 2],
    [2, 2],
  ]);
  expect(gates).toEqual([{ gate: 'dignity', moment: 5 }]);
});

test('owning it aloud afterwards lifts the cap to 3', () => {
  const approach = approachOf(gate, ...fours(5), repair);

  expect(barOf(approach, 'care')).toEqual({ bar: 'care', mark: 3, cap: 3 });
  expect(approach.gates).toEqual([{ gate: 'dignity', moment: 1, mendedAt: 6 }]);
});

test('a bar already below the cap is not held by it', () => {
  expect(barOf(approachOf(gate, ...fours(1)), 'care')).toEqual({ bar: 'care', mark: 1 });
});

test('a bar that stands at the cap of itself is not held by it', () => {
  expect(barOf(approachOf(gate, ...fours(2)), 'care')).toEqual({ bar: 'care', mark: 2 });
});

test('owning one mistake does not mend the next', () => {
  const approach = approachOf(gate, repair, gate, ...fours(5));

  expect(barOf(approach, 'care')?.cap).toBe(2);
  expect(approach.gates).toEqual([
    { gate: 'dignity', moment: 1, mendedAt: 2 },
    { gate: 'dignity', moment: 3 },
  ]);
});

test('owned once after two, both are mended', () => {
  const approach = approachOf(gate, gate, ...fours(5), repair);

  expect(barOf(approach, 'care')?.cap).toBe(3);
});

test('a repair before the mistake mends nothing', () => {
  expect(barOf(approachOf(repair, gate, ...fours(5)), 'care')?.cap).toBe(2);
});

test('what cannot be mended keeps its gate, and caps no bar', () => {
  const approach = approachOf({ gate: 'safety' }, { repair: 'safety' }, repair, ...fours(5));

  expect(approach.gates).toEqual([{ gate: 'safety', moment: 1 }]);
  expect(barOf(approach, 'care')).toEqual({ bar: 'care', mark: 5 });
});
