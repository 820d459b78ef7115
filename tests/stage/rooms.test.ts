import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/practice/scene.ts';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import { composePicture, cropFor } from '../../src/stage/picture.ts';
import { layerNames, type Room } from '../../src/stage/room.ts';
import { drawRoom, roomIds } from '../../src/stage/rooms/draw-room.ts';
import { withoutStipple } from '../../src/stage/rooms/layer.ts';
import { stageScene } from '../../src/stage/theatre/staging.ts';
import { child, company, father, worker } from './company.ts';
import { faultsOf, idsOf } from './svg-faults.ts';

const kilobyte = 1024;
const bytes = (text: string) => new TextEncoder().encode(text).length;
const rooms: readonly Room[] = await Promise.all(roomIds.map(id => drawRoom(id)));
const roomCalled = (id: string): Room => {
  const found = rooms.find(room => room.id === id);
  if (!found) throw new Error(`No room ${id}`);
  return found;
};

/** Where the words begin: what lies lower is behind the panel. */
const panel = 490;

const facesIn = (room: Room, actors: readonly Actor[]) =>
  stageScene({ room: room.id, actors }, room).cast.map(({ id, spec, place }) => {
    const { x, y, width, height } = drawFigure(spec).face;
    return {
      id,
      left: place.x + x * place.scale,
      right: place.x + (x + width) * place.scale,
      top: place.y + y * place.scale,
      bottom: place.y + (y + height) * place.scale,
    };
  });

test('the case has its eight rooms', () => {
  expect([...roomIds].sort()).toEqual(Object.keys(company).sort());
});

describe.each(rooms)('$id', room => {
  const layers = Object.entries(room.layers);

  test('is called what it is asked for', async () => {
    expect((await drawRoom(room.id)).id).toBe(room.id);
  });

  test.each(layers)('its layer %s is a sound SVG document with bleed', (name, svg) => {
    expect(layerNames).toContain(name);
    expect(faultsOf(svg).filter(fault => fault !== 'holds <filter')).toEqual([]);
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -20 1400 760" ')).toBe(true);
    expect(/#000(000)?\b|#fff(fff)?\b|href=|foreignObject/.exec(svg)?.[0]).toBeUndefined();
    expect(bytes(svg)).toBeLessThanOrEqual(40 * kilobyte);
  });

  test('has at most 60 KB in all, and only the grain above everything', () => {
    expect(bytes(layers.map(([, svg]) => svg).join(''))).toBeLessThanOrEqual(60 * kilobyte);
    expect(room.layers.grain?.includes('url(#grain)')).toBe(true);
  });

  test('its plain layers have no dots left', () => {
    for (const [, svg] of layers) {
      const plain = withoutStipple(svg);
      expect(plain.includes('stipple')).toBe(false);
      expect(faultsOf(plain).filter(fault => !/holds <filter|never used/.test(fault))).toEqual([]);
    }
  });

  test('its spots stand in the frame at a size the bible allows', () => {
    for (const { x, y, scale } of Object.values(room.spots)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1280);
      expect(y).toBeGreaterThan(360);
      expect(y).toBeLessThanOrEqual(750);
      expect(scale).toBeGreaterThanOrEqual(0.6);
      expect(scale).toBeLessThanOrEqual(1.1);
    }
  });

  test('what may be noticed is above the words, in the frame, and big enough to touch', () => {
    expect(Object.keys(room.things).length).toBeGreaterThanOrEqual(3);
    for (const { x, y, width, height } of Object.values(room.things)) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(56);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1280);
      expect(y).toBeGreaterThanOrEqual(24);
      expect(y + height).toBeLessThanOrEqual(panel);
    }
  });

  test('every face can be seen over the words', () => {
    for (const face of facesIn(room, company[room.id] ?? [])) {
      expect(face.top, face.id).toBeGreaterThan(60);
      expect(face.bottom, face.id).toBeLessThan(panel);
      expect(face.left, face.id).toBeGreaterThan(0);
      expect(face.right, face.id).toBeLessThan(1280);
    }
  });

  test('has somebody to try every spot on', () => {
    const tried = new Set((company[room.id] ?? []).map(({ spot }) => spot));
    expect([...tried].sort()).toEqual(Object.keys(room.spots).sort());
  });

  test('is one sound picture with people in it', () => {
    const picture = composePicture(room, company[room.id] ?? []);
    expect(faultsOf(picture).filter(fault => fault !== 'holds <filter')).toEqual([]);
  });
});

