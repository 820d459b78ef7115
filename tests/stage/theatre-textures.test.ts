import { expect, test } from 'vitest';
import { drawFigure } from '../../src/stage/figure/figure.ts';
import type { FigureSpec } from '../../src/stage/figure/spec.ts';
import { paintedArea, paintedPatches } from '../../src/stage/theatre/painted-area.ts';
import { figureKey, pieceKey } from '../../src/stage/theatre/piece-keys.ts';
import { isSoftware } from '../../src/stage/theatre/software-driver.ts';
import { TextureShelf } from '../../src/stage/theatre/texture-shelf.ts';

const spec: FigureSpec = {
  role: 'father',
  look: 'darren',
  posture: 'crossed',
  mood: 'guarded',
  light: 'dusk',
  lightFrom: 'left',
  faces: 'left',
};

test.each([
  { role: 'teen' },
  { look: 'leon' },
  { posture: 'open' },
  { mood: 'calm' },
  { light: 'lamp' },
  { lightFrom: 'right' },
  { faces: 'right' },
  { seat: 88 },
  { frontal: true },
  { glances: true },
  { held: { role: 'baby', look: 'bobby', mood: 'calm' } },
] as const)('a figure that differs in %o has a key of its own', change => {
  expect(figureKey({ ...spec, ...change })).not.toBe(figureKey(spec));
});

test('textures are told apart by what is drawn and how sharply, and by nothing else', () => {
  const moods = ['calm', 'angry', 'worried'] as const;
  const drawn = moods.map(mood => drawFigure({ ...spec, mood }));
  const keysOf = (part: 'head' | 'under' | 'over') =>
    new Set(drawn.map(figure => pieceKey(figure[part], 1))).size;

  expect([keysOf('head'), keysOf('under'), keysOf('over')]).toEqual([3, 1, 1]);
  expect(pieceKey('<svg/>', 1)).not.toBe(pieceKey('<svg/>', 2));
});

test('drawings of one length that differ in one place have keys of their own', () => {
  const drawings = Array.from({ length: 10_000 }, (_, n) => `<path d="M0 ${String(n).padStart(5, '0')}"/>`);

  expect(new Set(drawings.map(svg => pieceKey(svg, 1))).size).toBe(10_000);
});

const shelf = (limit: number) => {
  const scrapped: string[] = [];
  const kept = new TextureShelf<{ name: string; bytes: number }>(limit, ({ name }) => scrapped.push(name));
  const take = (name: string) => kept.take(name, async () => ({ name, bytes: 10 }));
  return { kept, take, scrapped };
};

test('what is kept is not painted again, also when two ask at once', async () => {
  const { kept } = shelf(100);
  let painted = 0;
  const paint = async () => ({ name: 'a', bytes: ++painted });

  const [first, second] = await Promise.all([kept.take('a', paint), kept.take('a', paint)]);

  expect(await kept.take('a', paint)).toBe(first);
  expect(second).toBe(first);
  expect(painted).toBe(1);
});

test('over the limit the longest unused goes, never what is in use', async () => {
  const { kept, take, scrapped } = shelf(25);
  const a = await take('a');
  await take('b');
  await take('c');
  await take('b');

  kept.trim(new Set(a ? [a] : []));

  expect(scrapped).toEqual(['c']);
  expect(kept.bytes).toBe(20);
});

test('under the limit nothing goes', async () => {
  const { kept, take, scrapped } = shelf(25);
  await take('a');
  await take('b');

  kept.trim(new Set());

  expect(scrapped).toEqual([]);
});

test('a painting that failed is tried again', async () => {
  const { kept } = shelf(100);
  const fail = kept.take('a', () => Promise.reject(new Error('torn')));

  await expect(fail).rejects.toThrow('torn');
  expect(await kept.take('a', async () => ({ name: 'a', bytes: 1 }))).toEqual({ name: 'a', bytes: 1 });
});

/** Pixels from a picture in signs: `#` is paint. */
const pixels = (...rows: readonly string[]) =>
  Uint32Array.from(rows.join(''), sign => (sign === '#' ? 0xff000000 : 0));

test('paint is found, also up to the edge; an empty drawing has none', () => {
  const drawing = pixels('......', '......', '..##..', '...#..', '......', '......');

  expect(paintedArea(drawing, 6, 6)).toEqual({ x: 2, y: 2, width: 2, height: 2 });
  expect(paintedArea(pixels('#..', '...', '..#'), 3, 3)).toEqual({ x: 0, y: 0, width: 3, height: 3 });
  expect(paintedArea(pixels('..', '..'), 2, 2)).toBeUndefined();
});

test('drops that do not touch are told apart; a slanted one stays whole', () => {
  const rain = pixels('..#..#', '.#...#', '......', '#.....');

  expect(paintedPatches(rain, 6, 4)).toEqual([
    { x: 1, y: 0, width: 2, height: 2 },
    { x: 5, y: 0, width: 1, height: 2 },
    { x: 0, y: 3, width: 1, height: 1 },
  ]);
});

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', true],
  ['Mesa DRI Software Rasterizer', true],
  ['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11)', false],
  ['Apple GPU', false],
])('%s draws on the processor: %s', (driver, expected) => {
  expect(isSoftware(driver)).toBe(expected);
});
