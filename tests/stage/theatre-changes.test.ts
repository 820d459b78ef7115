import { expect, test } from 'vitest';
import type { Scene } from '../../src/practice/scene.ts';
import { type Beat, planChange, planGlances, whoChanges } from '../../src/stage/theatre/changes.ts';
import { schedule } from '../../src/stage/theatre/schedule.ts';
import { stageScene } from '../../src/stage/theatre/staging.ts';
import { anActor, aRoom, aScene } from './theatre-fixtures.ts';

const staged = (scene: Scene) => stageScene(scene, aRoom());
const darren = anActor('darren', { spot: 'frame' });
const kai = anActor('kai', { spot: 'stairs' });
const you = anActor('you', { spot: 'step' });

/** The plan in short: beats, each with what moves in it and whom. */
function plan(before: Scene, after: Scene, camera = false): readonly string[] {
  return named(planChange(staged(before), staged(after), camera));
}

const named = (beats: readonly Beat[]): readonly string[] =>
  beats.map(({ moves, pause }) => {
    const whats = moves.map(move => {
      if (move.kind === 'camera') return 'camera';
      return `${move.kind} ${move.kind === 'leave' ? move.from.id : move.to.id}`;
    });
    return [...(pause ? [`wait ${pause}`] : []), ...whats].join(', ');
  });

test('the same picture again moves nothing', () => {
  expect(plan(aScene([darren, you]), aScene([darren, you]))).toEqual([]);
});

test('the face answers first, the body 200 ms after it', () => {
  const after = aScene([{ ...darren, mood: 'worried', posture: 'open' }]);

  expect(plan(aScene([darren]), after)).toEqual(['face darren', 'wait 200, body darren']);
});

test('the face that answers first is on the body as it still stands', () => {
  const after = aScene([{ ...darren, mood: 'worried', posture: 'open' }]);

  const [face] = planChange(staged(aScene([darren])), staged(after), false);

  expect(face?.moves[0]).toMatchObject({ to: { spec: { mood: 'worried', posture: 'crossed' } } });
});

test('a body alone does not wait for a face', () => {
  expect(plan(aScene([darren]), aScene([{ ...darren, posture: 'open' }]))).toEqual(['body darren']);
});

test('never more than two things move at once, and who has the word goes first', () => {
  const angry = [darren, kai, you].map(actor => ({ ...actor, mood: 'angry' as const }));

  const beats = plan(aScene([darren, kai, you]), aScene(angry, 'you'));

  expect(beats).toEqual(['face you, face darren', 'face kai']);
  for (const { moves } of planChange(staged(aScene([darren, kai, you])), staged(aScene(angry, 'you')), true))
    expect(moves.length).toBeLessThanOrEqual(2);
});

test('beside a moving camera people move one at a time', () => {
  const angry = [darren, kai].map(actor => ({ ...actor, mood: 'angry' as const }));

  const beats = plan(aScene([darren, kai]), aScene(angry, 'kai'), true);

  expect(beats).toEqual(['camera, face kai', 'face darren']);
});

test('a camera may move alone', () => {
  expect(plan(aScene([darren, kai]), aScene([darren, kai]), true)).toEqual(['camera']);
});

test('who takes the word without another face lifts the head first', () => {
  expect(plan(aScene([darren, kai], 'darren'), aScene([darren, kai], 'kai'), true)).toEqual([
    'camera, lift kai',
  ]);
  expect(plan(aScene([darren, kai], 'kai'), aScene([darren, kai], 'kai'))).toEqual([]);
});

const glancing = { ...darren, glances: true as const };

test('a glance comes before the face that speaks, and the eyes come back with it', () => {
  const after = aScene([{ ...glancing, mood: 'shut' }], 'darren');

  expect(plan(aScene([darren]), after)).toEqual(['glance darren', 'face darren']);
  const [away, back] = planChange(staged(aScene([darren])), staged(after), false);
  expect(away?.moves[0]).toMatchObject({ to: { spec: { mood: 'guarded', glances: true } } });
  expect(back?.moves[0]).toMatchObject({ to: { spec: { mood: 'shut' } } });
  expect(back?.moves[0]).not.toMatchObject({ to: { spec: { glances: true } } });
});

test('a glance that is told on the next lines too is seen once', () => {
  expect(plan(aScene([glancing, kai]), aScene([glancing, kai]))).toEqual([]);
});

test('eyes are away for 700 ms, and nothing else waits longer', () => {
  const beats = planChange(staged(aScene([darren])), staged(aScene([glancing])), false);

  expect(schedule(beats).map(({ move, from }) => [move.kind, from])).toEqual([
    ['glance', 0],
    ['face', 700],
  ]);
});

test('whoever is first seen glancing does so once they are there', () => {
  expect(plan(aScene([]), aScene([glancing]))).toEqual(['enter darren', 'glance darren', 'face darren']);
  expect(named(planGlances(staged(aScene([glancing, kai])).cast))).toEqual(['glance darren', 'face darren']);
});

