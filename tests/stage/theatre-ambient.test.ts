import { expect, test } from 'vitest';
import {
  blinkWait,
  breathAt,
  Eyelids,
  fallen,
  falls,
  isAstir,
  shareMotion,
} from '../../src/stage/theatre/ambient.ts';
import { Heartbeat, type Pace } from '../../src/stage/theatre/heartbeat.ts';
import { Timeline } from '../../src/stage/theatre/timeline.ts';
import { TestWorld } from './theatre-fixtures.ts';

test('a breath rises a unit and a half and is back after 3.6 s', () => {
  expect(breathAt(0)).toBe(0);
  expect(breathAt(1800)).toBeCloseTo(1.5);
  expect(breathAt(3600)).toBeCloseTo(0);
});

test('blinks come every 3 to 7 s, at no rhythm', () => {
  const waits = Array.from({ length: 200 }, (_, count) => blinkWait(count, 2));

  expect(Math.min(...waits)).toBeGreaterThanOrEqual(3000);
  expect(Math.max(...waits)).toBeLessThanOrEqual(7000);
  expect(new Set(waits.map(Math.round)).size).toBe(200);
});

test('eyes are shut for 110 ms, and never in the first 3 s after a line', () => {
  const lids = new Eyelids(0);
  const shutAt = Array.from({ length: 1000 }, (_, step) => step * 10).filter(now => lids.areShut(now));

  expect(shutAt.length).toBeGreaterThan(0);
  expect(shutAt[0]).toBeGreaterThanOrEqual(3000);
  const first = shutAt.filter(now => now < (shutAt[0] ?? 0) + 1000);
  expect(first.length).toBe(11);
});

test('eyes at rest begin their wait anew', () => {
  const lids = new Eyelids(0);
  lids.areShut(0);

  lids.rest();

  expect(Array.from({ length: 300 }, (_, step) => lids.areShut(6000 + step * 10)).some(Boolean)).toBe(false);
});

test('a drop falls along its slant, past the foot of its sheet and in again at the top', () => {
  for (const fall of falls)
    for (let elapsed = 0; elapsed < 5000; elapsed += 33) {
      const moved = fallen(elapsed, fall, 500, 760);

      expect(500 + moved.y).toBeGreaterThanOrEqual(0);
      expect(500 + moved.y).toBeLessThan(760);
      expect(moved.x).toBeCloseTo(moved.y * -0.16);
    }
});

test.each([
  [{}, true],
  [{ reducedMotion: true }, false],
  [{ hidden: true }, false],
  [{ quietFor: 30_000 }, false],
  [{ quietFor: 29_999 }, true],
])('with %o the picture moves by itself: %s', (change, moves) => {
  const usual = { reducedMotion: false, hidden: false, quietFor: 0, restsAfter: 30_000 };

  expect(isAstir({ ...usual, ...change })).toBe(moves);
});

test.each([
  [
    'two breathe where nothing else moves, the learner last',
    ['you', 'kai', 'darren'],
    undefined,
    false,
    0,
    [['kai', 'darren'], 0],
  ],
  [
    'only the speaker breathes, to be seen to speak',
    ['you', 'kai', 'darren'],
    'darren',
    false,
    0,
    [['darren'], 0],
  ],
  ['beside the speaker one small thing moves', ['you', 'darren'], 'darren', false, 2, [['darren'], 1]],
  ['one breathes beside a small thing', ['you', 'kai'], undefined, false, 2, [['kai'], 1]],
  ['while it rains one breathes and nothing stirs', ['you', 'kai'], undefined, true, 2, [['kai'], 0]],
  ['an empty room has its two small things', [], undefined, false, 2, [[], 2]],
  [
    'a speaker who is not in the picture stops nobody',
    ['you', 'kai'],
    'phone',
    false,
    0,
    [['kai', 'you'], 0],
  ],
] as const)('%s', (_, ids, speaker, rains, stirs, [breathing, stirring]) => {
  expect(shareMotion(ids, speaker, rains, stirs)).toEqual({ breathing, stirring });
});

test('a machine that cannot keep a slow beat is spared', () => {
  const frames: ((now: number) => void)[] = [];
  const waits: number[] = [];
  const clocks = {
    now: () => 0,
    nextFrame: (callback: (now: number) => void) => {
      frames.push(callback);
      return () => undefined;
    },
    later: (callback: () => void, wait: number) => {
      waits.push(wait);
      callback();
      return () => undefined;
    },
  };
  new Heartbeat(clocks, () => ({ every: 100 })).wake();

  for (const now of [0, 100, 400]) frames.shift()?.(now);

  expect(waits[1]).toBe(waits[0]);
  expect(waits[2]).toBeGreaterThan(5 * (waits[0] ?? 0));
});

/** A heartbeat whose every frame asks for the same pace, run for a second; how many frames it drew. */
async function framesInASecond(pace: Pace): Promise<number> {
  const world = new TestWorld();
  let frames = 0;
  const heart = new Heartbeat(world.clocks, () => {
    frames++;
    return pace;
  });
  heart.wake();
  await world.pass(1000);
  return frames;
}

test('a heart at rest draws one frame, one in a change all, a slow one few', async () => {
  expect(await framesInASecond('rest')).toBe(1);
  expect(await framesInASecond('at once')).toBe(100);
  expect(await framesInASecond({ every: 100 })).toBe(10);
});

test('rousing a slow heart does not hurry it', async () => {
  const world = new TestWorld();
  let frames = 0;
  const heart = new Heartbeat(world.clocks, () => {
    frames++;
    return { every: 100 };
  });
  heart.wake();

  for (let moved = 0; moved < 50; moved++) {
    heart.rouse();
    await world.pass(20);
  }

  expect(frames).toBe(10);
});

test('a timeline gives each cue its share of time, and 1 once, last', () => {
  const seen: string[] = [];
  const cue = (name: string, from: number, lasts: number) => ({
    from,
    lasts,
    at: (t: number) => seen.push(`${name} ${t}`),
  });
  const timeline = new Timeline([cue('b', 100, 100), cue('a', 0, 100)]);

  const done = [1000, 1050, 1150, 1200, 1300].map(now => timeline.advance(now));

  expect(seen).toEqual(['a 0', 'a 0.5', 'a 1', 'b 0.5', 'b 1']);
  expect(done).toEqual([false, false, false, true, true]);
});

test('a timeline cut short ends everything once, in order', () => {
  const seen: string[] = [];
  const timeline = new Timeline([
    { from: 0, lasts: 100, at: t => seen.push(`a ${t}`) },
    { from: 100, lasts: 0, at: t => seen.push(`b ${t}`) },
  ]);
  timeline.advance(0);

  timeline.finish();
  timeline.finish();

  expect(seen).toEqual(['a 0', 'a 1', 'b 1']);
});
