import { blend, card, clip, core, dot, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, litBy, sky } from './light-marks.ts';

const stone = '#8b7f9b';
const slate = '#39324f';

/** Gradients, clips and the brick pattern that the drawings of the front name. */
export const frontDefs: readonly string[] = [
  `<pattern id="bricks" width="96" height="48" patternUnits="userSpaceOnUse">${rect(0, 0, 96, 48, '#544b60')}${each(
    [
      [1, 1, '#6a5f73'],
      [49, 1, '#746273'],
      [-23, 25, '#635a70'],
      [25, 25, '#6a5f73'],
      [73, 25, '#635a70'],
    ],
    ([x, y, fill]) => card(x, y, 46, 22, 1.5, fill),
  )}</pattern>`,
  fade('eaves', '#16132f', 0.9, 0),
  blend('pane', '#b3b2c0', '#726d8b', 'across'),
  fade('spill', '#ffce85', 0.9, 0),
  clip('bay', 'M276 132H476V396H276Z'),
];

/** The wall of the terrace with a hole for the doorway, its drainpipe and the wet path in front of it. */
export const frontWall = (): string =>
  shape('M-60-20H1340V660H-60ZM540 56V656H876V56Z', 'url(#bricks)', 'fill-rule="evenodd"') +
  stippled('M-60-20H1340V260H-60Z', 'url(#eaves)', 0.16) +
  wallFittings();

/** The string course and the drainpipe. */
export const wallFittings = (): string =>
  shape('M-60 476H520V490H-60ZM896 476H1340V490H896Z', slate) +
  shape('M1122-20h22V648h-22Z', '#2f2946') +
  shape('M1122-20h7V648h-7Z', '#5b5376') +
  rect(1116, 150, 34, 14, '#2f2946') +
  rect(1116, 432, 34, 14, '#2f2946');

/** Path, step and the puddles' shine. The step is a stride deep: two people can stand on it. */
export const ground = (): string =>
  shape('M-60 648H1340V760H-60Z', '#332e4c') +
  shape('M372 662L262 760H1120L1000 662Z', '#423b5c') +
  stroke('M-60 648H1340', '#262140', 5) +
  stroke('M-20 690H150M200 716H330M1040 694H1150M1180 722H1300M30 738H120', '#6f6a8c', 4, 'opacity=".55"') +
  shape('M360 656H922L952 690H326Z', '#94899f') +
  shape('M326 690H952V712H326Z', '#5c5270');

/** The hall's light on step and path, thrown through the open door: the one hard warm shape outside. */
export const spilledLight = (): string =>
  lampGlow(
    'dusk',
    shape('M548 656H776L716 690H478Z', '#f2bd74', 'opacity=".9"') +
      shape('M478 712H716L650 760H360Z', '#f2bd74', 'opacity=".38"') +
      shape('M478 712H716L650 760H360Z', 'url(#spill)', 'opacity=".5" filter="url(#stipple)"') +
      stroke('M250 734H350M680 732H760', '#f2bd74', 3, 'opacity=".5"'),
  );

/** The front room's window: the grey sky in the glass, a curtain half drawn, a club poster, a seedling. */
export const frontWindow = (): string =>
  shape('M250 92H502V114H250Z', stone) +
  rect(260, 112, 232, 292, '#d9c8b6') +
  sky(rect(276, 128, 200, 264, 'url(#pane)')) +
  `<g clip-path="url(#bay)">${shape('M276 128H300Q316 260 292 392H276Z', '#5b4a68')}${shape('M276 128H344Q348 240 318 392H276Z', '#8a6472')}${stroke('M298 130Q304 250 288 390M322 130Q326 240 304 390', '#6d4c62', 4)}${shape('M360 128H404L300 392H262Z', core.paper, 'opacity=".1"')}</g>` +
  rect(370, 112, 12, 292, '#d9c8b6') +
  clubPoster() +
  shape('M244 396H508V416H244Z', '#d9c8b6') +
  shape('M244 411H508V418H244Z', '#857894') +
  seedling();

/** A swimming club's poster, stuck inside the glass: waves and a gala's rosette. */
const clubPoster = (): string =>
  rect(396, 160, 66, 88, core.paper) +
  rect(396, 160, 66, 44, core.teal) +
  dot(428, 180, 9, core.cream) +
  stroke('M406 196q6-7 11 0t11 0 11 0 11 0', core.cream, 3) +
  stroke('M404 214h50M404 224h50M404 234h32', '#a79c98', 3);

