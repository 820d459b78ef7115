import { blend, clip, core, dot, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow, sky, sunlight } from './light-marks.ts';

const wall = '#c6bcb0';
const frame = '#ece2d2';
const frameShade = '#a99f9c';
const wood = '#8a6a5a';

/** Gradients and clips that the drawings of the duty office's walls name. */
export const dutyDefs: readonly string[] = [
  blend('sky', '#b9ccd8', '#efe9da'),
  fade('far', core.plum, 0, 0.8, 'right'),
  fade('top', core.plum, 0.65, 0),
  clip('panes', 'M44 76H300V336H44Z'),
];

/** Wall, skirting and carpet, and what hangs: window, map, clock, pigeonholes, the manager's door. */
export const dutyWall = (): string =>
  rect(-60, -20, 1400, 600, wall) +
  rect(-60, 566, 1400, 18, '#9c8f8b') +
  rect(-60, 584, 1400, 180, '#71697f') +
  dutyWindow() +
  blindLight() +
  map() +
  clock() +
  pigeonholes() +
  managerDoor() +
  shape('M640-20H1340V760H640Z', 'url(#far)', 'opacity=".34"') +
  shape('M640-20H1340V760H640Z', 'url(#far)', 'opacity=".08" filter="url(#stipple)"') +
  stippled('M-60-20H1340V120H-60Z', 'url(#top)', 0.1);

/** Slatted blinds, down by a third, over the car park, a row of trees and the backs of shops. */
const dutyWindow = (): string =>
  rect(28, 60, 288, 292, frame) +
  sky(rect(44, 76, 256, 260, 'url(#sky)')) +
  `<g clip-path="url(#panes)">${shape('M44 262Q66 226 92 238T138 250Q160 220 190 234T236 258Q262 236 300 250V336H44Z', '#93a585')}${shape('M44 286H124V262H196V286H232V246H300V336H44Z', '#a8968f')}${shape('M124 262H196V268H124ZM232 246H300V252H232Z', '#837383')}${repeat(3, i => rect(140 + i * 18, 276, 9, 13, '#d3cdc6'))}${lampGlow(
    'day',
    repeat(3, i => rect(244 + i * 18, 262, 10, 14, core.amber)),
  )}${shape('M44 316H300V336H44Z', '#7d7688')}${shape('M64 318Q66 308 76 308H98Q108 308 112 318H120V330H58V322ZM140 318Q142 308 152 308H174Q184 308 188 318H196V330H134V322Z', '#5f6478')}</g>` +
  rect(168, 76, 8, 260, frame) +
  repeat(9, i => rect(42, 80 + i * 12, 260, 5, '#f6efe2')) +
  shape('M42 188H302V194H42Z', '#cfc3b6') +
  stroke('M286 80V262', frameShade, 3) +
  dot(286, 266, 5, frameShade) +
  shape('M12 350H334V368H12Z', frame) +
  shape('M12 362H334V370H12Z', frameShade);

/** What the window throws on wall and carpet: bars under the blind, one broad shape below it. */
const blindLight = (): string =>
  sunlight(
    'day',
    [172, 206],
    repeat(5, i => shape(`M316 ${88 + i * 20}l170 62v12l-170-60Z`, '#fff1d6', 'opacity=".6"')) +
      shape('M316 194L700 566H446L316 352Z', '#fff1d6', 'opacity=".6"') +
      shape('M458 584H718L890 760H560Z', '#fff1d6', 'opacity=".32"'),
  );

/** The district on the wall: a river, main roads, and a pin for every address somebody goes to. */
const map = (): string =>
  rect(382, 84, 222, 156, wood) +
  rect(390, 92, 206, 140, '#e4e3d2') +
  shape('M390 92H470Q462 130 430 138T390 150ZM540 232Q548 190 596 182V232Z', '#c3cdb0') +
  stroke('M390 196Q438 176 470 194T548 168T596 124', '#8fb0b8', 8) +
  stroke('M436 92Q444 156 428 232M390 132Q500 118 596 148M524 92Q510 160 536 232', '#b7ab9c', 3.4) +
  each(
    [
      [414, 116, core.brick],
      [456, 154, core.brick],
      [470, 142, core.brick],
      [488, 172, core.teal],
      [512, 118, core.mustard],
      [548, 146, core.brick],
      [566, 204, core.teal],
      [450, 212, core.mustard],
    ],
    ([x, y, fill]) =>
      shape(`M${x} ${y}v13`, 'none', `stroke="#5c5564" stroke-width="2.4"`) + dot(x, y, 6, fill),
  );

/** A plain clock: its hands are drawn by whatever moves them, and stand at ten to three until then. */
const clock = (): string =>
  dot(684, 128, 41, '#4d5566') +
  dot(684, 128, 34, core.paper) +
  stroke('M684 99v5M684 152v5M655 128h5M708 128h5', '#8d8795', 3) +
  stroke('M684 128L668 116', core.indigo, 5) +
  stroke('M684 128L660 134', core.indigo, 4) +
  dot(684, 128, 4, core.brick);

/** Which pigeonholes hold how many sheets, row by row; the fourth in the middle is overfull. */
const post = [
  [2, 0, 3, 1, 2],
  [1, 4, 0, 7, 2],
  [3, 1, 2, 0, 1],
] as const;

const pigeonholes = (): string =>
  rect(774, 66, 280, 172, wood) +
  each(post, (row, down) =>
    each(row, (sheets, across) => {
      const x = 782 + across * 54;
      const y = 74 + down * 54;
      return (
        rect(x, y, 48, 46, '#5c4750') +
        repeat(sheets, i =>
          rect(x + 4 + (i % 2) * 3, y + 40 - i * 5, 38, 4, i === 3 ? core.mustard : core.paper),
        ) +
        rect(x + 12, y + 47, 24, 5, core.cream)
      );
    }),
  ) +
  shape('M774 232H1054V240H774Z', '#6b5148');

/** The manager's door with a pane in it, shut but for a hand's breadth; a light behind when it is dark. */
const managerDoor = (): string =>
  shape('M1096 34H1276V584H1096Z', frame) +
  shape('M1110 48H1262V584H1110Z', '#6a5c6c') +
  shape('M1110 48H1240V584H1110Z', core.teal) +
  shape('M1228 48H1240V584H1228Z', '#235659') +
  rect(1136, 96, 78, 176, '#a9bfc2') +
  shape('M1136 96H1186L1136 190Z', '#c6d4d3') +
  lampGlow('day', rect(1136, 96, 78, 176, '#ffd796', 'opacity=".9"') + rect(1240, 48, 22, 536, '#f4b45f')) +
  stroke('M1136 184H1214', '#2a5f63', 6) +
  rect(1130, 296, 92, 24, core.paper) +
  stroke('M1142 308h44M1194 308h16', '#6e6474', 4) +
  dot(1216, 372, 9, '#c9b48a');
