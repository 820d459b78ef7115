import type { Room } from '../room.ts';
import { fade, mirror, rect, shape, stroke } from './kit.ts';
import { grain, layer, stippled } from './layer.ts';
import { sunlight } from './light-marks.ts';
import { kitBagOnChair, lockedCabinet, officeClock, officeWorktop, weekBoard } from './school-desk.ts';
import { lowChair } from './school-seats.ts';
import { playgroundWindow, schoolDefs } from './school-walls.ts';

const spots: Room['spots'] = {
  staff: { x: 432, y: 684, scale: 1, faces: 'right', seat: 142 },
  visitor: { x: 836, y: 684, scale: 1, faces: 'left', seat: 142 },
  'by-cabinet': { x: 1206, y: 676, scale: 0.93, faces: 'left' },
};

const things: Room['things'] = {
  window: { x: 40, y: 62, width: 262, height: 196 },
  'kit-bag': { x: 146, y: 346, width: 136, height: 132 },
  board: { x: 372, y: 84, width: 252, height: 190 },
  register: { x: 520, y: 332, width: 130, height: 70 },
  'accident-book': { x: 656, y: 338, width: 104, height: 64 },
  clock: { x: 720, y: 90, width: 84, height: 84 },
  cabinet: { x: 958, y: 52, width: 198, height: 430 },
};

/** The school's office in the middle of a morning: two chairs turned to each other, and what a school writes things in. */
export const schoolOffice = (): Room => ({
  id: 'school-office',
  light: 'day',
  lightFrom: 'left',
  layers: {
    bg: layer(
      officeWall() +
        weekBoard() +
        officeClock() +
        mirror(640, playgroundWindow()) +
        officeWorktop() +
        lockedCabinet() +
        stippled('M-60-20H1340V100H-60Z', 'url(#top)', 0.1),
      [...schoolDefs, fade('office-far', '#45416b', 0, 0.7, 'right')],
    ),
    mid: layer(
      kitBagOnChair() +
        mirror(432, lowChair(432, 684, 138, '#3f7579', '#2a5560')) +
        lowChair(836, 684, 138, '#d9a03c', '#b07c2c'),
    ),
    fg: layer(doorEdge()),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'clock', x: 762, y: 132, size: 66, over: 'bg' }],
  focus: { x: 640, y: 290 },
});

const officeWall = (): string =>
  rect(-60, -20, 1400, 400, '#d3cdbf') +
  rect(-60, 366, 1400, 154, '#b9a98f') +
  rect(-60, 360, 1400, 10, '#8d7a6a') +
  rect(-60, 506, 1400, 16, '#e2dccf') +
  rect(-60, 520, 1400, 240, '#6f7a86') +
  stroke('M-60 580H1340M-60 660H1340', '#66717d', 3) +
  sunlight(
    'day',
    [170, 190],
    shape('M54 78H286L732 520H312Z', '#fff1d6', 'opacity=".42"') +
      shape('M312 520H732L940 760H430Z', '#fff1d6', 'opacity=".24"'),
  ) +
  shape('M760-20H1340V760H760Z', 'url(#office-far)', 'opacity=".34"');

/** The edge of the office door, open, close to us: the one dark shape. */
const doorEdge = (): string =>
  shape('M1290-20H1340V760H1284Z', '#2f4656') + shape('M1290-20H1300L1294 760H1284Z', '#4a6674');
