import { describe, expect, test } from 'vitest';
import { postures } from '../../src/practice/scene.ts';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import type { Room } from '../../src/stage/room.ts';
import { drawRoom } from '../../src/stage/rooms/draw-room.ts';
import { stageScene } from '../../src/stage/theatre/staging.ts';
import { company, worker } from './company.ts';

const spotOf = (room: Room, name: string) => {
  const spot = room.spots[name];
  if (!spot) throw new Error(`No spot ${name} in ${room.id}`);
  return spot;
};

/** Whether somebody at `name` has the child on one side and the door on the other. */
const standsBetween = (room: Room, name: string, child: string, door: string): boolean => {
  const [at, from, to] = [name, child, door].map(spot => spotOf(room, spot).x) as [number, number, number];
  return at > Math.min(from, to) && at < Math.max(from, to);
};

describe('nobody is between a child and the door', () => {
  test.each([
    ['flat-kitchen', 'table-guest', 'table-child', 'doorway'],
    ['flat-kitchen', 'table-guest', 'table-small', 'doorway'],
    ['flat-bedroom', 'floor', 'cot', 'landing'],
    ['flat-bedroom', 'floor', 'bed', 'landing'],
    ['tower-flat', 'stool', 'mat', 'doorway'],
    ['tower-flat', 'floor', 'mat', 'doorway'],
  ])('%s: %s', async (id, guest, child, door) => {
    expect(standsBetween(await drawRoom(id), guest, child, door)).toBe(false);
  });
});

const [first, again] = await Promise.all([drawRoom('flat-kitchen'), drawRoom('flat-kitchen-again')]);

describe('the second visit to the flat', () => {
  test('is to the same kitchen in another light', () => {
    expect(again.spots).toEqual(first.spots);
    expect(again.light).not.toBe(first.light);
  });

  test('has what was there before, where it was, and something new', () => {
    const kept = ['yard', 'drawing', 'school', 'calendar', 'letters', 'phone'];
    for (const name of kept) expect(again.things[name], name).toEqual(first.things[name]);
    expect(Object.keys(again.things).filter(name => !(name in first.things))).toEqual([
      'housing',
      'open-letter',
    ]);
  });
});

test('the worker on the floor is not above the child on the bed', async () => {
  const room = await drawRoom('flat-bedroom');
  const onBed = (company['flat-bedroom'] ?? []).filter(({ id, role }) => id === 'bed' && role === 'child8');
  const actors = [...onBed, worker('floor', 'kneel')];
  const tops = stageScene({ room: room.id, actors }, room).cast.map(
    ({ spec, place }) => place.y + drawFigure(spec).face.y * place.scale,
  );
  expect(tops[1]).toBeGreaterThan(tops[0] ?? Number.POSITIVE_INFINITY);
});

test('no spot of these homes is called like a posture', async () => {
  const words: readonly string[] = postures;
  for (const id of Object.keys(company).filter(name => /^(flat|tower)-/.test(name))) {
    const { spots } = await drawRoom(id);
    expect(
      Object.keys(spots).filter(name => words.includes(name)),
      id,
    ).toEqual([]);
  }
});

test('the lift is out at the foot of the tower and at the top', async () => {
  for (const id of ['tower-foot', 'tower-landing']) {
    const { things, stirs } = await drawRoom(id);
    expect(Object.keys(things)).toEqual(expect.arrayContaining(['display', 'notice']));
    expect(stirs?.map(({ is }) => is)).toEqual(['display']);
  }
});
