import { smooth } from '../figure/outlines.ts';
import type { Room } from '../room.ts';
import { card, core, dot, each, oval, rect, repeat, shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';
import { behindHatch, hatch, receptionDefs, receptionWall } from './reception-walls.ts';

const spots: Room['spots'] = {
  chair: { x: 318, y: 676, scale: 1, faces: 'right', seat: 146, byLamp: 'right' },
  'next-chair': { x: 560, y: 676, scale: 1, faces: 'left', seat: 146, byLamp: 'left' },
  before: { x: 700, y: 664, scale: 0.97, faces: 'left' },
  hatch: { x: 880, y: 596, scale: 0.86, faces: 'left', byLamp: 'left', depth: 'behind' },
  door: { x: 1196, y: 650, scale: 0.95, faces: 'left' },
};

const things: Room['things'] = {
  beads: { x: 42, y: 360, width: 122, height: 112 },
  plant: { x: 0, y: 190, width: 62, height: 240 },
  poster: { x: 466, y: 92, width: 122, height: 154 },
  leaflets: { x: 626, y: 96, width: 126, height: 232 },
  hatch: { x: 792, y: 92, width: 308, height: 260 },
  keypad: { x: 1104, y: 290, width: 58, height: 62 },
};

/** The area's reception by day: a row of chairs, a hatch, leaflets, and a door that needs a code. */
export const reception = (): Room => ({
  id: 'reception',
  light: 'day',
  lightFrom: 'left',
  layers: {
    bg: layer(behindHatch()),
    mid: layer(receptionWall() + hatch() + beadTable() + chairs(), receptionDefs),
    fg: layer(nearPlant()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 460, y: 290 },
});

/** Four seats on one beam, bolted down; one has a split that somebody has taped. */
const chairs = (): string =>
  oval(440, 690, 300, 10, core.plum, 'opacity=".3"') +
  rect(190, 566, 508, 14, '#4d5566') +
  shape('M232 580H250L262 690H220ZM636 580H654L666 690H624Z', '#3f465a') +
  repeat(4, i => {
    const x = 196 + i * 124;
    return (
      shape(
        smooth([
          [x, 530, 1],
          [x + 2, 402],
          [x + 18, 384],
          [x + 96, 384],
          [x + 112, 402],
          [x + 114, 530, 1],
        ]),
        '#55708c',
      ) +
      shape(
        smooth([
          [x + 88, 530, 1],
          [x + 96, 384],
          [x + 112, 402],
          [x + 114, 530, 1],
        ]),
        '#435a74',
      ) +
      card(x - 2, 528, 118, 38, 10, '#6483a0') +
      shape(`M${x - 2} 552h118v4q0 10-10 10h-98q-10 0-10-10Z`, '#435a74')
    );
  }) +
  stroke('M484 540l28 8', '#c9ced4', 9);

/** A table for small children with a bead run on it, worn bright along the wires. */
const beadTable = (): string =>
  shape('M52 482h12l-8 118h-14ZM142 482h12l12 118h-14Z', '#8a6a4a') +
  card(34, 466, 138, 18, 6, '#c9a37a') +
  stroke('M54 466Q54 372 84 378T104 430T128 372T152 466', core.brick, 4.4) +
  stroke('M64 466Q74 420 104 404T144 466', core.teal, 4.4) +
  each(
    [
      [56, 430, core.mustard],
      [66, 396, core.sage],
      [92, 396, core.mustard],
      [114, 402, core.brick],
      [84, 422, core.teal],
      [130, 424, core.mustard],
    ],
    ([x, y, fill]) => dot(x, y, 8, fill),
  );

/** A rubber plant close to us on the left, its leaves wiped: the one dark edge. */
const nearPlant = (): string =>
  stroke('M-6 620Q0 420 8 230', '#3b2f3f', 8) +
  each(
    [
      [6, 260, -40],
      [4, 330, 30],
      [0, 400, -36],
      [2, 470, 34],
      [-2, 540, -30],
      [4, 216, 16],
    ],
    ([x, y, turn]) =>
      `<g transform="translate(${x} ${y}) rotate(${turn})">${shape(
        smooth([
          [0, 0, 1],
          [18, -30],
          [16, -74],
          [0, -104, 1],
          [-16, -74],
          [-18, -30],
        ]),
        '#2d4a48',
      )}${stroke('M0-4V-92', '#3f625c', 3)}</g>`,
  ) +
  shape('M-60 610H56L40 760H-60Z', '#5a3a40') +
  shape('M-60 610H56L53 632H-60Z', '#744a4c');