/** A broad bean in a yoghurt pot, with a lolly stick for a label. */
const seedling = (): string =>
  shape('M418 356H460L454 398H424Z', core.cream) +
  shape('M420 370H458L456 384H422Z', core.mustard) +
  stroke('M438 356Q434 326 442 296', '#5c8a5c', 5) +
  shape('M439 326Q416 318 408 330Q422 342 439 330Z', '#6fa06a') +
  shape('M440 310Q464 298 472 310Q460 324 441 316Z', '#5c8a5c') +
  shape('M442 298Q430 278 444 270Q456 280 442 298Z', '#6fa06a') +
  shape('M448 358l3-30h8l-2 30Z', '#e6cfa2');

/** The number 24, cut from one line. */
export const numberPlate = (): string =>
  card(926, 122, 66, 56, 6, '#2a2447') +
  stroke('M939 143q1-9 9-9t9 9q0 5-18 22h19M979 165v-30l-14 21h20', core.cream, 5);

/** A scooter with pink tassels, leaning on the wall. */
export const scooter = (): string =>
  stroke('M962 642L934 418', core.mustard, 9) +
  stroke('M902 426Q932 404 964 416', core.mustard, 8) +
  stroke(
    'M900 428l-7 32M903 430l-1 34M907 428l6 32M960 420l3 34M965 418l10 32M969 416l16 28',
    '#d97b8e',
    3.4,
  ) +
  stroke('M962 634H1050', '#86aebd', 12) +
  dot(960, 644, 17, '#211d3c') +
  dot(960, 644, 7, core.cream) +
  dot(1056, 646, 14, '#211d3c') +
  dot(1056, 646, 6, core.cream);

/** The bin, out for tomorrow. */
export const bin = (): string =>
  shape('M1010 372H1102L1094 652H1020Z', '#3f5a5c') +
  shape('M1078 372H1102L1094 652H1070Z', '#2c4149') +
  shape('M1002 352Q1056 334 1110 352V376H1002Z', '#4f6f6e') +
  rect(1002, 368, 108, 8, '#2c4149') +
  card(1032, 410, 34, 34, 4, '#cfd6c4') +
  stroke('M1038 421q1-4 5-4t5 4q0 3-9 12h10M1060 433v-16l-7 11h10', '#3f5a5c', 2.6) +
  dot(1030, 650, 12, '#211d3c');

/** Next door: her own step, her fanlight on, and her letterbox polished. */
export const nextDoor = (): string =>
  shape('M1160 96H1440V120H1160Z', stone) +
  shape('M1172 120H1428V650H1172Z', '#332e4c') +
  rect(1190, 136, 220, 514, '#6a4058') +
  litBy('lamp', rect(1190, 136, 220, 56, '#cf9a68')) +
  repeat(4, i => rect(1230 + i * 44, 136, 6, 56, '#332e4c')) +
  rect(1190, 192, 220, 8, '#332e4c') +
  card(1222, 226, 66, 140, 3, '#57344b') +
  card(1312, 226, 66, 140, 3, '#57344b') +
  card(1266, 404, 68, 14, 3, '#b08f62') +
  card(1222, 446, 66, 150, 3, '#57344b') +
  card(1312, 446, 66, 150, 3, '#57344b');

/** The roof and glass of the worker's own car at the kerb, dark, on the side away from the door. */
export const kerbCar = (): string =>
  shape('M-60 760V540Q-20 532 20 536Q110 540 150 600L196 660Q246 668 262 700L268 760Z', '#1d1935') +
  shape('M-60 560Q-10 550 34 556Q96 562 128 606L160 654H-60Z', '#3c3a58') +
  shape('M-60 560Q-10 550 34 556L78 654H-60Z', '#4b4a68') +
  stroke('M40 556L84 656', '#1d1935', 10) +
  stroke('M-60 541Q-10 533 20 538Q104 542 146 602L192 662', '#6f6a8c', 3) +
  shape('M150 616Q178 604 190 626L184 648H158Z', '#292442') +
  stroke('M-40 692H120', '#2f2a4a', 4);
