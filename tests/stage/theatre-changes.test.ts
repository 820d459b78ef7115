import { expect, test } from 'vitest';
import type { Scene } from '../../src/practice/scene.ts';
import { planChange } from '../../src/stage/theatre/changes.ts';
import { stageScene } from '../../src/stage/theatre/staging.ts';
import { anActor, aRoom, aScene } from './theatre-fixtures.ts';

const staged = (scene: Scene) => stageScene(scene, aRoom());
const darren = anActor('darren', { spot: 'frame' });
const kai = anActor('kai', { spot: 'stairs' });
const you = anActor('you', { spot: 'step' });

/** The plan in short: beats, each with what moves in it and whom. */
function plan(before: Scene, after: Scene, camera = false): readonly string[] {
  return planChange(staged(before), staged(after), camera).map(({ moves, pause }) => {
    const named = moves.map(move => {
      if (move.kind === 'camera') return 'camera';
      return `${move.kind} ${move.kind === 'leave' ? move.id : move.to.id}`;
    });
    return [...(pause ? [`wait ${pause}`] : []), ...named].join(', ');
  });
}

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
});

test('beside a moving camera people move one at a time', () => {
  const angry = [darren, kai].map(actor => ({ ...actor, mood: 'angry' as const }));

  const beats = plan(aScene([darren, kai]), aScene(angry, 'kai'), true);

  expect(beats).toEqual(['camera, face kai', 'face darren']);
});

test('a camera may move alone', () => {
  expect(plan(aScene([darren, kai]), aScene([darren, kai], 'kai'), true)).toEqual(['camera']);
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
  const after = aScene([{ ...darren, spot: 'frame-side' }]);

  expect(plan(aScene([darren]), after)).toEqual(['leave darren', 'enter darren']);
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
