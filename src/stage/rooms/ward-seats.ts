import { card, core, dot, each, oval, place, rect, shape, stroke } from './kit.ts';

const seats = [296, 440, 586, 830] as const;

/** Three linked chairs along the wall, and a fourth beyond the bead table. */
export const chairRow = (): string =>
  rect(244, 528, 394, 10, '#4d5566') +
  stroke('M278 534L266 640M604 534L618 640M790 534L780 640M870 534L880 640', '#4d5566', 9) +
  each(seats, x => place(x, 0, chair()));

const chair = (): string =>
  shape('M-58 366Q0 354 58 366L54 504H-54Z', core.teal) +
  shape('M42 363Q52 364 58 366L54 504H40Z', '#225357') +
  card(-62, 500, 124, 32, 12, '#3a8084') +
  card(-62, 518, 124, 14, 7, '#225357');

/** A small rucksack on the first chair, packed in a hurry: a rabbit's ears and a toothbrush stand out of it. */
export const overnightBag = (): string =>
  place(
    296,
    502,
    shape('M-36-2Q-44-84 0-88Q44-84 36-2Z', core.mustard) +
      shape('M14-86Q44-80 36-2H16Q26-50 14-86Z', '#b07c2c') +
      card(-22, -40, 44, 32, 8, '#b07c2c') +
      stroke('M-12-84Q-24-112-16-126M2-86Q0-116 10-128', '#cdbcae', 11) +
      stroke('M-13-88Q-22-110-16-122M3-90Q2-112 9-124', '#e6a27c', 4) +
      stroke('M22-82L32-118', core.paper, 5) +
      rect(26, -128, 12, 16, '#86aebd'),
  );

/** A dispenser for the hands by the station, a drip tray under it. */
export const handGel = (): string =>
  card(890, 300, 40, 64, 6, core.paper) +
  card(896, 308, 28, 26, 3, '#86aebd') +
  rect(904, 364, 12, 8, '#8d8795') +
  shape('M888 386H932L926 394H894Z', '#8d8795');

/** A frame of beads on wires, on a low table: what small children do here while they wait. */
export const beadTable = (): string =>
  oval(694, 642, 70, 8, '#33264f', 'opacity=".4"') +
  rect(646, 498, 96, 12, '#c9a278') +
  shape('M654 510H666V640H654ZM722 510H734V640H722Z', '#7d5a48') +
  stroke('M656 496Q650 428 682 424T700 466T728 432T732 496', core.brick, 5) +
  stroke('M668 496Q676 450 700 452T720 496', core.mustard, 5) +
  each(
    [
      [655, 470, core.teal],
      [664, 438, core.mustard],
      [700, 452, core.brick],
      [716, 438, '#86aebd'],
      [730, 462, core.cream],
      [676, 470, core.sage],
    ],
    ([x, y, fill]) => dot(x, y, 8, fill),
  );

/** The clock over the station: ten to nine. */
export const wardClock = (): string =>
  dot(1010, 92, 34, '#4d5566') +
  dot(1010, 92, 28, core.paper) +
  stroke('M1010 68v4M1010 112v4M986 92h4M1030 92h4', '#8d8795', 2.6) +
  stroke('M1010 92L1000 100', core.indigo, 4.4) +
  stroke('M1010 92L991 86', core.indigo, 3.4);

/** The edge of a folded screen on wheels, close to us: the one dark edge. */
export const foldedScreen = (): string =>
  shape('M1256 60H1340V760H1244Z', '#33405a') +
  stroke('M1272 60L1262 760M1306 60L1300 760', '#28324a', 5) +
  stroke('M1252 60H1340', '#59637e', 7);
