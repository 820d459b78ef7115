import { describe, expect, test } from 'vitest';
import { type Twin, twinBoxes } from '../../src/page/play/twin-boxes.ts';
import type { Box } from '../../src/practice/picture.ts';
import { drawRoom } from '../../src/stage/rooms/draw-room.ts';
import { boxInWindow, frameFor } from '../../src/stage/theatre/framing.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';

const thumb = 44;
const wide = { width: 1280, height: 720 };

/** The widest strip of a twin that nothing laid after it covers, in CSS pixels. */
function freeOf({ box }: Twin, over: readonly Twin[]): number {
  const inside = over.filter(
    other =>
      other.box.x < box.x + box.width &&
      other.box.x + other.box.width > box.x &&
      other.box.y < box.y + box.height &&
      other.box.y + other.box.height > box.y,
  );
  const strips = [
    Math.min(...inside.map(other => other.box.x), box.x + box.width) - box.x,
    box.x + box.width - Math.max(...inside.map(other => other.box.x + other.box.width), box.x),
    Math.min(...inside.map(other => other.box.y), box.y + box.height) - box.y,
    box.y + box.height - Math.max(...inside.map(other => other.box.y + other.box.height), box.y),
  ];
  return Math.max(...strips);
}

function expectAllReached(
  things: Readonly<Record<string, Box>>,
  size: { width: number; height: number },
): void {
  const twins = twinBoxes(things, size);
  expect(twins.map(({ thing }) => thing).sort()).toEqual(Object.keys(things).sort());
  for (const [index, twin] of twins.entries()) {
    const { x, y, width, height } = twin.box;
    expect(Math.min(width, height), `${twin.thing} is a thumb wide`).toBeGreaterThanOrEqual(thumb);
    expect(x, twin.thing).toBeGreaterThanOrEqual(0);
    expect(y, twin.thing).toBeGreaterThanOrEqual(0);
    expect(x + width, twin.thing).toBeLessThanOrEqual(size.width + 0.01);
    expect(y + height, twin.thing).toBeLessThanOrEqual(size.height + 0.01);
    expect(freeOf(twin, twins.slice(index + 1)), `${twin.thing} can be reached`).toBeGreaterThan(thumb - 1);
  }
}

test('a large thing keeps its place and its size', () => {
  const [twin] = twinBoxes({ fridge: { x: 0.25, y: 0.1, width: 0.1, height: 0.5 } }, wide);

  const { x, y, width, height } = twin?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect([x, y, width, height].map(Math.round)).toEqual([320, 72, 128, 360]);
});

test('a small thing grows about its middle, and stays inside the picture', () => {
  const twins = twinBoxes(
    {
      switch: { x: 0.5, y: 0.5, width: 0.01, height: 0.01 },
      corner: { x: 0.99, y: 0, width: 0.01, height: 0.01 },
    },
    wide,
  );

  expect(twins.find(({ thing }) => thing === 'switch')?.box).toMatchObject({ x: 624.4, width: thumb });
  expect(twins.find(({ thing }) => thing === 'corner')?.box).toMatchObject({ x: 1280 - thumb, y: 0 });
});

test('a small thing on a large one lies on top of it', () => {
  const twins = twinBoxes(
    {
      letter: { x: 0.3, y: 0.2, width: 0.05, height: 0.08 },
      fridge: { x: 0.25, y: 0.1, width: 0.15, height: 0.6 },
    },
    wide,
  );

  expect(twins.map(({ thing }) => thing)).toEqual(['fridge', 'letter']);
  expect(twins[1]?.box.x).toBeCloseTo(384);
});

test('two small things side by side are moved apart, each to its own side', () => {
  const [left, right] = twinBoxes(
    {
      cup: { x: 0.5, y: 0.5, width: 0.01, height: 0.02 },
      plate: { x: 0.512, y: 0.5, width: 0.01, height: 0.02 },
    },
    wide,
  ).toSorted((a, b) => a.box.x - b.box.x);

  expect(left?.thing).toBe('cup');
  expect((left?.box.x ?? 0) + thumb).toBeCloseTo(right?.box.x ?? 0);
});

test('three in a corner come apart too', () => {
  const at = (x: number) => ({ x, y: 0.97, width: 0.01, height: 0.02 });

  expectAllReached({ a: at(0.97), b: at(0.975), c: at(0.98) }, wide);
});

describe('the places of the doorstep', () => {
  const places = makeEdition('stories/doorstep').edition?.case.places ?? {};
  const sizes = [
    wide,
    { width: 1920, height: 1080 },
    { width: 882, height: 496 },
    { width: 720, height: 360 },
    { width: 390, height: 198 },
    { width: 640, height: 86 },
  ];
  test.each(Object.entries(places))(
    '%s: all that can be looked at can be pressed, in every window',
    async (_, place) => {
      const room = await drawRoom(place.room);
      for (const size of sizes) {
        const framing = frameFor(size, { focus: room.focus });
        const seen = Object.keys(place.things).flatMap(thing => {
          const box = room.things[thing];
          const inWindow = box && boxInWindow(box, framing, size, 1);
          return inWindow ? [[thing, inWindow] as const] : [];
        });
        expectAllReached(Object.fromEntries(seen), size);
      }
    },
  );
});
