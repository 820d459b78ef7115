import type { Room } from '../room.ts';
import { grain, layer } from './layer.ts';
import { beadTable, chairRow, foldedScreen, handGel, overnightBag, wardClock } from './ward-seats.ts';
import {
  eveningWindow,
  fishMural,
  nursesStation,
  stationDesk,
  wardDefs,
  wardLight,
  wardWall,
} from './ward-walls.ts';

const spots: Room['spots'] = {
  'by-window': { x: 150, y: 676, scale: 0.93, faces: 'right' },
  'father-seat': { x: 440, y: 642, scale: 0.94, faces: 'right', seat: 142 },
  'child-seat': { x: 584, y: 630, scale: 1.02, faces: 'right', seat: 122 },
  'end-seat': { x: 832, y: 642, scale: 0.94, faces: 'left', seat: 142 },
  'before-them': { x: 800, y: 660, scale: 0.95, faces: 'left' },
  standing: { x: 1004, y: 684, scale: 0.97, faces: 'left' },
  station: { x: 1124, y: 510, scale: 0.7, faces: 'left', byLamp: 'right', depth: 'behind' },
};

const things: Room['things'] = {
  window: { x: 36, y: 76, width: 232, height: 260 },
  bag: { x: 250, y: 370, width: 92, height: 118 },
  mural: { x: 250, y: 150, width: 640, height: 170 },
  beads: { x: 642, y: 416, width: 104, height: 74 },
  gel: { x: 882, y: 294, width: 56, height: 104 },
  clock: { x: 974, y: 56, width: 72, height: 72 },
  station: { x: 1110, y: 62, width: 140, height: 200 },
};

/**
 * The corridor of a children's ward at ten to nine: a lamp at the nurses'
 * station, fish on the wall, four chairs, and the dark outside one window.
 */
export const hospitalCorridor = (): Room => ({
  id: 'hospital-corridor',
  light: 'lamp',
  lightFrom: 'right',
  layers: {
    bg: layer(
      wardWall() + fishMural() + nursesStation() + eveningWindow() + wardLight() + wardClock(),
      wardDefs,
    ),
    mid: layer(stationDesk() + handGel() + beadTable() + chairRow() + overnightBag()),
    fg: layer(foldedScreen()),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'clock', x: 1010, y: 92, size: 56, over: 'bg' }],
  focus: { x: 640, y: 280 },
});
