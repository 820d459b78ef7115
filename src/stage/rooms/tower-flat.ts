import type { Room } from '../room.ts';
import { place } from './kit.ts';
import { grain, layer } from './layer.ts';
import { city, cityDefs } from './tower-city.ts';
import { dryingHorse, lowStool, playMat, sideTable, sofa, underWindow } from './tower-flat-things.ts';
import {
  callList,
  clinicCalendar,
  frames,
  highLight,
  innerDoor,
  innerHall,
  towerFlatDefs,
  towerFlatWall,
  wideWindow,
} from './tower-flat-walls.ts';

const spots: Room['spots'] = {
  doorway: { x: 96, y: 596, scale: 0.87, faces: 'right', lightFrom: 'right' },
  sofa: { x: 424, y: 598, scale: 0.94, faces: 'right', seat: 132 },
  'sofa-front': { x: 424, y: 598, scale: 0.94, faces: 'right', frontal: true, seat: 132 },
  'sofa-end': { x: 556, y: 600, scale: 0.94, faces: 'right', seat: 132 },
  mat: { x: 800, y: 564, scale: 0.95, faces: 'right', seat: 0 },
  floor: { x: 960, y: 680, scale: 0.93, faces: 'left', seat: 0 },
  stool: { x: 1056, y: 672, scale: 0.93, faces: 'left', seat: 100 },
  window: { x: 1130, y: 590, scale: 0.9, faces: 'left' },
};

const things: Room['things'] = {
  calendar: { x: 208, y: 102, width: 128, height: 142 },
  calls: { x: 626, y: 210, width: 90, height: 118 },
  'red-book': { x: 656, y: 328, width: 62, height: 72 },
  window: { x: 760, y: 64, width: 430, height: 266 },
  frames: { x: 400, y: 40, width: 206, height: 120 },
  wash: { x: 1150, y: 372, width: 130, height: 118 },
  shelf: { x: 800, y: 368, width: 330, height: 122 },
};

/**
 * Grace's living room, four floors up by a high grey light: the sofa, the
 * baby's mat, the small wash drying, and the city with its river.
 */
export const towerFlat = (): Room => ({
  id: 'tower-flat',
  light: 'day',
  lightFrom: 'right',
  layers: {
    bg: layer(place(660, 44, city(), 0, 0.62) + innerHall(), cityDefs),
    mid: layer(
      towerFlatWall() +
        wideWindow() +
        clinicCalendar() +
        place(10, -50, frames()) +
        callList() +
        place(0, -40, underWindow()) +
        highLight() +
        innerDoor() +
        place(0, -40, sofa() + sideTable() + dryingHorse()) +
        place(10, -50, playMat()) +
        place(0, -30, lowStool()),
      towerFlatDefs,
    ),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 560, y: 300 },
});
