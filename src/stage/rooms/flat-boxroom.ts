import type { Room } from '../room.ts';
import { bedParts, boxes, dehumidifier, dial } from './boxroom-things.ts';
import { boxroomDefs, boxroomLeaf, boxroomWalls, darkCorner, hallLight, wetWindow } from './boxroom-walls.ts';
import { grain, layer } from './layer.ts';

const spots: Room['spots'] = {
  'door-side': { x: 300, y: 704, scale: 0.98, faces: 'right' },
  child: { x: 640, y: 690, scale: 1.04, faces: 'right' },
  corner: { x: 880, y: 668, scale: 0.95, faces: 'right' },
};

const things: Room['things'] = {
  stain: { x: 880, y: 266, width: 380, height: 224 },
  boxes: { x: 386, y: 322, width: 304, height: 168 },
  dehumidifier: { x: 756, y: 390, width: 106, height: 100 },
  dial: { x: 742, y: 204, width: 76, height: 76 },
  'box-window': { x: 474, y: 66, width: 208, height: 198 },
  'bed-parts': { x: 70, y: 170, width: 162, height: 320 },
};

/**
 * The box-room that was to be a bedroom: boxes pulled away from a stained
 * corner, a machine drying the air, a small bed tied up by the door. What can
 * be seen can be checked: the stain's edge is drawn round in pencil.
 */
export const flatBoxroom = (): Room => ({
  id: 'flat-boxroom',
  light: 'grey',
  lightFrom: 'left',
  layers: {
    mid: layer(
      boxroomWalls() +
        darkCorner() +
        wetWindow() +
        hallLight() +
        dial() +
        bedParts() +
        boxes() +
        dehumidifier(),
      boxroomDefs,
    ),
    fg: layer(boxroomLeaf()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 860, y: 300 },
});