test('stepping back is one step, with the new posture taken on the way', () => {
  const after = aScene([darren, { ...you, spot: 'low-step', posture: 'open' }]);

  expect(plan(aScene([darren, you]), after)).toEqual(['step you']);
});

test('a walk across the room is a leaving and a coming', () => {
  const after = aScene([{ ...darren, spot: 'far' }]);

  expect(plan(aScene([darren]), after)).toEqual(['leave darren', 'enter darren']);
});

test('a walk into another depth is a leaving and a coming, for nobody walks through a wall', () => {
  const after = aScene([{ ...darren, spot: 'stairs' }]);

  expect(plan(aScene([darren]), after)).toEqual(['leave darren', 'enter darren']);
});

test('slipping behind what is near is one step', () => {
  const after = aScene([{ ...kai, spot: 'frame-side' }]);

  expect(plan(aScene([{ ...kai, spot: 'frame' }]), after)).toEqual(['step kai']);
});

/** How those who change look on the way, in short. */
const onTheWay = (before: Scene, after: Scene) =>
  whoChanges(planChange(staged(before), staged(after), false)).map(
    ({ id, spec }) => `${id} ${spec.posture} ${spec.faces}`,
  );

test('people come in walking from the nearer side, and go the way they face', () => {
  expect(onTheWay(aScene([]), aScene([you]))).toEqual(['you walk right', 'you crossed right']);
  expect(onTheWay(aScene([darren]), aScene([]))).toEqual(['darren walk right']);
});

test('people come and go by the door where there is one', () => {
  const door = aRoom({ things: { door: { x: 0, y: 60, width: 180, height: 420 } } });
  const there = stageScene(aScene([darren]), door);

  const beats = planChange({ ...there, cast: [] }, there, false);

  expect(beats[0]?.moves[0]).toMatchObject({ kind: 'enter', walk: { side: -1, as: { faces: 'right' } } });
});

test('full arms stay full on the way, nobody walks sitting, and wheels and toddlers do not walk', () => {
  const lap = {
    ...darren,
    posture: 'lap' as const,
    holds: { role: 'baby', look: 'bobby', mood: 'calm' } as const,
  };
  const [walking] = whoChanges(planChange(staged(aScene([])), staged(aScene([lap])), false));
  expect(walking?.spec).toMatchObject({ posture: 'carry', held: { look: 'bobby' } });

  const [up] = whoChanges(
    planChange(staged(aScene([])), staged(aScene([{ ...kai, posture: 'sit' }])), false),
  );
  expect(up?.spec.posture).toBe('walk');
  expect(up?.spec.seat).toBeUndefined();

  expect(onTheWay(aScene([]), aScene([{ ...darren, posture: 'wheelchair' }]))).toEqual([
    'darren wheelchair left',
  ]);
  expect(onTheWay(aScene([]), aScene([{ ...kai, role: 'toddler' }]))).toEqual(['kai crossed left']);
});

test('a long step is walked, a short one is not', () => {
  expect(onTheWay(aScene([you]), aScene([{ ...you, spot: 'frame' }]))).toEqual([
    'you walk right',
    'you crossed left',
  ]);
  expect(onTheWay(aScene([you]), aScene([{ ...you, spot: 'low-step' }]))).toEqual(['you crossed right']);
});

test('however much happens, all of it is over within a second', () => {
  const before = aScene([darren, you, kai]);
  const after = aScene([
    { ...darren, mood: 'angry', posture: 'open' },
    { ...anActor('pearl', { spot: 'frame-side' }) },
    { ...kai, mood: 'shut', spot: 'far' },
  ]);

  const times = schedule(planChange(staged(before), staged(after), true));

  expect(times.length).toBeGreaterThan(5);
  expect(Math.max(...times.map(({ from, lasts }) => from + lasts))).toBeLessThan(1000);
});

test('a small change is not hurried: a face, and 200 ms after it the shoulders', () => {
  const after = aScene([{ ...darren, mood: 'worried', posture: 'open' }]);

  expect(schedule(planChange(staged(aScene([darren])), staged(after), false))).toMatchObject([
    { from: 0, lasts: 120 },
    { from: 320, lasts: 180 },
  ]);
});

test('who goes leaves before others walk, and who comes comes last', () => {
  const after = aScene([{ ...you, spot: 'low-step' }, kai]);

  expect(plan(aScene([darren, you]), after)).toEqual(['leave darren', 'step you', 'enter kai']);
});

test('a person on a spot the room has not got is left out of the picture', () => {
  const cast = staged(aScene([darren, { ...kai, spot: 'attic' }])).cast;

  expect(cast.map(({ id }) => id)).toEqual(['darren']);
});

test('a spot gives its light, its seat and the way to face', () => {
  const [standing] = staged(aScene([kai])).cast;

  expect(standing?.spec).toMatchObject({ light: 'lamp', lightFrom: 'right', faces: 'left', seat: 88 });
  expect(standing?.place).toEqual({ x: 605, y: 470, scale: 0.62, depth: 'behind' });
});
