import { card, clip, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

/** Gradients, clips and the brick pattern that the drawings of the flat's front name. */
export const flatFrontDefs: readonly string[] = [
  `<pattern id="courses" width="88" height="44" patternUnits="userSpaceOnUse">${rect(0, 0, 88, 44, '#8f7680')}${each(
    [
      [1, 1, '#a98a82'],
      [45, 1, '#b29287'],
      [-21, 23, '#a4857f'],
      [23, 23, '#ad8d84'],
      [67, 23, '#a4857f'],
    ],
    ([x, y, fill]) => card(x, y, 42, 20, 1.5, fill),
  )}</pattern>`,
  fade('above', '#45325a', 0.85, 0),
  fade('away', '#45325a', 0, 0.8, 'right'),
  clip('net', 'M1010 142H1196V346H1010Z'),
  // All but the doorway: its opening runs the other way round, and stays out.
  clip('masonry', 'M-60-20H1340V760H-60ZM620 88V640H872V88Z'),
];

/** The long low front with a hole for the door: yellow-brown brick, a concrete band above, slabs below. */
export const flatFront = (): string =>
  shape('M-60-20H1340V648H-60ZM620 88V640H872V88Z', 'url(#courses)', 'fill-rule="evenodd"') +
  rect(-60, -20, 1400, 58, '#9c9091') +
  rect(-60, 30, 1400, 12, '#786a7a') +
  slabs() +
  shape('M-60 604H596V614H-60Z', '#c0ada0') +
  shape('M-60 614H596V642H-60Z', '#86737c') +
  shape('M590 640H902L926 664H566Z', '#c0ada0') +
  shape('M566 664H926V678H566Z', '#86737c');

const slabs = (): string =>
  rect(-60, 640, 1400, 120, '#a28a86') +
  rect(-60, 634, 1400, 10, '#6f5d6c') +
  stroke(
    'M-60 684H1340M-60 730H1340M60 644l-30 40M300 644l-18 40M1020 644l16 40M1220 644l28 40M160 684l-30 46M460 684l-12 46M980 684l18 46M1160 684l30 46',
    '#877079',
    3,
  ) +
  repeat(2, i => stroke(`M${40 + i * 1090} 640q6-14 2-22M${46 + i * 1090} 640q10-8 12-18`, '#7f9a5c', 4));

/** The last sun comes over the opposite roof: one hard slope of light on wall and slabs. */
export const lateSun = (): string =>
  `<g clip-path="url(#masonry)">${shape('M-60 42H760L1066 640H1110L1230 760H-60Z', '#ffcf76', 'opacity=".42"')}${shape('M-60 42H660L966 640H-60Z', '#ffe3a4', 'opacity=".16"')}${shape('M700-20H1340V760H900Z', 'url(#away)', 'opacity=".5"')}${stippled('M-60-20H1340V160H-60Z', 'url(#above)', 0.14)}</g>`;

/** The neighbour's window: a net curtain, one side of it held back, and a china cat. */
export const netWindow = (): string =>
  rect(986, 118, 234, 252, '#d8cab8') +
  rect(1010, 142, 186, 204, '#6d6280') +
  `<g clip-path="url(#net)">${shape('M1010 142H1110Q1112 250 1096 346H1010Z', '#cfc6c4', 'opacity=".8"')}${shape('M1196 142H1120Q1126 220 1150 262Q1166 300 1166 346H1196Z', '#cfc6c4', 'opacity=".8"')}${stroke('M1030 142V346M1052 142V346M1074 142V346M1092 142V346M1180 142V346', '#b3a8b0', 3)}${shape('M1010 142H1040L1010 220Z', '#f3d6a0', 'opacity=".5"')}</g>` +
  rect(1104, 142, 9, 204, '#d8cab8') +
  shape('M1122 346V322Q1118 312 1122 304L1128 310H1138L1144 304Q1148 312 1144 322V346Z', '#efe6d6') +
  rect(970, 368, 266, 16, '#d8cab8') +
  shape('M970 380H1236V386H970Z', '#8f7c86');

/** The shared drainpipe and the meter cupboards. */
export const fittings = (): string =>
  rect(1250, 42, 18, 596, '#5f5270') +
  rect(1250, 42, 6, 596, '#8d7f96') +
  rect(1244, 190, 30, 12, '#5f5270') +
  rect(1244, 470, 30, 12, '#5f5270') +
  card(1020, 430, 76, 96, 3, '#b9a89c') +
  card(1108, 430, 76, 96, 3, '#b0a096') +
  stroke('M1030 444h56v68h-56ZM1118 444h56v68h-56Z', '#8f7c86', 3);
