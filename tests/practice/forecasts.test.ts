import { expect, test } from 'vitest';
import {
  brierOf,
  calibrationRows,
  drawnBySeed,
  type ForecastMade,
  forecastSkill,
  forecastsMade,
} from '../../src/practice/forecasts.ts';
import { score } from '../../src/practice/score.ts';
import { choose } from './landing.ts';
import { desk, hour, playOf } from './small-games.ts';

const tags = ['late-days', 'shopping', 'neglect'].map(card => ({
  ...{ act: 'tag' as const, card, word: 'told' as const, sure: false },
}));

const forecast = (odds: number, seed: number) =>
  playOf(hour.edition, [...tags, { act: 'done' }, choose('ahead.odds', { odds, because: 'buses' })], { seed })
    .transcript;

test('a score is the square of how far off it was: 0 perfect, a quarter for a half, 1 worst', () => {
  expect([brierOf(1, true), brierOf(0.5, false), brierOf(0, true)]).toEqual([0, 0.25, 1]);
});

test('the seed draws what happens, about as often as the case states', () => {
  const happened = Array.from({ length: 1000 }, (_, seed) => drawnBySeed('late', 0.4, seed));

  expect(happened.filter(Boolean).length).toBeGreaterThan(350);
  expect(happened.filter(Boolean).length).toBeLessThan(450);
  expect(Array.from({ length: 100 }, (_, seed) => drawnBySeed('late', 0, seed))).not.toContain(true);
  expect(Array.from({ length: 100 }, (_, seed) => drawnBySeed('late', 1, seed))).not.toContain(false);
});

test('a forecast is set against what came, and against the base rate with its source', () => {
  const seed = Array.from({ length: 50 }, (_, one) => one).find(one => drawnBySeed('late', 0.4, one)) ?? 0;
  const [made] = forecastsMade(forecast(70, seed), hour.key);

  expect(made).toMatchObject({ name: 'late', said: 0.7, happened: true, baseRate: 0.25, src: ['H-06'] });
  expect(made?.came).toBe('He was late on five.');
  expect(made?.brier).toBeCloseTo(0.09);
  expect(made?.baseBrier).toBeCloseTo(0.5625);
  expect(forecastSkill(made ? [made] : [])?.skill).toBeCloseTo(1 - 0.09 / 0.5625);
});

test('one made at a desk goes by its item; made again, the last counts', () => {
  const decide = (odds: number) => ({
    ...{ act: 'decide' as const, item: 'cries', outcome: 'ask', because: 'worn-out' },
    ...{ sure: 'guess' as const, odds },
  });
  const { transcript } = playOf(desk.edition, [
    choose('morning.sit'),
    ...[{ act: 'open' as const, item: 'cries' }, decide(10), decide(80)],
  ]);

  expect(forecastsMade(transcript, desk.key)).toMatchObject([{ name: 'cries', said: 0.8, moment: 4 }]);
});

test('no mark reads a forecast', () => {
  expect(score(forecast(0, 3), hour.key)).toEqual(score(forecast(100, 3), hour.key));
});

test('calibration is shown from ten on, in fifths that somebody used', () => {
  const made = (said: number, happened: boolean): ForecastMade => ({
    ...{ name: 'x', moment: 1, question: 'x', said, happened, brier: 0, baseRate: 0, baseBrier: 0, src: [] },
  });
  const ten = Array.from({ length: 10 }, (_, index) => made(index < 5 ? 0.7 : 1, index % 2 === 0));

  expect(calibrationRows(ten.slice(1))).toBeUndefined();
  expect(calibrationRows(ten)).toEqual([
    { from: 0.6, said: expect.closeTo(0.7), happened: 3, count: 5 },
    { from: 0.8, said: 1, happened: 2, count: 5 },
  ]);
});
