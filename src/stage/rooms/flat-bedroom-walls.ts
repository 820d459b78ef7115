import { blend, card, clip, core, dot, each, fade, likeness, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

const frame = '#e6d9c0';
const frameShade = '#a8958f';

/** Gradients and clips that the drawings of the flat's bedroom walls name. */
export const flatBedroomDefs: readonly string[] = [
  blend('low-sky', '#d9d4b8', '#ffe3a0'),
  fade('quiet', '#45325a', 0.75, 0, 'right'),
  fade('lid', '#45325a', 0.65, 0),
  // All but the glass: its opening runs the other way round, and stays out.
  clip('inside', 'M-60-20H1340V760H-60ZM346 84V318H648V84Z'),
];

/** The hall beyond the door, and across it the box-room's door: shut, a rolled towel along its foot. */
export const boxroomDoor = (): string =>
  rect(40, -20, 300, 640, '#97848a') +
  shape('M40-20H104V482L40 560Z', '#83707f') +
  shape('M40 560L104 482H340V640H40Z', '#7f5a4e') +
  rect(136, 138, 140, 346, '#dccbb2') +
  rect(148, 150, 116, 332, '#b79a86') +
  shape('M148 150H264V158H156V482H148Z', '#cfb39b') +
  card(162, 172, 88, 120, 3, '#a88b7a') +
  card(162, 312, 88, 130, 3, '#a88b7a') +
  dot(250, 318, 7, core.mustard) +
  towel();

const towel = (): string =>
  shape(
    'M134 466Q140 456 160 458Q206 452 262 459Q282 460 282 472Q282 486 262 486H152Q132 486 134 466Z',
    '#5f8a90',
  ) +
  shape('M134 472Q150 480 206 477T282 474Q282 486 262 486H152Q134 486 134 472Z', '#43686f') +
  stroke('M160 459v26M176 457v29M240 457v29M256 459v26', '#e6d9c0', 4);

/** The bedroom's wall with the holes of door and window, its skirting and carpet. */
export const flatBedroomWall = (): string =>
  shape('M-60-20H1340V548H-60ZM92 40V548H316V40ZM382 112V286H610V112Z', '#c4b5a6', 'fill-rule="evenodd"') +
  shape('M-60 530H92V548H-60ZM316 530H1340V548H316Z', '#ddd0bd') +
  shape('M-60 548H1340V760H-60Z', '#8f7a80') +
  stroke(
    repeat(6, i => `M-60 ${576 + i * 30}H1340`),
    '#857078',
    2,
    'stroke-dasharray="3 9"',
  );

/** What the window shows: the yard wall, the sky low and yellow over it, one bare tree. */
export const lowSky = (): string =>
  rect(340, 80, 310, 260, 'url(#low-sky)') +
  shape('M340 226L430 214V200H470V214L560 206V190H600V208L650 212V340H340Z', '#b08a78') +
  shape('M340 258H650V340H340Z', '#7d6a78') +
  stroke('M520 258V180M520 214L496 190M520 204L548 172M520 226L552 206M536 186L534 164', '#6d5466', 5);

/** Frame, sill and a curtain on a wire; on the sill a row of shells, from the largest to the smallest. */
export const shellWindow = (): string =>
  shape('M364 94H628V304H364ZM382 112V286H490V112ZM500 112V286H610V112Z', frame, 'fill-rule="evenodd"') +
  stroke('M340 84H652', '#7b5546', 5) +
  shape('M346 84H404Q408 190 372 246Q378 280 372 312H344Z', '#b9765a') +
  shape('M346 84H370Q372 190 352 246Q356 280 354 312H344Z', '#945848') +
  shape('M646 84H588Q584 190 620 246Q614 280 620 312H648Z', '#b9765a') +
  shape('M646 84H622Q620 190 640 246Q636 280 638 312H648Z', '#945848') +
  shape('M336 302H656V318H336Z', frame) +
  shape('M336 313H656V320H336Z', frameShade) +
  shells();

const shells = (): string =>
  each(
    [
      [404, 1.25, '#f3e3cc'],
      [440, 1.1, '#e3a98c'],
      [473, 1, '#d8c0c4'],
      [503, 0.9, '#f0d9a8'],
      [531, 0.8, '#e3a98c'],
      [556, 0.7, '#f3e3cc'],
      [578, 0.6, '#c9b6bd'],
    ] as const,
    ([x, size, fill]) =>
      shape(
        `M${x} 303Q${x - 16 * size} 300 ${x - 14 * size} ${303 - 13 * size}Q${x - 7 * size} ${303 - 26 * size} ${x} ${303 - 26 * size}T${x + 14 * size} ${303 - 13 * size}Q${x + 16 * size} 300 ${x} 303Z`,
        fill,
      ) +
      stroke(
        `M${x} 301V${303 - 23 * size}M${x - 1} 301L${x - 8 * size} ${303 - 19 * size}M${x + 1} 301L${x + 8 * size} ${303 - 19 * size}`,
        '#96707a',
        1.8,
      ),
  );

/** The low sun through the window: its one shape across wall, the big bed and the carpet. */
export const bedroomSun = (): string =>
  `<g clip-path="url(#inside)">${shape('M486 112H610L1000 548H720ZM382 112H474L686 548H520L382 286Z', '#ffd487', 'opacity=".42"')}</g>` +
  shape('M520 548H686L760 760H560ZM720 548H1000L1170 760H820Z', '#ffd07a', 'opacity=".32"') +
  shape('M-60-20H380V760H-60Z', 'url(#quiet)', 'opacity=".35"') +
  stippled('M-60-20H1340V110H-60Z', 'url(#lid)', 0.13);

/** A photograph of two grown people and two children on a beach, and four postcards on a string beneath. */
export const photograph = (): string =>
  rect(784, 116, 132, 104, '#45325a', 'opacity=".2"') +
  rect(778, 110, 132, 104, '#8a5b45') +
  rect(788, 120, 112, 84, '#bcd0cf') +
  rect(788, 168, 112, 36, '#e6cfa2') +
  each(
    [
      [816, 150, 40, core.teal],
      [842, 154, 36, core.brick],
      [862, 170, 22, core.mustard],
      [880, 176, 16, core.paper],
    ] as const,
    ([x, y, tall, fill]) => card(x - 8, y + 8, 16, tall, 6, fill) + dot(x, y, 8, likeness),
  ) +
  stroke('M758 244Q844 262 936 242', '#8a5b45', 2.4) +
  each(
    [
      [764, 248, '#8fb4bd', core.sage],
      [808, 253, '#e3b06a', core.brick],
      [852, 253, '#a9bfa8', '#5f7f96'],
      [896, 248, '#d9c0c4', core.teal],
    ] as const,
    ([x, y, sky, land]) =>
      rect(x, y, 34, 24, sky) +
      shape(`M${x} ${y + 24}v-8l12-6 10 5 12-4v13Z`, land) +
      rect(x + 14, y - 4, 5, 9, core.mustard),
  );

/** Architrave, and the door folded back; three dressing gowns share its hook rail. */
export const openBedroomDoor = (): string =>
  shape('M76 24H332V552H316V40H92V552H76Z', frame) +
  shape('M324 24H332V552H324ZM92 40H316V48H92Z', frameShade) +
  rect(-60, 32, 134, 516, '#d3c3ab') +
  rect(66, 32, 8, 516, '#efe3cc') +
  card(-40, 70, 92, 190, 3, '#bfae98') +
  card(-40, 310, 92, 190, 3, '#bfae98') +
  stroke('M-10 96H58', '#7b5546', 6) +
  shape('M22 98Q38 90 52 98L62 290H14Z', '#8c6f92') +
  shape('M44 95L52 98L62 290H46Z', '#6d5478') +
  shape('M-14 100Q-2 94 10 100L18 214H-20Z', core.brick);

/** A shelf each, the lower for the smaller: library books, a jar of pens, a torch, a knitted animal. */
export const shelves = (): string =>
  rect(1040, 172, 210, 10, '#a9714c') +
  rect(1040, 182, 210, 5, '#6d4638') +
  rect(1056, 112, 18, 60, core.teal) +
  rect(1076, 104, 22, 68, core.brick) +
  rect(1100, 118, 14, 54, core.mustard) +
  rect(1116, 110, 20, 62, '#6f5a7c') +
  shape('M1150 136H1180L1177 172H1153Z', '#dfe0d4') +
  stroke('M1156 138v-22M1164 138v-30M1172 138l4-24', core.brick, 4) +
  card(1196, 144, 40, 28, 6, '#59606f') +
  dot(1228, 158, 9, core.lamplight) +
  rect(1040, 282, 210, 10, '#a9714c') +
  rect(1040, 292, 210, 5, '#6d4638') +
  shape(
    'M1064 282Q1056 250 1076 246L1072 232L1082 242H1092L1102 232L1098 246Q1118 250 1110 282Z',
    '#c98a5c',
  ) +
  stroke('M1080 256v3M1094 256v3M1083 267q4 3 8 0', '#45325a', 3) +
  shape('M1134 262H1196V282H1134Z', core.sage) +
  shape('M1140 246H1190V262H1140Z', '#d9a03c') +
  dot(1222, 266, 16, '#8fb4bd') +
  stroke('M1207 262q15-8 30 2', '#5f8a90', 4);