test('nobody stands between the child on the bed and the door', () => {
  const { spots, things } = roomCalled('terrace-bedroom');
  const child = spots.bed?.x ?? 0;
  const door = (things.clock?.x ?? 0) + 40;
  for (const spot of ['floor', 'by-door'])
    expect((spots[spot]?.x ?? 0) < door || (spots[spot]?.x ?? 0) > child, spot).toBe(true);
});

test('the worker on the floor looks up at the child on the bed', () => {
  const room = roomCalled('terrace-bedroom');
  const [onBed, kneeling, crouching] = facesIn(room, [
    child('bed'),
    worker('floor', 'kneel'),
    worker('floor', 'crouch'),
  ]);
  expect(kneeling?.top).toBeGreaterThan(onBed?.top ?? Number.POSITIVE_INFINITY);
  expect(crouching?.top).toBeGreaterThan(onBed?.top ?? Number.POSITIVE_INFINITY);
});

test('the child on the stairs shows beside the father in the doorway', () => {
  const [inDoorway, onStairs] = facesIn(roomCalled('terrace-step'), [
    father('frame', 'crossed'),
    child('stairs'),
  ]);
  expect(onStairs?.right).toBeLessThan(inDoorway?.left ?? 0);
  expect(onStairs?.left).toBeGreaterThan(548);
});

test('a name no drawing has is refused', async () => {
  await expect(drawRoom('tower-roof')).rejects.toThrow('"tower-roof"');
  await expect(drawRoom('constructor')).rejects.toThrow('No room');
});

describe('a picture', () => {
  const room = roomCalled('terrace-step');
  const people = [father('frame', 'crossed'), child('stairs'), worker('low-step', 'away')];

  test('stacks layers and people as the stage does', () => {
    const picture = composePicture(room, people, { id: 'a' });
    const at = (mark: string) => picture.indexOf(mark);
    const order = [
      'data-layer="bg"',
      ' id="a-1-',
      'data-layer="mid"',
      ' id="a-0-',
      'data-layer="front"',
      'data-layer="fg"',
      ' id="a-2-',
      'data-layer="grain"',
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('keeps its ids apart from another in the same page', () => {
    const ids = new Set(idsOf(composePicture(room, people, { id: 'a' })));
    expect(idsOf(composePicture(room, people, { id: 'b' })).filter(id => ids.has(id))).toEqual([]);
  });

  test('is plain without grain and dots', () => {
    const plain = composePicture(room, people, { plain: true });
    expect(/grain|stipple/.exec(plain)?.[0]).toBeUndefined();
    expect(/grain|stipple/.exec(composePicture(room, people))?.[0]).toBeDefined();
  });

  test('shows the part it is asked for', () => {
    const crop = { x: 500, y: 80, width: 390, height: 198 };
    expect(composePicture(room, [], { crop })).toContain('viewBox="500 80 390 198" width="390" height="198"');
    expect(composePicture(room, [])).toContain('viewBox="0 0 1280 720"');
  });

  test('leaves out whoever has no place in the room', () => {
    expect(composePicture(room, [father('sofa')])).toBe(composePicture(room, []));
  });

  test('is framed on the speaker in a small window', () => {
    const crop = cropFor(room, people, { width: 390, height: 198 }, 'stairs');
    const [face] = facesIn(room, [child('stairs')]);
    expect(crop.x).toBeLessThan(face?.left ?? 0);
    expect(crop.x + crop.width).toBeGreaterThan(face?.right ?? Number.POSITIVE_INFINITY);
    expect(crop.y).toBeLessThan(face?.top ?? 0);
    expect(crop.width / crop.height).toBeCloseTo(390 / 198);
  });
});
