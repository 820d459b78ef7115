import { describe, expect, test } from 'vitest';
import { type Light, lights } from '../../src/practice/scene.ts';
import type { Room } from '../../src/stage/room.ts';
import { carrySurface, keyOf, lightness } from '../../src/stage/rooms/carry-colour.ts';
import { drawRoom, roomIds } from '../../src/stage/rooms/draw-room.ts';
import { fade, rect } from '../../src/stage/rooms/kit.ts';
import { layer } from '../../src/stage/rooms/layer.ts';
import { eveningGlow, lampGlow, litBy, shines, sky, sunlight } from '../../src/stage/rooms/light-marks.ts';
import { relight } from '../../src/stage/rooms/relight.ts';
import { faultsOf } from './svg-faults.ts';

const kilobyte = 1024;
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A room of one layer, by day unless told, its window on the left. */
const aRoom = (drawing: string, definitions: readonly string[] = [], light: Light = 'day'): Room => ({
  id: 'bare',
  light,
  lightFrom: 'left',
  layers: { bg: layer(drawing, definitions) },
  spots: {
    plain: { x: 100, y: 600, scale: 1, faces: 'left' },
    hall: { x: 100, y: 600, scale: 1, faces: 'left', light: 'lamp' },
    landing: { x: 100, y: 600, scale: 1, faces: 'left', light: 'grey' },
    armchair: { x: 100, y: 600, scale: 1, faces: 'left', byLamp: 'right' },
  },
  things: {},
  focus: { x: 0, y: 0 },
});
const wall = '#aaa7ab';
const walls = rect(0, 0, 10, 10, wall);
const bgIn = (room: Room, light: Light) => relight(room, light).layers.bg ?? '';
const coloursOf = (svg: string) => svg.match(/(?<!\()#[0-9a-f]{6}\b/g) ?? [];

describe.each(roomIds)('%s', id => {
  test.each(lights)('by %s is a sound picture of no more weight', async light => {
    const own = await drawRoom(id);
    const relit = await drawRoom(id, light);
    for (const svg of Object.values(relit.layers)) {
      expect(faultsOf(svg).filter(fault => fault !== 'holds <filter')).toEqual([]);
      expect(/#000(000)?\b|#fff(fff)?\b/.exec(svg)?.[0]).toBeUndefined();
      expect(bytes(svg)).toBeLessThanOrEqual(40 * kilobyte);
    }
    expect(relit.layers.mid === own.layers.mid, 'unchanged').toBe(light === own.light || !own.layers.mid);
    expect(bytes(Object.values(relit.layers).join(''))).toBeLessThanOrEqual(60 * kilobyte);
    expect(relit.light).toBe(light);
    expect(relit.things).toEqual(own.things);
    expect(Object.keys(relit.spots)).toEqual(Object.keys(own.spots));
  });

  test('in its own light is itself', async () => {
    const own = await drawRoom(id);
    expect(relight(own, own.light)).toBe(own);
    expect(await drawRoom(id, own.light)).toEqual(own);
  });
});

test('no two lights make the same room', () => {
  const relit = lights.map(light => bgIn(aRoom(walls), light));
  expect(new Set(relit).size).toBe(lights.length);
});

test('night is darker than dusk, and dusk than day', () => {
  const [night = 1, dusk = 1, day = 1] = (['night', 'dusk', 'day'] as const).map(light =>
    lightness(coloursOf(bgIn(aRoom(walls), light))[0] ?? '#ffffff'),
  );
  expect(night).toBeLessThan(dusk);
  expect(dusk).toBeLessThan(day);
});

test('a surface by late sun is yellower than by the morning', () => {
  const blueness = (colour: string) =>
    Number.parseInt(colour.slice(5), 16) / Number.parseInt(colour.slice(1, 3), 16);
  expect(blueness(carrySurface(wall, 'day', 'late'))).toBeLessThan(
    blueness(carrySurface(wall, 'day', 'morning')) - 0.1,
  );
});

test('colours keep their order of lightness in every light', () => {
  const tones = ['#16132f', '#45416b', '#7a6d90', '#b4a8b0', '#f0e2c6'];
  for (const to of lights) {
    const carried = tones.map(tone => lightness(carrySurface(tone, 'grey', to)));
    expect(
      carried.toSorted((a, b) => a - b),
      to,
    ).toEqual(carried);
  }
});

describe('a window', () => {
  const window = aRoom(
    sky(rect(0, 0, 10, 10, 'url(#air)')) + sunlight('day', [372, 200], rect(0, 0, 10, 10, '#fff1d7')),
    [
      '<linearGradient id="air"><stop stop-color="#b4bec8"/><stop offset="1" stop-color="#e2e0da"/></linearGradient>',
    ],
  );

  test('throws a shape that moves, yellows and is gone after dark', () => {
    const late = bgIn(window, 'late');
    expect(late).toContain('translate(372 200) skewX(15) translate(-372 -200)');
    expect(late).toContain(keyOf('late'));
    expect(bgIn(window, 'night')).toContain('data-from="372 200" opacity="0"');
    expect(bgIn({ ...window, lightFrom: 'right' }, 'late')).toContain('skewX(-15)');
  });

  test('has a sky that goes blue at dusk, with the roofs lighter than the zenith', () => {
    const [top = '', low = ''] = coloursOf(bgIn(window, 'dusk'));
    const [red = 0, , blue = 0] = [1, 3, 5].map(i => Number.parseInt(top.slice(i, i + 2), 16));
    expect(blue).toBeGreaterThan(red * 1.3);
    expect(lightness(low)).toBeGreaterThan(lightness(top));
  });
});

describe('what is marked', () => {
  test('lamps are out by day and on after dark, in the colours they are drawn', () => {
    const lamp = aRoom(lampGlow('day', rect(0, 0, 10, 10, 'url(#glow)')) + walls, [
      fade('glow', '#ffcf8a', 1, 0),
    ]);
    expect(lamp.layers.bg).toContain('data-mark="lamp" opacity="0"');
    expect(bgIn(lamp, 'night')).toContain('data-mark="lamp" opacity="1"');
    expect(coloursOf(bgIn(lamp, 'night')).slice(0, 2)).toEqual(['#ffcf8a', '#ffcf8a']);
  });

  test('the ceiling light is out while a lamp may be on', () => {
    const ceiling = aRoom(eveningGlow('day', walls));
    expect(ceiling.layers.bg).toContain('data-mark="evening" opacity="0"');
    expect(bgIn(ceiling, 'grey')).toContain('data-mark="evening" opacity="0"');
    expect(bgIn(ceiling, 'dusk')).toContain('data-mark="evening" opacity="1"');
  });

  test('a screen shines the same at any hour, and only the screen', () => {
    const relit = coloursOf(bgIn(aRoom(shines(`<g>${walls}</g>`) + walls), 'night'));
    expect(relit[0]).toBe(wall);
    expect(relit[1]).not.toBe(wall);
  });

  test('a part with its own light keeps it while that light is on', () => {
    const hall = aRoom(litBy('lamp', walls), [], 'dusk');
    expect(coloursOf(bgIn(hall, 'night'))).toEqual([wall]);
    expect(coloursOf(bgIn(hall, 'day'))).toEqual([carrySurface(wall, 'lamp', 'day')]);
  });
});

describe('people', () => {
  const lightOn = (spot: string, hour: Light) => relight(aRoom(walls), hour).spots[spot]?.light;

  test('in a lit hall stay lit by it after dark, and see by the day in the daytime', () => {
    expect(lightOn('hall', 'night')).toBe('lamp');
    expect(lightOn('hall', 'morning')).toBe('morning');
  });

  test('on an unlit landing follow the hour', () => {
    expect(lightOn('landing', 'late')).toBe('late');
    expect(lightOn('landing', 'lamp')).toBe('dusk');
    expect(lightOn('landing', 'night')).toBe('night');
  });

  test('by a lamp are lit from its side once it is on', () => {
    expect(relight(aRoom(walls), 'dusk').spots.armchair).toMatchObject({ light: 'lamp', lightFrom: 'right' });
    expect(lightOn('armchair', 'late')).toBeUndefined();
    expect(lightOn('plain', 'night')).toBeUndefined();
  });
});
