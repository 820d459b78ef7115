import {
  blend,
  card,
  clip,
  core,
  dot,
  each,
  fade,
  halo,
  oval,
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

/** Gradients, clips and the brick pattern that the drawings of the semi's front name. */
export const semiDefs: readonly string[] = [
  `<pattern id="semi-bricks" width="84" height="42" patternUnits="userSpaceOnUse">${rect(0, 0, 84, 42, '#c39c80')}${each(
    [
      [1, 1, '#a9694f'],
      [43, 1, '#b07257'],
      [-20, 22, '#9f634c'],
      [22, 22, '#ab6d53'],
      [64, 22, '#9f634c'],
    ],
    ([x, y, fill]) => card(x, y, 40, 19, 1.5, fill),
  )}</pattern>`,
  blend('semi-pane', '#8fa5ae', '#d8cdb4', 'across'),
  fade('semi-eaves', '#433a62', 0.8, 0),
  halo('porch-lamp', core.lamplight, 0.9),
  clip('sunny', 'M-60-20H632V650H-60ZM868-20H1136V650H868ZM1164-20H1340V650H1164Z'),
  clip('semi-bay', 'M146 122H452V372H146Z'),
];

/** The front of the house with a hole for its door; next door's half is painted. */
export const semiWall = (): string =>
  shape('M-60-20H1340V650H-60ZM632 84V650H868V84Z', 'url(#semi-bricks)', 'fill-rule="evenodd"') +
  shape('M1156-20H1340V650H1156Z', '#d5c7ae') +
  shape('M1156-20H1164V650H1156Z', '#b7a68f') +
  stroke('M1190 380H1340M1190 300H1340', '#c6b69c', 3) +
  rect(1214, 96, 126, 200, frame) +
  rect(1226, 108, 114, 176, '#8fa5ae') +
  shape('M1226 108H1290L1226 210Z', '#c9cfc4') +
  shape('M1136-20h18V640h-18Z', '#4d4a5c') +
  shape('M1136-20h6V640h-6Z', '#787386') +
  stippled('M-60-20H1340V120H-60Z', 'url(#semi-eaves)', 0.14);

/** The low sun from over the road: one large slanting shape on wall, door and path. */
export const lowSun = (): string =>
  `<g clip-path="url(#sunny)">${sunlight('late', [640, 650], shape('M-600-93L1900 522V650H-600Z', '#ffdba0', 'opacity=".34"'))}</g>`;

/** After dark the hall's lamp lies on step and path, and the front room is lit behind its suns. */
export const eveningSpill = (): string =>
  lampGlow(
    'late',
    shape('M632 650H786L742 668H566Z', '#f2bd74', 'opacity=".8"') +
      shape('M560 686H736L690 760H440Z', '#f2bd74', 'opacity=".36"') +
      shape('M146 122H452V372H146Z', core.amber, 'opacity=".58"') +
      stippled('M540 0H960V300H540Z', 'url(#porch-lamp)', 0.3),
  );

/** The front room's window: curtains tied back, and three paper suns stuck inside the glass. */
export const semiWindow = (): string =>
  shape('M112 84H486V106H112Z', '#8a5a48') +
  rect(130, 106, 338, 282, frame) +
  sky(rect(146, 122, 306, 250, 'url(#semi-pane)')) +
  `<g clip-path="url(#semi-bay)">${shape('M146 122H214Q222 240 178 372H146Z', '#7f9a7c')}${shape('M384 122H452V372H420Q376 240 384 122Z', '#7f9a7c')}${stroke('M170 124Q176 240 160 370M192 124Q196 220 174 330M428 124Q422 240 438 370M406 124Q402 220 424 330', '#6a846a', 4)}${shape('M236 122H296L190 372H146V330Z', core.paper, 'opacity=".16"')}</g>` +
  paperSun(254, 184, 22) +
  paperSun(318, 226, 17) +
  paperSun(264, 262, 13) +
  rect(294, 122, 9, 250, frame) +
  shape('M116 382H482V404H116Z', frame) +
  shape('M116 398H482V406H116Z', frameShade);

const paperSun = (x: number, y: number, radius: number): string =>
  place(
    x,
    y,
    repeat(
      8,
      i =>
        `<g transform="rotate(${i * 45 + 8})">${stroke(`M0 ${-radius - 4}V${-radius - 11}`, core.mustard, 4)}</g>`,
    ) +
      dot(0, 0, radius, core.mustard) +
      dot(-radius * 0.3, -2, 1.8, core.indigo) +
      dot(radius * 0.3, -2, 1.8, core.indigo) +
      stroke(
        `M${-radius * 0.36} ${radius * 0.3}q${radius * 0.36} ${radius * 0.34} ${radius * 0.72} 0`,
        core.indigo,
        2.2,
      ),
  );

/** Path of blocks, step with its mat, and a bed of lavender under the window. */
export const semiGround = (): string =>
  rect(-60, 644, 1400, 120, '#8a7a78') +
  shape('M-60 644H500V700H-60Z', '#6f8360') +
  shape('M1000 644H1340V712H1000Z', '#6f8360') +
  shape('M420 664H1010L1120 760H300Z', '#a5948b') +
  stroke('M392 690H1042M350 724H1080M560 664L520 760M720 664L716 760M880 664L910 760', '#8f7f79', 3) +
  shape('M560 642H940L962 668H538Z', '#c9b8a4') +
  shape('M538 668H962V686H538Z', '#8f7f79') +
  shape('M668 646H834L840 660H662Z', '#5d4a48') +
  each([40, 96, 150, 206, 262, 318, 372], (x, i) => lavender(x, 650 - ((i * 7) % 10)));

const lavender = (x: number, y: number): string =>
  stroke(`M${x} ${y}q-8-40-20-56M${x} ${y}q0-44 0-66M${x} ${y}q8-38 22-54`, '#6d8460', 4) +
  stroke(`M${x - 20} ${y - 56}l-6-18M${x} ${y - 66}v-20M${x + 22} ${y - 54}l6-18`, '#8a7aa8', 8);

/** A basket of flowers on its bracket, wet from being watered. */
export const hangingBasket = (): string =>
  rect(1092, 78, 10, 92, '#34323f') +
  stroke('M1096 92H1010M1096 156L1036 92', '#4d4a5c', 6) +
  stroke('M1014 94L976 184M1014 94V184M1014 94L1052 184', '#4d4a5c', 2.6) +
  shape('M966 184H1062Q1058 232 1014 236Q970 232 966 184Z', '#7a5a44') +
  shape('M1034 184H1062Q1058 232 1014 236Q1044 220 1034 184Z', '#5d4438') +
  each(
    [
      [972, 178, 18, '#5c8a5c'],
      [998, 166, 20, '#6d9468'],
      [1030, 168, 20, '#5c8a5c'],
      [1056, 180, 17, '#6d9468'],
      [982, 202, 12, '#6d9468'],
      [1050, 206, 13, '#5c8a5c'],
    ],
    ([x, y, r, fill]) => oval(x, y, r, r * 0.8, fill),
  ) +
  each(
    [
      [966, 172],
      [990, 158],
      [1014, 170],
      [1036, 156],
      [1060, 176],
      [984, 190],
      [1044, 192],
    ],
    ([x, y], i) => dot(x, y, 6.5, i % 2 ? core.brick : core.paper),
  );
