import { blend, card, clip, core, dot, each, fade, oval, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { sky, sunlight } from './light-marks.ts';

const frame = '#e9e2d4';
const frameShade = '#b3aab0';
const upper = '#d6cfc1';
const dado = '#9fb09f';

/** Gradients and clips that the drawings of the school's walls name. */
export const schoolDefs: readonly string[] = [
  blend('sky', '#bcd3da', '#eef0e2'),
  fade('side', '#45416b', 0.7, 0, 'right'),
  fade('top', '#45416b', 0.55, 0),
  clip('yard', 'M994 78H1226V300H994Z'),
];

/** The corridor behind the door: pegs with coats and a bag, and the daylight of a far window on its floor. */
export const corridor = (): string =>
  rect(150, 20, 320, 560, '#c6cbc8') +
  rect(150, 300, 320, 180, '#8fa3a0') +
  rect(150, 470, 320, 120, '#8d8a9c') +
  shape('M300 470H372L352 590H232Z', '#e9e6da', 'opacity=".5"') +
  rect(330, 96, 84, 118, '#e9e6da') +
  sky(rect(338, 104, 68, 102, '#cfe0e2')) +
  rect(369, 104, 6, 102, '#e9e6da') +
  rect(286, 250, 140, 10, '#a9764f') +
  each([304, 338, 372], x => stroke(`M${x} 256v10`, '#59606f', 5)) +
  shape('M294 268Q304 260 316 268L322 366H288Z', core.school) +
  shape('M308 264L316 268L322 366H310Z', '#742438') +
  shape('M330 268Q338 262 348 268L354 352H326Z', core.teal) +
  card(358, 276, 32, 50, 8, core.mustard) +
  card(363, 298, 22, 20, 4, '#b07c2c');

/** The room's back wall with the hole of its door: pale above, a washable green below, carpet on the floor. */
export const schoolWall = (): string =>
  shape('M-60-20H1340V366H-60ZM214 66V520H394V66Z', upper, 'fill-rule="evenodd"') +
  shape('M-60 366H214V520H-60ZM394 366H1340V520H394Z', dado) +
  shape('M-60 360H214V370H-60ZM394 360H1340V370H394Z', '#c9a278') +
  shape('M-60 506H214V522H-60ZM394 506H1340V522H394Z', '#e2dccf') +
  rect(-60, 520, 1400, 240, '#77708a') +
  stroke('M-60 580H1340M-60 660H1340', '#6c6580', 3);

/** The day from the window: one large shape on wall and carpet. */
export const schoolDaylight = (): string =>
  sunlight(
    'day',
    [1110, 190],
    shape('M994 78H1226L968 520H548Z', '#fff1d6', 'opacity=".4"') +
      shape('M548 520H968L850 760H360Z', '#fff1d6', 'opacity=".24"'),
  ) +
  shape('M-60-20H420V760H-60Z', 'url(#side)', 'opacity=".3"') +
  stippled('M-60-20H1340V100H-60Z', 'url(#top)', 0.1);

/** Architrave, and the leaf swung out into the corridor with its pane of glass. The way out is clear. */
export const schoolDoor = (): string =>
  shape('M214 66L290 92V506L214 520Z', '#3f7579') +
  shape('M284 90L290 92V506L284 507Z', '#7fb0ac') +
  shape('M232 118L272 129V286L232 290Z', '#244f57') +
  shape('M236 124L268 133V281L236 285Z', '#cfdcd8') +
  shape('M236 124L268 133V170L236 214Z', '#eef0e6') +
  card(270, 318, 8, 46, 3, '#dcd6c8') +
  shape('M198 50H410V524H394V66H214V524H198Z', frame) +
  shape('M402 50H410V524H402Z', frameShade) +
  shape('M214 66H394V73H214Z', frameShade, 'opacity=".8"');

/** The window on the playground, with a cress head somebody waters on its sill. */
export const playgroundWindow = (): string =>
  rect(978, 62, 264, 254, frame) +
  sky(rect(994, 78, 232, 222, 'url(#sky)')) +
  `<g clip-path="url(#yard)">${playground()}</g>` +
  rect(1105, 78, 9, 222, frame) +
  shape('M962 312H1258V330H962Z', frame) +
  shape('M962 324H1258V332H962Z', frameShade) +
  cressHead();

const playground = (): string =>
  shape('M994 226L1048 198L1100 226V300H994Z', '#b98a76') +
  shape('M994 226L1048 198L1100 226V234L1048 206L994 234Z', '#8a6472') +
  repeat(3, i => rect(1006 + i * 30, 244, 16, 22, '#e3ded2')) +
  rect(994, 272, 232, 30, '#a6a7b0') +
  stroke('M1010 288q12-16 24 0t24 0', '#f0e2c6', 3) +
  stroke('M1124 274L1150 206L1178 274M1137 240H1164M1150 206H1206V274', core.brick, 5) +
  stroke('M1086 200V274', '#7a5a44', 7) +
  dot(1088, 168, 32, '#8fae86') +
  dot(1066, 186, 22, '#7f9a7c');

/** An eggshell with a face drawn on it and cress for hair. */
const cressHead = (): string => place(180, 0, egg());

const egg = (): string =>
  stroke('M1010 286q-2-14-8-18M1016 284q0-16-2-24M1022 284q2-14 8-20M1028 286q2-8 12-12', '#5c8a5c', 3.4) +
  oval(1019, 300, 16, 15, core.cream) +
  shape('M1003 303h32v9q-16 8-32 0Z', core.mustard) +
  dot(1013, 296, 2, core.indigo) +
  dot(1024, 296, 2, core.indigo);
