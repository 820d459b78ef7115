import { expect, test } from 'vitest';
import { pickBySeed, spread } from '../../src/practice/spread.ts';

/* Pinned to the digit: were one to change, every kept attempt with dice in it would be another attempt. */
test.each([
  [0, 1],
  [1, 824515496],
  [2, 1722258073],
  [3, 1605816904],
  [7, 148231924],
  [8, 446646886],
  [1000, 1892971502],
  [2147483647, 1044953825],
  [4294967295, 539527248],
])('seed %i spreads to %i', (seed, spreads) => {
  expect(spread(seed)).toBe(spreads);
});

test('a pick by seed is one of those there are', () => {
  const picks = Array.from({ length: 200 }, (_, seed) => pickBySeed(seed, 6));

  expect(new Set(picks)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  expect(picks.slice(0, 12)).toEqual([1, 2, 1, 4, 2, 3, 5, 4, 4, 4, 5, 3]);
});

test('neighbouring seeds lie far apart, and all are seeds that Ink can take', () => {
  const all = Array.from({ length: 1000 }, (_, seed) => spread(seed));
  const gaps = all.slice(1).map((next, index) => Math.abs(next - (all[index] ?? 0)));

  expect(new Set(all).size).toBe(1000);
  expect(gaps.toSorted((one, other) => one - other)[50]).toBeGreaterThan(10_000_000);
  expect(Math.min(...all)).toBeGreaterThan(0);
  expect(Math.max(...all)).toBeLessThan(2_147_483_647);
});
