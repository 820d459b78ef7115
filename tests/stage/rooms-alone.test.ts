import { expect, test } from 'vitest';
import type { Actor } from '../../src/practice/scene.ts';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import type { Room } from '../../src/stage/room.ts';
import { drawRoom } from '../../src/stage/rooms/draw-room.ts';
import { stageScene } from '../../src/stage/theatre/staging.ts';
import { child, worker } from './company.ts';

/** The middle of each face, in scene units, in the order of the actors. */
const eyesOf = (room: Room, actors: readonly Actor[]) =>
  stageScene({ room: room.id, actors }, room).cast.map(({ spec, place }) => {
    const { x, y, width, height } = drawFigure(spec).face;
    return { x: place.x + (x + width / 2) * place.scale, y: place.y + (y + height / 2) * place.scale };
  });

/** Rooms in which a child is seen alone, where the way out is, and who may sit with them where. */
const alone = [
  { id: 'school-quiet', wayOut: 304, spot: 'little-table', child: 'draw', by: 'low-chair', worker: 'sit' },
  { id: 'school-quiet', wayOut: 304, spot: 'beanbag', child: 'sithug', by: 'low-chair', worker: 'sit' },
  { id: 'owen-room', wayOut: 175, spot: 'sofa-bed', child: 'sit', by: 'beside', worker: 'crouch' },
  { id: 'terrace-bedroom', wayOut: 220, spot: 'bed', child: 'sithug', by: 'floor', worker: 'sit' },
  {
    id: 'hospital-corridor',
    wayOut: 0,
    spot: 'child-seat',
    child: 'sit',
    by: 'before-them',
    worker: 'crouch',
  },
] as const;

test.each(alone)('in $id nobody sits between the child on $spot and the way out', async place => {
  const room = await drawRoom(place.id);

  const [seen, seeing] = eyesOf(room, [child(place.spot, place.child), worker(place.by, place.worker)]);

  expect(Math.sign((seeing?.x ?? 0) - (seen?.x ?? 0))).toBe(Math.sign((seen?.x ?? 0) - place.wayOut));
});

test.each(alone)('in $id the worker looks up at the child on $spot, or level', async place => {
  const room = await drawRoom(place.id);

  const [seen, seeing] = eyesOf(room, [child(place.spot, place.child), worker(place.by, place.worker)]);

  expect(seeing?.y).toBeGreaterThanOrEqual(seen?.y ?? Number.POSITIVE_INFINITY);
});

test.each(['kerb-car', 'road-car'])('in %s the driver sits clear of the telephone', async id => {
  const room = await drawRoom(id);
  const { phone } = room.things;

  const [driver] = eyesOf(room, [worker('driver', 'sit')]);

  expect(driver?.x).toBeGreaterThan((phone?.x ?? 0) + (phone?.width ?? 0) + 100);
});
