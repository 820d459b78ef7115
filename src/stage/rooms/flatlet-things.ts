import { blend, card, core, dot, each, fade, halo, oval, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, litBy, sky } from './light-marks.ts';

/** Gradients that the drawings of the father's front room name. */
export const flatletDefs: readonly string[] = [
  halo('bedside', core.lamplight, 0.95),
  blend('flatlet-sky', '#232650', '#554a6c'),
  fade('flatlet-far', '#33264f', 0.75, 0, 'right'),
];

/** The hall beyond the open door, its light on: a coat, and a small pair of wellingtons on the mat. */
export const flatletHall = (): string =>
  litBy(
    'lamp',
    rect(30, 20, 300, 560, '#dcb078') +
      rect(30, 470, 300, 120, '#9b6a50') +
      rect(96, 120, 120, 10, '#8a5b45') +
      shape('M108 136Q128 126 142 138L152 312H100Z', '#4d5566') +
      shape('M166 136Q182 128 196 138L204 262H160Z', core.teal) +
      rect(120, 440, 90, 30, '#7d5a48') +
      shape('M130 384H152V426Q170 428 170 440H130ZM176 384H198V426Q216 428 216 440H176Z', core.brick) +
      stroke('M130 392H152M176 392H198', core.cream, 4),
  );

/** The wall with the hole of its door, boards and skirting. */
export const flatletWall = (): string =>
  shape('M-60-20H1340V520H-60ZM86 52V520H264V52Z', '#9f8c88', 'fill-rule="evenodd"') +
  shape('M-60 504H86V520H-60ZM264 504H1340V520H264Z', '#c9b8a8') +
  rect(-60, 520, 1400, 240, '#80604f') +
  stroke(
    'M-60 570H1340M-60 640H1340M200 520l-20 50M640 570l10 70M980 520l8 50M1100 640l20 120',
    '#6f5347',
    3,
  ) +
  shape('M70 36H280V524H264V52H86V524H70Z', '#d6c5b0') +
  shape('M272 36H280V524H272ZM86 52H264V59H86Z', '#a08d8a') +
  shape('M-60-20H360V760H-60Z', 'url(#flatlet-far)', 'opacity=".3"');

/** A lamp on an upturned crate, and its light: the one warm shape of the room. */
export const bedsideLamp = (): string =>
  lampGlow(
    'lamp',
    shape('M990 190L840 520H1190L1070 190Z', '#ffcf8e', 'opacity=".34"') +
      shape('M840 520H1190L1300 760H640Z', '#ffcf8e', 'opacity=".26"') +
      stippled('M760 20H1300V520H760Z', 'url(#bedside)', 0.24),
  ) +
  shape('M1000 240H1060L1086 330H974Z', '#e6b070') +
  lampGlow('lamp', shape('M1000 240H1060L1086 330H974Z', core.lamplight)) +
  stroke('M1030 330V392', '#6d4a3a', 8) +
  oval(1030, 396, 30, 7, '#6d4a3a') +
  rect(958, 400, 144, 120, '#a9764f') +
  rect(958, 400, 144, 9, '#d09a66') +
  stroke('M964 438H1096M964 476H1096', '#7d4f3d', 5) +
  card(1064, 356, 34, 44, 3, core.paper) +
  stroke('M1074 362V394', '#86aebd', 6) +
  rect(1069, 366, 10, 14, core.brick) +
  shape('M964 386H1004V400H964Z', core.teal) +
  shape('M968 374H1000V386H968Z', core.mustard);

/** Eight postcards and drawings that came by post, taped up in the order they came; each has its fold. */
export const postedDrawings = (): string =>
  each([0, 1, 2, 3, 4, 5, 6, 7], i =>
    place(
      392 + (i % 4) * 104,
      82 + Math.floor(i / 4) * 92,
      rect(4, 4, 86, 68, '#33264f', 'opacity=".25"') +
        rect(0, 0, 86, 68, i % 3 ? core.paper : '#f4e3c2') +
        stroke('M43 2V66', '#ddd0bc', 2.4) +
        (scribbles[i] ?? '') +
        rect(34, -5, 20, 10, core.mustard, 'opacity=".8"'),
      ((i * 7) % 5) - 2,
    ),
  );

