import {
  blend,
  card,
  core,
  dot,
  each,
  fade,
  halo,
  likeness,
  place,
  rect,
  repeat,
  shape,
  stroke,
} from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, sky, sunlight } from './light-marks.ts';

const frame = '#efe6d6';
const frameShade = '#b7a79c';

/** Gradients that the drawings of the living room's walls name. */
export const loungeDefs: readonly string[] = [
  fade('lounge-far', '#433a62', 0, 0.7, 'right'),
  fade('lounge-top', '#433a62', 0.6, 0),
  halo('kitchen-glow', core.lamplight, 0.8),
  blend('screen', '#34323f', '#4a4866', 'across'),
];

/** The kitchen as its doorway shows it: worktop, a bottle in its steriliser, a plate under another plate. */
export const kitchenBeyond = (): string =>
  rect(900, -20, 340, 620, '#b9c2b4') +
  rect(900, 340, 340, 200, '#e6dcc6') +
  rect(900, 330, 340, 14, '#a9764f') +
  rect(900, 500, 340, 120, '#9a8478') +
  stroke('M990 356V500M1080 356V500', '#c6b9a2', 4) +
  card(938, 60, 96, 150, 3, '#e6dcc6') +
  stroke('M950 76H1022V196H950Z', '#c6b9a2', 3) +
  rect(1092, 84, 96, 130, frame) +
  sky(rect(1100, 92, 80, 114, '#e9d6a8')) +
  rect(1137, 92, 6, 114, frame) +
  card(946, 276, 50, 54, 8, '#cfe0e2') +
  rect(946, 270, 50, 10, '#8fa5ae') +
  stroke('M960 324V296M980 324V296', core.paper, 11) +
  stroke('M960 288v-4M980 288v-4', core.mustard, 6) +
  lampGlow('late', rect(900, -20, 340, 640, core.amber, 'opacity=".34"'));

/** The wall with the hole of the kitchen doorway, skirting and carpet. */
export const loungeWall = (): string =>
  shape('M-60-20H1340V540H-60ZM976 50V530H1146V50Z', '#d3c2aa', 'fill-rule="evenodd"') +
  shape('M-60 512H976V532H-60ZM1146 512H1340V532H1146Z', frame) +
  rect(-60, 530, 1400, 230, '#84737c') +
  stroke('M-60 600H1340M-60 680H1340', '#786871', 3);

/** The sun from the window beside us: its one slanting shape on wall, sofa and carpet. */
export const loungeSun = (): string =>
  sunlight(
    'late',
    [0, 100],
    shape('M-60-20H180L760 530H200Z', '#ffdba0', 'opacity=".44"') +
      shape('M200 530H760L900 760H330Z', '#ffdba0', 'opacity=".28"'),
  ) +
  shape('M700-20H1340V760H700Z', 'url(#lounge-far)', 'opacity=".34"') +
  stippled('M-60-20H1340V90H-60Z', 'url(#lounge-top)', 0.1);

/** After dark the kitchen's light comes through its doorway and lies on the carpet. */
export const kitchenSpill = (): string =>
  lampGlow(
    'late',
    shape('M976 530H1146L1080 760H640Z', core.amber, 'opacity=".34"') +
      stippled('M700 20H1300V600H700Z', 'url(#kitchen-glow)', 0.16),
  );

/** Architrave of the kitchen doorway and, beside it, a paper measure: four marks climb it in one colour, and there is one low down in another. */
export const kitchenDoorway = (): string =>
  shape('M960 34H1162V534H1146V50H976V534H960Z', frame) +
  shape('M1154 34H1162V534H1154ZM976 50H1146V57H976Z', frameShade) +
  rect(1184, 92, 44, 420, core.paper) +
  rect(1184, 92, 44, 8, core.teal) +
  stroke(
    repeat(12, i => `M1184 ${126 + i * 32}h${i % 2 ? 10 : 16}`),
    '#9a8f86',
    2.4,
  ) +
  stroke('M1202 134h24M1202 176h24M1202 214h24M1202 256h24', core.brick, 4) +
  stroke('M1202 372h24', core.mustard, 4);

/** Four frames over the sofa: the baby in three of them, and a school photograph in a red jumper at the end. */
export const familyFrames = (): string =>
  each([440, 536, 632], (x, i) => framed(x, 96 + (i % 2) * 10, 78, 78, babyPicture(i))) +
  framed(742, 82, 94, 118, schoolPicture());

const framed = (x: number, y: number, width: number, height: number, picture: string): string =>
  rect(x + 4, y + 5, width, height, '#433a62', 'opacity=".25"') +
  rect(x, y, width, height, '#8a5a48') +
  rect(x + 6, y + 6, width - 12, height - 12, '#e3dccb') +
  place(x + width / 2, y + height / 2, picture);

const babyPicture = (i: number): string =>
  shape('M-26 33Q-24 8 0 8Q24 8 26 33Z', i === 1 ? core.mustard : '#86aebd') +
  dot(0, -8, 17, likeness) +
  stroke('M-5-24q6-7 10 0', likeness, 4);

const schoolPicture = (): string =>
  rect(-41, -53, 82, 106, '#9db4b6') +
  shape('M-32 53Q-30 20-8 18H8Q30 20 32 53Z', core.school) +
  shape('M-9 18L0 32L9 18Z', core.paper) +
  dot(0, -10, 19, likeness) +
  dot(15, -27, 8, likeness) +
  rect(-5, 4, 10, 14, likeness);
