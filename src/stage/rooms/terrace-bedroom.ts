import type { Room } from '../room.ts';
import { bed, floorCushion, routePoster, rug, shelf, uniformChair, wardrobe } from './bedroom-things.ts';
import {
  alarmClock,
  bedroomDefs,
  bedroomDoor,
  bedroomWall,
  bedroomWindow,
  beyond,
  daylight,
} from './bedroom-walls.ts';
import { place } from './kit.ts';
import { grain, layer } from './layer.ts';

const spots: Room['spots'] = {
  landing: { x: 184, y: 506, scale: 0.72, faces: 'right', lightFrom: 'right', depth: 'behind' },
  'by-door': { x: 58, y: 640, scale: 0.88, faces: 'right' },
  bed: { x: 636, y: 554, scale: 0.98, faces: 'right', seat: 146 },
  rug: { x: 712, y: 548, scale: 1.03, faces: 'right', seat: 46 },
  floor: { x: 1112, y: 572, scale: 0.88, faces: 'left', seat: 0 },
};

const things: Room['things'] = {
  clock: { x: 246, y: 392, width: 80, height: 94 },
  poster: { x: 364, y: 50, width: 518, height: 112 },
  uniform: { x: 872, y: 296, width: 146, height: 160 },
  window: { x: 946, y: 104, width: 178, height: 196 },
  shelf: { x: 1186, y: 160, width: 94, height: 200 },
};

/**
 * Kai's room by what is left of the day. Everything is in its place, his
 * school things in the order they go on; the door is open to the landing, and
 * nobody sits between him and it.
 */
export const terraceBedroom = (): Room => ({
  id: 'terrace-bedroom',
  light: 'grey',
  lightFrom: 'right',
  layers: {
    bg: layer(beyond() + alarmClock(), bedroomDefs),
    mid: layer(
      bedroomWall() +
        place(0, -20, routePoster()) +
        shelf() +
        bedroomWindow() +
        daylight() +
        bedroomDoor() +
        rug() +
        place(0, -38, bed()) +
        floorCushion() +
        uniformChair(),
      bedroomDefs,
    ),
    fg: layer(wardrobe()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 690, y: 280 },
});
