import type { Room } from '../room.ts';
import {
  bedroomSun,
  boxroomDoor,
  flatBedroomDefs,
  flatBedroomWall,
  lowSky,
  openBedroomDoor,
  photograph,
  shellWindow,
  shelves,
} from './flat-bedroom-walls.ts';
import { cornerBed, cotBed, doubleBed, ragRug } from './flat-beds.ts';
import { grain, layer } from './layer.ts';

const spots: Room['spots'] = {
  landing: { x: 210, y: 584, scale: 0.84, faces: 'right', lightFrom: 'right', depth: 'behind' },
  'by-door': { x: 72, y: 650, scale: 0.9, faces: 'right', lightFrom: 'right' },
  cot: { x: 500, y: 600, scale: 0.98, faces: 'right', seat: 104 },
  'by-cot': { x: 560, y: 640, scale: 0.98, faces: 'left' },
  bed: { x: 772, y: 604, scale: 0.94, faces: 'left', seat: 130 },
  floor: { x: 1010, y: 700, scale: 0.93, faces: 'left', seat: 0 },
};

const things: Room['things'] = {
  boxroom: { x: 134, y: 140, width: 148, height: 350 },
  shells: { x: 384, y: 262, width: 210, height: 60 },
  cot: { x: 342, y: 356, width: 262, height: 134 },
  'big-bed': { x: 640, y: 386, width: 378, height: 104 },
  'corner-bed': { x: 1046, y: 418, width: 234, height: 72 },
  photograph: { x: 758, y: 106, width: 180, height: 176 },
  shelves: { x: 1040, y: 102, width: 210, height: 196 },
};

/**
 * The room the three of them share while the box-room is too wet: a big bed,
 * a small one under the window and a mattress in the corner, all of it made.
 * The door stands open, and nobody sits between a child and it.
 */
export const flatBedroom = (): Room => ({
  id: 'flat-bedroom',
  light: 'late',
  lightFrom: 'left',
  layers: {
    bg: layer(boxroomDoor() + lowSky(), flatBedroomDefs),
    mid: layer(
      flatBedroomWall() +
        shelves() +
        shellWindow() +
        bedroomSun() +
        photograph() +
        openBedroomDoor() +
        ragRug() +
        cornerBed() +
        doubleBed() +
        cotBed(),
      flatBedroomDefs,
    ),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 640, y: 290 },
});
