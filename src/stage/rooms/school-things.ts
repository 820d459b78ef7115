import { card, core, dot, each, place, rect, repeat, shape, stroke } from './kit.ts';

const prints = [
  core.brick,
  core.teal,
  core.mustard,
  '#6d3f5f',
  '#5c8a5c',
  core.school,
  core.teal,
  core.mustard,
  core.brick,
  '#5c8a5c',
  '#6d3f5f',
] as const;

/** Painted handprints of a whole class, each on its own sheet. One place in the lower row is empty. */
export const handprints = (): string =>
  rect(446, 62, 424, 196, core.teal) +
  rect(446, 62, 424, 10, core.mustard) +
  rect(446, 248, 424, 10, core.mustard) +
  each(prints, (paint, index) => {
    const slot = index < 9 ? index : index + 1;
    const column = slot % 6;
    return place(
      486 + column * 69,
      118 + Math.floor(slot / 6) * 88,
      rect(-29, -36, 58, 74, index % 2 ? '#f4ead6' : core.paper) + handprint(paint),
      ((index * 5) % 7) - 3,
    );
  }) +
  each([667, 719], x => dot(x, 176, 3, core.mustard) + dot(x, 240, 3, core.mustard));

const handprint = (paint: string): string =>
  shape('M-13 4Q-15 24 0 25Q14 24 13 4Q6-4-13 4Z', paint) +
  stroke('M-10 4L-15-14M-3 1L-4-21M5 1L7-20M11 4L17-12M-12 14L-21 5', paint, 6.4);

/** A strip of five round faces to point at, from glad to cross. */
export const feelingsStrip = (): string =>
  card(896, 78, 48, 226, 5, core.paper) +
  each([core.mustard, core.sage, '#86aebd', '#9a8fb0', '#d0704f'], (fill, i) =>
    place(
      920,
      102 + i * 44,
      dot(0, 0, 17, fill) +
        dot(-6, -4, 2, core.indigo) +
        dot(6, -4, 2, core.indigo) +
        stroke(mouths[i] ?? '', core.indigo, 2.4),
    ),
  );

const mouths = [
  'M-8 4q8 8 16 0',
  'M-7 6h14',
  'M-7 8q7-6 14 0',
  'M-6 8q3-4 6 0t6 0',
  'M-8 9q8-8 16 0',
] as const;

/** A low bookcase with picture books and a basket. */
export const lowBookcase = (): string =>
  rect(1086, 404, 220, 118, '#c9a278') +
  rect(1086, 404, 220, 8, '#e0bf94') +
  rect(1096, 418, 200, 88, '#7d5a48') +
  repeat(7, i => rect(1102 + i * 17, 430 + ((i * 5) % 9), 14, 76 - ((i * 5) % 9), books[i] ?? core.teal)) +
  shape('M1230 452H1290L1282 506H1238Z', '#d8b07a') +
  stroke('M1232 468H1288M1236 486H1284', '#a9764f', 3);

const books = [core.teal, core.brick, core.mustard, '#6d3f5f', core.cream, '#5c8a5c', core.brick] as const;

/** A sheet begun in felt pen and the pens in their jar. */
export const paperAndPens = (x: number, y: number): string =>
  place(
    x,
    y,
    shape('M-60-14H32L46 12H-70Z', core.paper) +
      stroke('M-42 4q10-14 22-6t24-4', core.teal, 2.8) +
      stroke('M-30-8l8-3', core.brick, 2.8) +
      shape('M70-34H104L101 6Q100 10 96 10H78Q74 10 73 6Z', '#cfdadb') +
      stroke('M79-30L74-56', core.brick, 6) +
      stroke('M87-30V-60', core.mustard, 6) +
      stroke('M95-30L101-55', core.teal, 6) +
      shape('M71-22H103L101 6Q100 10 96 10H78Q74 10 73 6Z', '#a9bfc4') +
      stroke('M46 6l16 4', '#6d3f5f', 5),
  );

/** A box of tissues with one drawn up. */
export const tissueBox = (x: number, y: number): string =>
  place(
    x,
    y,
    shape('M-4-38Q-2-60 12-64Q16-52 30-58Q32-46 28-38Z', core.paper) +
      shape('M12-64Q16-52 30-58Q32-46 28-38H14Z', '#ddd6d2') +
      rect(-18, -38, 62, 40, '#86aebd') +
      rect(30, -38, 14, 40, '#648b9c'),
  );
