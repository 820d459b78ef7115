import { expect, test } from 'vitest';
import { layerDensity, screenDensity } from '../../src/stage/theatre/density.ts';
import { between, boxInWindow, differs, frameFor } from '../../src/stage/theatre/framing.ts';
import { pixelRatioFor } from '../../src/stage/theatre/surroundings.ts';

const focus = { x: 640, y: 300 };
const darrensFace = { x: 680, y: 120, width: 65, height: 80 };
const kaisFace = { x: 560, y: 330, width: 48, height: 56 };
const middleOf = (face: typeof darrensFace) => ({
  x: face.x + face.width / 2,
  y: face.y + face.height / 2,
});

test('a window of 1280 x 720 shows the whole scene', () => {
  expect(frameFor({ width: 1280, height: 720 }, { focus })).toEqual({ left: 0, top: 0, scale: 1, lean: 0 });
});

test('a window twice as wide as high keeps the top, where the faces are', () => {
  const framing = frameFor({ width: 1600, height: 800 }, { face: darrensFace, focus });

  expect(framing).toMatchObject({ left: 0, top: 0, scale: 1.25 });
});

test('a tall window is covered and follows the speaker, within the scene', () => {
  const size = { width: 768, height: 1024 };

  const framing = frameFor(size, { face: { ...darrensFace, x: 1260 }, focus });

  expect(framing.scale).toBeCloseTo(1024 / 720);
  expect(framing.left + size.width / framing.scale).toBeCloseTo(1280);
});

test.each([
  ['Darren on a phone', { width: 390, height: 198 }, darrensFace],
  ['Kai on a phone', { width: 390, height: 198 }, kaisFace],
  ['Kai on a small phone', { width: 320, height: 170 }, kaisFace],
])('%s: face at a third of the height, hands in the window', (_, size, face) => {
  const framing = frameFor(size, { face, focus });

  expect(((middleOf(face).y - framing.top) * framing.scale) / size.height).toBeCloseTo(0.34);
  expect(((middleOf(face).x - framing.left) * framing.scale) / size.width).toBeCloseTo(0.5);
  // Folded hands lie about a face and a half below the chin.
  expect(framing.top + size.height / framing.scale).toBeGreaterThan(face.y + face.height * 2.3);
});

test.each([
  ['a phone at its lowest', { width: 390, height: 96 }],
  ['a window at 200 % zoom', { width: 640, height: 86 }],
  ['a phone on its side', { width: 844, height: 94 }],
])('%s loses the hands and keeps the whole face, large enough to read', (_, size) => {
  const framing = frameFor(size, { face: darrensFace, focus });

  const top = (darrensFace.y - framing.top) * framing.scale;
  const bottom = (darrensFace.y + darrensFace.height - framing.top) * framing.scale;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(size.height);
  expect(bottom - top).toBeGreaterThanOrEqual(57);
});

test('nothing bare is ever shown, whoever speaks and whatever the window', () => {
  for (const width of [320, 390, 640, 719, 720, 1280, 1920, 2560])
    for (const height of [72, 96, 198, 360, 720, 1080])
      for (const x of [0, 300, 640, 1000, 1270])
        for (const y of [40, 300, 600]) {
          const framing = frameFor({ width, height }, { face: { x, y, width: 60, height: 70 }, focus });

          // The lean takes a layer's edge up to 24 units inwards; the bleed is 60 by 20.
          expect(framing.left).toBeGreaterThanOrEqual(-60 + 24);
          expect(framing.left + width / framing.scale).toBeLessThanOrEqual(1340 - 24);
          expect(framing.top).toBeGreaterThanOrEqual(-20);
          expect(framing.top + height / framing.scale).toBeLessThanOrEqual(740);
        }
});

test('with nobody speaking a small window looks at the room, wider than at a person', () => {
  const size = { width: 390, height: 198 };

  const room = frameFor(size, { focus });

  expect(room.scale).toBeLessThan(frameFor(size, { focus, face: darrensFace }).scale);
  expect((focus.x - room.left) * room.scale).toBeCloseTo(195);
});

test('the layers lean towards the speaker, at most 24 units, and not under reduced motion', () => {
  const left = { ...darrensFace, x: 10 };
  const size = { width: 1280, height: 720 };

  expect(frameFor(size, { face: left, focus }).lean).toBe(24);
  expect(frameFor(size, { face: left, focus }, false).lean).toBe(0);
});

test('a camera half way stands half way', () => {
  const from = { left: 0, top: 10, scale: 1, lean: 0 };
  const to = { left: 100, top: 30, scale: 2, lean: 8 };

  expect(between(from, to, 0.5)).toEqual({ left: 50, top: 20, scale: 1.5, lean: 4 });
  expect(differs(from, to)).toBe(true);
  expect(differs(from, { ...from, left: 2 })).toBe(false);
});

test('a thing in view is a fraction of the window, cut at its edge; one mostly outside is left out', () => {
  const framing = { left: 100, top: 0, scale: 1, lean: 0 };
  const size = { width: 400, height: 200 };

  const seen = boxInWindow({ x: 200, y: 50, width: 40, height: 20 }, framing, size, 0.35);
  expect([seen?.x, seen?.y]).toEqual([0.25, 0.25]);
  expect(seen?.width).toBeCloseTo(0.1);
  expect(seen?.height).toBeCloseTo(0.1);
  expect(boxInWindow({ x: 480, y: 0, width: 40, height: 20 }, framing, size, 0.35)?.width).toBeCloseTo(0.05);
  expect(boxInWindow({ x: 490, y: 0, width: 40, height: 20 }, framing, size, 0.35)).toBeUndefined();
  expect(boxInWindow({ x: 900, y: 0, width: 40, height: 20 }, framing, size, 0.35)).toBeUndefined();
});

test('textures are as sharp as the screen, at most 2; grain and rain at most 1, other layers 1.5', () => {
  const desk = { width: 1280, height: 720 };

  expect(screenDensity(desk, 1)).toBe(1);
  expect(screenDensity(desk, 3)).toBe(2);
  expect(layerDensity(2, 'mid')).toBe(1.5);
  expect(layerDensity(2, 'rain')).toBe(1);
  expect(layerDensity(0.45, 'mid')).toBe(0.5);
});

test.each([
  ['a desk', { width: 1280, height: 720 }, 2, 1],
  ['a large screen', { width: 1920, height: 1080 }, 1, 1],
  ['a phone', { width: 390, height: 664 }, 3, 1.75],
  ['a window of one pixel', { width: 1, height: 1 }, 3, 2],
] as const)(
  'without a graphics card %s is drawn with as many pixels as can be afforded',
  (_, size, ofDevice, ratio) => {
    expect(pixelRatioFor(size, ofDevice, true)).toBe(ratio);
    expect(pixelRatioFor(size, ofDevice, false)).toBe(Math.min(2, ofDevice));
  },
);
