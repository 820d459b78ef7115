import { card, core, dot, each, fade, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { eveningGlow, lampGlow, shines, sunlight } from './light-marks.ts';

const wall = '#c2b9ae';
const frame = '#8a6a5a';

/** Gradients that the drawings of the reception's walls name. */
export const receptionDefs: readonly string[] = [
  fade('far', core.plum, 0, 0.75, 'right'),
  fade('top', core.plum, 0.6, 0),
];

/** What shows through the hatch: a shelf of post, a screen's back, a lamp. It lies behind whoever works there. */
export const behindHatch = (): string =>
  rect(780, 60, 330, 340, '#8f8a98') +
  rect(800, 130, 290, 10, '#6b5f70') +
  each(
    [
      [812, 62, core.teal],
      [838, 54, core.brick],
      [862, 66, core.cream],
      [892, 50, core.mustard],
    ],
    ([x, height, fill]) => rect(x, 130 - height, 20, height, fill),
  ) +
  lampGlow('day', rect(780, 60, 330, 340, core.amber, 'opacity=".55"')) +
  dot(1050, 110, 17, core.cream) +
  stroke('M1050 100V111L1058 115', '#4d5566', 3);

/** Wall, floor, the hatch cut into it, the leaflets, the door to the offices, and the light from the street. */
export const receptionWall = (): string =>
  shape('M-60-20H1340V600H-60ZM808 108V330H1084V108Z', wall, 'fill-rule="evenodd"') +
  rect(-60, 450, 1400, 8, '#a99c93') +
  rect(-60, 566, 1400, 18, '#8f8480') +
  rect(-60, 584, 1400, 180, '#75707f') +
  sunlight(
    'day',
    [-60, 160],
    shape('M-60 20L420 566H130L-60 350Z', '#fff1d6', 'opacity=".5"') +
      shape('M142 584H436L600 760H250Z', '#fff1d6', 'opacity=".28"'),
  ) +
  eveningGlow(
    'day',
    shape('M330-20H560L720 566H150Z', core.lamplight, 'opacity=".4"') +
      shape('M140 584H730L800 760H60Z', core.lamplight, 'opacity=".24"'),
  ) +
  leaflets() +
  poster() +
  officeDoor() +
  shape('M640-20H1340V760H640Z', 'url(#far)', 'opacity=".32"') +
  stippled('M-60-20H1340V120H-60Z', 'url(#top)', 0.1);

/** The hatch: its frame, a pane pushed half aside, the counter with a bell and a book to sign. */
export const hatch = (): string =>
  shape('M792 92H1100V330H1084V108H808V330H792Z', frame) +
  shape('M950 108H1084V330H950Z', '#c6d8d8', 'opacity=".4"') +
  shape('M1010 108H1056L982 330H950V288Z', core.paper, 'opacity=".22"') +
  rect(946, 108, 7, 222, '#6f5548') +
  shape('M774 326H1118L1128 348H764Z', '#b98a63') +
  rect(764, 347, 364, 12, '#7a5a46') +
  shape('M836 318Q836 304 850 304T864 318Z', core.mustard) +
  rect(832, 317, 36, 6, '#6b4a2a') +
  dot(850, 303, 3, '#6b4a2a') +
  shape('M884 330L952 328L960 340H880Z', core.paper) +
  stroke('M894 333h48M892 337h40', '#a79c98', 2) +
  stroke('M930 338L966 326', core.indigo, 4);

/** A rack of leaflets: each a colour and a drawn mark, a roof, a hand, a heart, a cup, two heads, an ear. */
const leaflets = (): string =>
  rect(626, 96, 126, 232, '#7a6a72') +
  each(
    [
      [634, 104, core.teal],
      [692, 104, core.mustard],
      [634, 180, core.brick],
      [692, 180, core.sage],
      [634, 256, '#86aebd'],
      [692, 256, '#a97a9a'],
    ],
    ([x, y, fill]) =>
      rect(x, y, 50, 62, fill) + rect(x, y + 46, 50, 16, core.paper) + rect(x - 2, y + 60, 54, 8, '#5f5060'),
  ) +
  stroke(
    'M644 134L659 120L674 134V142H644ZM702 138q4-14 14-16q12 0 14 16M719 206Q702 196 708 190Q714 186 719 192Q724 186 730 190Q736 196 719 206ZM648 200h20v14h-20ZM668 204q8 0 6 8M652 290a7 7 0 1 1 .1 0M668 290a7 7 0 1 1 .1 0M712 290q-4-20 10-18q12 2 6 14q-6 4-6 10',
    core.paper,
    3.4,
  );

/** A notice with two speech marks in different colours and a row of flags: ask for someone who speaks your language. */
const poster = (): string =>
  rect(466, 84, 122, 154, core.paper) +
  card(482, 108, 58, 38, 10, core.teal) +
  shape('M496 140L492 160L512 144Z', core.teal) +
  card(516, 152, 58, 38, 10, core.brick) +
  shape('M556 184L566 204L542 188Z', core.brick) +
  stroke('M492 122h38M492 132h26M526 166h38M526 176h26', core.paper, 3.4) +
  repeat(5, i =>
    rect(
      480 + i * 20,
      220,
      14,
      12,
      [core.teal, core.mustard, core.brick, core.sage, core.plum][i] ?? core.teal,
    ),
  );

/** The door to the offices: shut, a narrow pane, a keypad with a small green light. */
const officeDoor = (): string =>
  shape('M1150 48H1310V584H1150Z', '#d8cdbd') +
  shape('M1164 62H1296V584H1164Z', core.teal) +
  rect(1250, 110, 26, 190, '#a9bfc2') +
  lampGlow('day', rect(1250, 110, 26, 190, core.lamplight)) +
  stroke('M1184 330v46', '#c9b48a', 8) +
  card(1122, 300, 22, 42, 4, '#4d5566') +
  shines(dot(1133, 309, 3.4, '#8fd08a')) +
  stroke('M1129 320h.1M1137 320h.1M1129 328h.1M1137 328h.1', '#b9bec6', 3.4);