const person = (x: number, height: number, colour: string): string =>
  dot(x, 56 - height, 5, colour) +
  stroke(
    `M${x} ${61 - height}V50M${x - 6} 62L${x} 50L${x + 6} 62M${x - 7} ${70 - height}H${x + 7}`,
    colour,
    2.6,
  );

const scribbles = [
  person(26, 34, core.teal) + person(56, 22, core.brick),
  stroke('M12 50L24 30L36 50ZM50 52V34L64 24L78 34V52Z', core.brick, 2.8),
  dot(24, 26, 10, core.mustard) + stroke('M10 52q10-10 20 0t20 0 20 0', '#5f8798', 3),
  person(22, 30, core.teal) + person(48, 20, core.brick) + person(68, 12, core.mustard),
  stroke('M16 46Q34 16 52 46T76 30', core.school, 3),
  stroke('M18 50V30H62V50ZM26 50v-8M54 50v-8M18 30L40 16L62 30', core.teal, 2.8),
  person(30, 32, core.teal) + person(58, 24, core.brick) + stroke('M37 44L51 46', core.indigo, 2.4),
  dot(30, 36, 12, '#e6a27c') + stroke('M42 36L64 30M22 24l-4-8M36 24l4-8', '#8a5b45', 3),
] as const;

/** The sofa pulled out into a bed and made: a child's cover with stars, a rabbit on the pillow. */
export const sofaBed = (): string =>
  oval(640, 628, 300, 12, '#33264f', 'opacity=".35"') +
  card(372, 350, 560, 160, 24, '#5f6f86') +
  shape(
    'M396 350H908Q932 350 932 374V384Q932 362 908 362H396Q372 362 372 384V374Q372 350 396 350Z',
    '#8090a2',
  ) +
  card(352, 420, 54, 190, 22, '#55657c') +
  card(898, 420, 54, 190, 22, '#4a586e') +
  card(396, 466, 512, 96, 14, '#e8ddcc') +
  shape('M420 470Q416 430 450 426H528Q560 430 552 472Z', core.paper) +
  shape('M420 470Q418 452 436 454Q500 460 552 458V472Z', '#cbbfb6') +
  shape('M520 466Q700 452 904 466Q914 470 914 482V596Q880 610 840 600T740 604T620 600T520 604Z', '#3d5a80') +
  shape('M520 466Q700 452 904 466Q914 470 914 482V500H520Z', '#5b7aa0') +
  shape('M520 466H566V602Q542 600 520 604Z', '#efe6d4') +
  each(
    [
      [610, 530],
      [674, 560],
      [724, 522],
      [790, 552],
      [848, 526],
      [640, 584],
      [760, 588],
      [880, 572],
    ],
    ([x, y]) => shape(`M${x} ${y - 11}l3 8 8 3-8 3-3 8-3-8-8-3 8-3Z`, core.mustard),
  ) +
  rabbit();

const rabbit = (): string =>
  stroke('M470 404Q458 380 466 362M486 402Q488 376 498 364', '#cdbcae', 11) +
  dot(478, 418, 20, '#cdbcae') +
  dot(471, 415, 2.4, core.indigo) +
  dot(485, 415, 2.4, core.indigo) +
  shape('M456 470Q452 436 478 434Q504 436 500 470Z', '#b9a698') +
  stroke('M460 448q18 8 36 0', core.brick, 5);

/** The window over the street, its curtains not yet drawn; one of them is pinned where the hem has come down. */
export const streetWindow = (): string =>
  rect(1130, 82, 160, 220, '#d6c5b0') +
  sky(rect(1142, 94, 136, 196, 'url(#flatlet-sky)')) +
  repeat(6, i => rect(1154 + (i % 3) * 40, 186 + Math.floor(i / 3) * 44, 22, 26, '#3a3862')) +
  lampGlow('lamp', rect(1194, 186, 22, 26, core.amber) + rect(1154, 230, 22, 26, core.lamplight)) +
  stroke('M1100 70H1320', '#7d4f3d', 8) +
  shape('M1104 72H1160Q1164 200 1146 330H1098Z', core.brick) +
  shape('M1104 72H1122Q1126 200 1116 330H1098Z', '#8f4436') +
  repeat(3, i => dot(1112 + i * 12, 322, 3, core.cream));
