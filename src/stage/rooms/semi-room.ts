import type { Room } from '../room.ts';
import { grain, layer } from './layer.ts';
import { litPhone, nearCurtain, nest, playGym, sofa, televisionCorner } from './lounge-things.ts';
import {
  familyFrames,
  kitchenBeyond,
  kitchenDoorway,
  kitchenSpill,
  loungeDefs,
  loungeSun,
  loungeWall,
} from './lounge-walls.ts';

const spots: Room['spots'] = {
  sofa: { x: 516, y: 648, scale: 0.96, faces: 'right', seat: 148 },
  'sofa-end': { x: 764, y: 648, scale: 0.96, faces: 'left', seat: 148 },
  'kitchen-door': { x: 1062, y: 590, scale: 0.86, faces: 'left', byLamp: 'right', depth: 'behind' },
  'by-window': { x: 92, y: 690, scale: 0.95, faces: 'right' },
  carpet: { x: 1020, y: 650, scale: 0.95, faces: 'left' },
  mat: { x: 236, y: 550, scale: 1, faces: 'left' },
};

const things: Room['things'] = {
  television: { x: 104, y: 168, width: 254, height: 180 },
  cable: { x: 240, y: 346, width: 112, height: 56 },
  frames: { x: 434, y: 90, width: 280, height: 100 },
  'school-photo': { x: 736, y: 76, width: 108, height: 132 },
  phone: { x: 346, y: 388, width: 80, height: 58 },
  heights: { x: 1176, y: 88, width: 60, height: 320 },
  'play-gym': { x: 90, y: 396, width: 286, height: 90 },
};

/**
 * The family's living room with the sun going over: a sofa with room for
 * more than one, the baby's corner, and a doorway in which somebody can stand.
 */
export const semiRoom = (): Room => ({
  id: 'semi-room',
  light: 'late',
  lightFrom: 'left',
  layers: {
    bg: layer(kitchenBeyond()),
    mid: layer(
      loungeWall() +
        loungeSun() +
        kitchenSpill() +
        familyFrames() +
        televisionCorner() +
        kitchenDoorway() +
        sofa() +
        litPhone() +
        playGym() +
        nest(),
      loungeDefs,
    ),
    fg: layer(nearCurtain()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 640, y: 280 },
});
