import { blend, card, clip, core, dot, each, fade, halo, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, sky } from './light-marks.ts';

const frame = '#c9cdc6';
const frameShade = '#7f8796';

/** Gradients and clips that the drawings of the ward's corridor name. */
export const wardDefs: readonly string[] = [
  blend('evening', '#1f2348', '#4a4468'),
  fade('ward-far', '#33264f', 0.8, 0, 'right'),
  fade('ward-top', '#33264f', 0.7, 0),
  halo('station', core.lamplight, 0.9),
  clip('pane', 'M52 92H252V320H52Z'),
];

/** Wall and floor; a painted sea runs along the wall at the height of a child's eyes. */
export const wardWall = (): string =>
  rect(-60, -20, 1400, 560, '#b7ac9f') +
  shape('M-60 140Q20 124 90 140T240 140T390 140T540 140T690 140T840 140T944 140V520H-60Z', '#7aa0a0') +
  shape('M-60 300Q30 284 110 300T270 300T430 300T590 300T750 300T910 300L944 302V520H-60Z', '#568389') +
  rect(-60, 504, 1400, 18, '#d3cfc4') +
  rect(-60, 520, 1400, 240, '#6b6a80') +
  stroke('M-60 590H1340M-60 680H1340', '#615f76', 3);

/** Fish, weed and bubbles in the painted sea. One has been coloured in by hand, over the lines. */
export const fishMural = (): string =>
  fish(322, 262, 1.2, core.mustard, '#b07c2c') +
  fish(536, 184, 0.85, core.brick, '#8f4436') +
  fish(696, 268, 1, '#e6a27c', '#b9773f') +
  fish(892, 196, 1.1, '#8fae86', '#5f7a62') +
  stroke('M886 178l-13 33M897 176l-15 42M908 181l-13 35M918 187l-7 22', core.school, 4) +
  stroke('M522 372q-12-30 2-56t-4-46M540 374q12-26 0-48t6-40M884 374q-12-26 0-50t-4-42', '#3f6a60', 8) +
  each(
    [
      [380, 226, 6],
      [390, 206, 4],
      [752, 236, 5],
      [760, 218, 3.4],
      [650, 186, 6],
      [596, 164, 4],
    ],
    ([x, y, radius]) => dot(x, y, radius, '#cfdcd8', 'opacity=".8"'),
  );

const fish = (x: number, y: number, size: number, fill: string, shade: string): string =>
  place(
    x,
    y,
    shape('M-44 0Q-20-30 16-24Q40-18 46 0Q40 18 16 24Q-20 30-44 0Z', fill) +
      shape('M-38 0L-66-22Q-58 0-66 22Z', fill) +
      shape('M-44 0Q-20 30 16 24Q40 18 46 0Q20 12-44 0Z', shade) +
      shape('M-4-26Q8-42 22-24Z', shade) +
      dot(28, -6, 5, core.paper) +
      dot(29, -6, 2.4, core.indigo),
    0,
    size,
  );

/** The window at the end: other wards' lights, and the dark. */
export const eveningWindow = (): string =>
  rect(36, 76, 232, 260, frame) +
  sky(rect(52, 92, 200, 228, 'url(#evening)')) +
  `<g clip-path="url(#pane)">${rect(60, 190, 84, 140, '#2a2850')}${rect(160, 150, 96, 180, '#242247')}${repeat(6, i => rect(72 + (i % 3) * 24, 208 + Math.floor(i / 3) * 34, 12, 16, i === 1 || i === 5 ? core.amber : '#3a3862'))}${repeat(9, i => rect(172 + (i % 3) * 26, 168 + Math.floor(i / 3) * 38, 14, 18, i % 4 === 1 ? core.lamplight : '#383660'))}${dot(206, 122, 11, core.cream)}${dot(211, 118, 10, '#25284f')}</g>` +
  rect(148, 92, 8, 228, frame) +
  shape('M20 332H284V348H20Z', frame) +
  shape('M20 342H284V350H20Z', frameShade);

/** The nurses' station round the corner: its lamp is the light of the whole corridor. */
export const nursesStation = (): string =>
  rect(944, 40, 396, 340, '#cdbb9e') +
  rect(944, 40, 12, 480, '#8d8f9c') +
  stroke('M1180-20V72', '#4d5566', 5) +
  shape('M1144 70H1216L1234 116H1126Z', core.teal) +
  lampGlow(
    'lamp',
    rect(1128, 114, 104, 8, core.lamplight) +
      shape('M1132 122H1228L1340 290V380H956V326Z', '#ffcf8e', 'opacity=".62"') +
      stippled('M780-20H1340V520H780Z', 'url(#station)', 0.22),
  );

/** The desk of the station, its screen and a jar of stickers. Whoever sits there is behind it. */
export const stationDesk = (): string =>
  shape('M944 374H1340V392H944Z', '#c9a278') +
  rect(952, 392, 400, 128, '#7f8f94') +
  rect(952, 392, 400, 8, '#5f6f78') +
  stroke('M1060 400V520M1180 400V520', '#6c7c84', 4) +
  card(1176, 296, 62, 70, 5, '#2c3554') +
  rect(1198, 362, 18, 14, '#2c3554') +
  shape('M976 334H1016L1012 374H980Z', '#cfdcd8') +
  each(
    [
      [988, 352, core.brick],
      [1002, 360, core.mustard],
      [990, 366, core.teal],
    ],
    ([x, y, fill]) => dot(x, y, 6, fill),
  ) +
  shape('M1034 364h60l8 10h-72Z', core.paper);

/** The lamp's light on the floor, and the dusk at the far end. */
export const wardLight = (): string =>
  lampGlow(
    'lamp',
    shape('M944 522H520L300 760H980Z', '#ffcf8e', 'opacity=".26"') +
      shape('M944 130L520 522H944Z', '#ffcf8e', 'opacity=".26"'),
  ) +
  shape('M-60-20H620V760H-60Z', 'url(#ward-far)', 'opacity=".4"') +
  stippled('M-60-20H1340V110H-60Z', 'url(#ward-top)', 0.16);
