import { describe, expect, test } from 'vitest';
import {
  countedDecisions,
  countSides,
  type Logged,
  type MainDecision,
  mainDecision,
  surenessRows,
} from '../../src/practice/practice-log.ts';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import { signalDetection } from '../../src/practice/signal-detection.ts';
import { anAttempt, goodVisit, landing } from './landing.ts';

const decided = (side: MainDecision['side'], more: Partial<MainDecision> = {}): MainDecision => ({
  side,
  sure: 'leaning',
  ...more,
});
const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);
const logged = (story: string, startedAt: number, more: Partial<Logged['kept']> = {}): Logged => ({
  kept: { mode: 'scored', kind: 'attempt', hadExplored: false, startedAt, attempt: { story }, ...more },
  decision: decided('fitting'),
});

test('the main decision of a marked attempt is read with its sureness and its levels', () => {
  const transcript = replay(landing.edition, anAttempt(landing.edition, goodVisit));

  expect(mainDecision(transcript, score(transcript, landing.key), landing.key)).toEqual({
    side: 'fitting',
    sure: 'leaning',
    chosen: 'L3',
    lowestAccepted: 'L2',
  });
});

test('an attempt that never came to its decision has none', () => {
  const transcript = replay(landing.edition, anAttempt(landing.edition, goodVisit.slice(0, 5)));

  expect(mainDecision(transcript, score(transcript, landing.key), landing.key)).toBeUndefined();
});

describe('what counts', () => {
  test('is the first decided attempt at each case, whatever order they are given in', () => {
    const second = { ...logged('doorstep', 9), decision: decided('over') };

    expect(countedDecisions([second, logged('doorstep', 3), logged('stove', 5)])).toEqual([
      decided('fitting'),
      decided('fitting'),
    ]);
  });

  test('is not an explored attempt, nor any after it: the ending is known', () => {
    const explored = logged('doorstep', 1, { mode: 'explore' });

    expect(countedDecisions([explored, logged('doorstep', 2)])).toEqual([]);
    expect(countedDecisions([logged('doorstep', 2, { hadExplored: true })])).toEqual([]);
  });

  test('is no rehearsal', () => {
    expect(countedDecisions([logged('doorstep', 1, { kind: 'rehearsal' })])).toEqual([]);
  });

  test('an attempt left before the decision does not use up the first', () => {
    const { kept } = logged('doorstep', 1);

    expect(countedDecisions([{ kept }, logged('doorstep', 2)])).toEqual([decided('fitting')]);
  });
});

test('sides are counted from the first, and put into words from twelve', () => {
  const eleven = [
    ...times(3, decided('over')),
    decided('under'),
    ...times(6, decided('fitting')),
    decided('wrong'),
  ];

  expect(countSides(eleven)).toEqual({ over: 3, under: 1, fitting: 6, wrong: 1 });
  expect(countSides([...eleven, decided('over')])).toMatchObject({ over: 4, leaning: 'over' });
});

test('what a fair coin would do is no leaning', () => {
  const even = [...times(3, decided('over')), ...times(2, decided('under')), ...times(7, decided('fitting'))];

  expect(countSides(even).leaning).toBe('neither');
  expect(countSides([...times(5, decided('under')), ...times(7, decided('fitting'))]).leaning).toBe('under');
});

test('sureness is set against outcome only from ten', () => {
  const nine = [
    ...times(4, decided('fitting', { sure: 'sure' })),
    ...times(5, decided('over', { sure: 'guess' })),
  ];

  expect(surenessRows(nine)).toBeUndefined();
  expect(surenessRows([...nine, decided('over', { sure: 'sure' })])).toEqual([
    { sure: 'guess', decided: 5, fitting: 0 },
    { sure: 'leaning', decided: 0, fitting: 0 },
    { sure: 'fairly-sure', decided: 0, fitting: 0 },
    { sure: 'sure', decided: 5, fitting: 4 },
  ]);
});

describe('telling cases apart', () => {
  const inCase = (lowestAccepted: 'L2' | 'L4', chosen: 'L3' | 'L4') =>
    decided('fitting', { lowestAccepted, chosen });
  const hits = (count: number) => times(count, inCase('L4', 'L4'));
  const misses = (count: number) => times(count, inCase('L4', 'L3'));
  const alarms = (count: number) => times(count, inCase('L2', 'L4'));
  const quiet = (count: number) => times(count, inCase('L2', 'L3'));

  test('needs five of each kind', () => {
    expect(signalDetection([...hits(4), ...quiet(9)])).toBeUndefined();
    expect(signalDetection([...hits(9), ...quiet(4)])).toBeUndefined();
    expect(signalDetection([...hits(5), ...quiet(5)])).toBeDefined();
  });

  test('has a number for a perfect row too', () => {
    // rates 5.5/6 and 0.5/6: z = ±1.3829941
    const found = signalDetection([...hits(5), ...quiet(5)]);

    expect(found?.sensitivity).toBeCloseTo(2 * 1.3829941, 6);
    expect(found?.criterion).toBeCloseTo(0, 9);
  });

  test('by hand: four hits of six, two alarms of eight', () => {
    // rates 4.5/7 = 0.642857 and 2.5/9 = 0.277778: z = 0.3661064 and -0.5894558
    const found = signalDetection([...hits(4), ...misses(2), ...alarms(2), ...quiet(6)]);

    expect(found?.sensitivity).toBeCloseTo(0.3661064 + 0.5894558, 6);
    expect(found?.criterion).toBeCloseTo((0.5894558 - 0.3661064) / 2, 6);
  });

  test('someone who always calls for protection leans that way and tells nothing apart', () => {
    const found = signalDetection([...hits(5), ...alarms(5)]);

    expect(found?.sensitivity).toBeCloseTo(0, 9);
    expect(found?.criterion).toBeLessThan(0);
  });

  test('decisions off the ladder are left out', () => {
    expect(
      signalDetection([...hits(5), ...quiet(4), decided('fitting', { lowestAccepted: 'L2' })]),
    ).toBeUndefined();
  });
});
