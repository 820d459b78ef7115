import { card, core, dot, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';
import { snail } from './snail.ts';

const board = '#c69a68';
const boardShade = '#9a7350';
const boardLit = '#e0b986';

/** Boxes brought away from the corner, on a sheet of plastic, a drawing on each of what is in it. */
export const boxes = (): string => place(60, 0, boxesTogether());

const boxesTogether = (): string =>
  shape('M316 566H640L666 590H290Z', '#c9d3d3', 'opacity=".7"') +
  box(330, 440, 150, 132) +
  box(488, 456, 138, 116) +
  box(352, 328, 140, 112) +
  cardboardFir(384, 470) +
  place(520, 496, snail(0, 0), 0, 2.2) +
  mitten(400, 366) +
  shape('M498 418Q530 400 566 412L612 426L606 456H500Z', '#5f8a90') +
  shape('M566 412L612 426L606 456H560Z', '#43686f') +
  oval(478, 580, 190, 9, '#3a3550', 'opacity=".25"');

const box = (x: number, y: number, width: number, height: number): string =>
  rect(x, y, width, height, board) +
  shape(`M${x} ${y}h${width}v8h-${width}Z`, boardLit) +
  shape(`M${x + width * 0.78} ${y}H${x + width}V${y + height}H${x + width * 0.7}Z`, boardShade) +
  shape(`M${x + width * 0.42} ${y}h20v${height * 0.3}h-20Z`, '#e6cfa2', 'opacity=".8"');

const cardboardFir = (x: number, y: number): string =>
  stroke(`M${x + 18} ${y}l-14 20h8l-14 20h40l-14-20h8ZM${x + 18} ${y + 40}v12`, '#45325a', 3.4);

const mitten = (x: number, y: number): string =>
  stroke(
    `M${x} ${y + 40}V${y + 10}q0-14 14-14t14 14v6q10-8 14 0t-14 18v6ZM${x} ${y + 32}h28`,
    '#45325a',
    3.4,
  );

/** A machine that takes water from the air: its tank window two thirds full, a green light, the flex to the wall. */
export const dehumidifier = (): string => place(56, 0, dryer());

const dryer = (): string =>
  stroke('M716 540Q690 556 676 540V506', '#3a3550', 4) +
  rect(664, 486, 24, 26, '#e6dfd2') +
  card(706, 396, 96, 166, 10, '#e6dfd2') +
  shape('M780 396H792Q802 396 802 406V552Q802 562 792 562H780Z', '#b8aeb0') +
  stroke(
    repeat(5, i => `M722 ${414 + i * 10}H774`),
    '#a39aa0',
    4,
  ) +
  dot(788, 414, 5, '#7fc08a') +
  card(722, 470, 52, 76, 4, '#8f98a6') +
  rect(726, 496, 44, 46, '#6fa3b4') +
  rect(726, 494, 44, 5, '#b9d6dc') +
  oval(756, 566, 62, 7, '#3a3550', 'opacity=".3"');

/** A round dial on a nail, its hand in the last quarter. */
export const dial = (): string =>
  dot(784, 246, 34, '#3a3550', 'opacity=".22"') +
  dot(780, 242, 34, '#8a6a3c') +
  dot(780, 242, 27, core.paper) +
  stroke('M760 254A24 24 0 0 1 762 228M770 222A24 24 0 0 1 790 222', '#8a9aa0', 5) +
  stroke('M797 228A24 24 0 0 1 800 254', '#5f8fb0', 6) +
  stroke('M780 242L797 247', core.indigo, 4) +
  dot(780, 242, 4, core.brick);

/** A small bed taken apart: head, foot and slats tied together with string and stood upright by the door. */
export const bedParts = (): string => place(-40, 0, tiedParts());

const tiedParts = (): string =>
  each([130, 166, 202] as const, (x, i) =>
    rect(x, 196 - i * 10, 24, 370 + i * 10, i === 1 ? '#c99a6c' : '#b5865c'),
  ) +
  card(116, 236, 150, 22, 6, '#d9b88f') +
  shape('M150 258H234V420H150Z', '#cfa679') +
  shape('M210 258H234V420H214Z', '#a67d57') +
  stroke('M160 280h58M160 300h58', '#a67d57', 3) +
  dot(190, 336, 20, '#8fb4bd') +
  stroke('M178 340q6-8 12 0t12-2', core.paper, 3) +
  stroke(
    'M112 452Q190 466 270 450M112 460Q190 474 270 458M184 464q-10 24-18 30M192 464q12 18 22 26',
    '#efe3cc',
    4,
  );
