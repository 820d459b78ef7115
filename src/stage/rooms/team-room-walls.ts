import { blend, card, clip, core, dot, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { eveningGlow, lampGlow, sky, sunlight } from './light-marks.ts';

const wall = '#bfc0b4';
const frame = '#ece4d4';
const frameShade = '#a5a09c';

/** Gradients and clips that the drawings of the team room's other end name. */
export const teamEndDefs: readonly string[] = [
  blend('sky', '#b9ccd8', '#efe9da'),
  fade('far', core.plum, 0, 0.8, 'left'),
  fade('top', core.plum, 0.65, 0),
  clip('panes', 'M992 82H1240V326H992Z'),
];

/** The end of the team room with the board and the kettle; the window is on the right. */
export const teamEndWall = (): string =>
  rect(-60, -20, 1400, 600, wall) +
  rect(-60, 566, 1400, 18, '#94928f') +
  rect(-60, 584, 1400, 180, '#6c6a80') +
  tallWindow() +
  sunlight(
    'day',
    [1116, 200],
    shape('M976 88L560 566H840L976 344Z', '#fff1d6', 'opacity=".5"') +
      shape('M546 584H830L690 760H360Z', '#fff1d6', 'opacity=".26"'),
  ) +
  nameBoard() +
  kettleCorner() +
  ceilingLight() +
  shape('M-60-20H520V760H-60Z', 'url(#far)', 'opacity=".34"') +
  stippled('M-60-20H1340V120H-60Z', 'url(#top)', 0.1);

/** The one row of lights that is left on over the desks. */
const ceilingLight = (): string =>
  eveningGlow(
    'day',
    shape('M520-20H900V-6H520Z', '#fff1d0') +
      shape('M520-6H900L1000 566H400Z', core.lamplight, 'opacity=".42"') +
      shape('M400 584H1000L1080 760H330Z', core.lamplight, 'opacity=".26"'),
  );

/** Plane trees and the floor above a bakery; somebody's spider plant on the sill. */
const tallWindow = (): string =>
  rect(976, 66, 280, 276, frame) +
  sky(rect(992, 82, 248, 244, 'url(#sky)')) +
  `<g clip-path="url(#panes)">${shape('M992 230H1096V206H1240V326H992Z', '#b98f7c')}${shape('M992 230H1096V238H992ZM1096 206H1240V214H1096Z', '#8d6d70')}${repeat(3, i => rect(1112 + i * 42, 236, 22, 34, '#8f98a8'))}${repeat(2, i => rect(1008 + i * 42, 256, 22, 34, '#8f98a8'))}${lampGlow('day', rect(1154, 236, 22, 34, core.amber) + rect(1008, 256, 22, 34, core.amber))}${shape('M1196 326Q1180 268 1204 232Q1190 176 1226 160Q1250 150 1262 190V326Z', '#7d9a70')}${shape('M992 326V290Q1020 272 1044 296Q1060 284 1076 302V326Z', '#8faa7e')}</g>` +
  rect(1112, 82, 9, 244, frame) +
  shape('M958 340H1274V358H958Z', frame) +
  shape('M958 352H1274V360H958Z', frameShade) +
  shape('M1012 340l-6-32h46l-6 32Z', core.cream) +
  stroke(
    'M1028 310Q1004 282 984 300M1028 310Q1012 270 996 274M1030 310Q1030 268 1040 262M1032 310Q1052 276 1068 286M1032 312Q1060 294 1074 318M1026 312Q1000 300 992 326',
    '#7aa06e',
    6,
  );

/** Each worker a row: a name, a number, and a magnet for where they are. */
const roster = [
  [92, 22, core.teal],
  [70, 18, core.teal],
  [104, 26, core.brick],
  [64, 20, core.mustard],
  [86, 22, core.teal],
] as const;

const nameBoard = (): string =>
  rect(416, 62, 330, 190, '#8d8795') +
  rect(424, 70, 314, 174, '#f5f1e8') +
  stroke('M440 92h60M566 92h30M640 92h52', core.teal, 5) +
  stroke('M434 106H728', '#c9c2ba', 2.4) +
  each(roster, ([name, count, where], i) => {
    const y = 126 + i * 26;
    return (
      stroke(`M440 ${y}h${name * 0.46}m10 0h${name * 0.4}`, '#4b4a63', 5) +
      stroke(`M568 ${y}h${count}`, i === 4 ? core.brick : '#4b4a63', 5) +
      dot(650, y, 8, where) +
      stroke(`M670 ${y}h${24 + ((i * 13) % 30)}`, '#9a95a0', 3.4)
    );
  }) +
  stroke('M562 248h18M592 248h18', core.brick, 6) +
  rect(540, 250, 90, 9, '#b5aeb2');

/** A counter with a kettle, mugs on hooks, and a tin that goes round. */
const kettleCorner = (): string =>
  rect(24, 150, 250, 14, '#a07a5c') +
  rect(24, 162, 250, 5, '#7a5a46') +
  each(
    [
      [52, core.brick],
      [98, core.teal],
      [144, core.mustard],
      [190, core.cream],
      [236, '#86aebd'],
    ],
    ([x, fill]) => stroke(`M${x} 164v10`, '#5f5564', 4) + mugOnHook(x, fill),
  ) +
  card(40, 104, 62, 46, 4, core.brick) +
  rect(40, 114, 62, 12, core.cream) +
  card(116, 92, 44, 58, 4, core.sage) +
  card(168, 110, 54, 40, 4, '#86aebd') +
  rect(-60, 412, 356, 16, '#a07a5c') +
  rect(-60, 426, 356, 6, '#7a5a46') +
  rect(-60, 432, 346, 150, '#7f8f92') +
  stroke('M64 444V576M190 444V576', '#66757a', 4) +
  stroke('M42 470v26M86 470v26M212 470v26', core.cream, 5) +
  kettle() +
  shape('M176 412V376H238V412Z', core.mustard) +
  shape('M170 366H244V380H170Z', '#b98430') +
  shape('M224 380H238V412H224Z', '#b98430') +
  stroke('M190 396h24', core.cream, 5);

const mugOnHook = (x: number, fill: string): string =>
  shape(
    `M${x - 15} 178H${x + 13}V206Q${x + 13} 212 ${x + 7} 212H${x - 9}Q${x - 15} 212 ${x - 15} 206Z`,
    fill,
  ) + stroke(`M${x + 13} 186q11 0 10 8t-11 8`, fill, 4.4);

const kettle = (): string =>
  shape('M66 412Q62 350 92 344H112Q142 350 138 412Z', '#c7ccd0') +
  shape('M112 344Q142 350 138 412H118Q126 366 106 344Z', '#9aa2aa') +
  shape('M68 366L48 356L44 366L66 388Z', '#c7ccd0') +
  stroke('M134 360Q164 366 146 400', '#34323f', 8) +
  dot(102, 342, 8, '#34323f') +
  rect(60, 406, 84, 8, '#34323f');
