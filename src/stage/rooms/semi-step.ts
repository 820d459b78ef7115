import type { Room } from '../room.ts';
import { grain, layer } from './layer.ts';
import { litBy } from './light-marks.ts';
import {
  eveningSpill,
  hangingBasket,
  lowSun,
  semiDefs,
  semiGround,
  semiWall,
  semiWindow,
} from './semi-front.ts';
import { semiHall, semiHallDefs } from './semi-hall.ts';
import { helmetScooter, nearBush, porch, pushchair, semiLeaf } from './semi-porch.ts';

const spots: Room['spots'] = {
  door: { x: 752, y: 654, scale: 0.93, faces: 'left', byLamp: 'right' },
  'frame-side': { x: 770, y: 664, scale: 0.93, faces: 'left', depth: 'before' },
  hall: { x: 668, y: 612, scale: 0.74, faces: 'right', byLamp: 'right', depth: 'behind' },
  step: { x: 408, y: 692, scale: 0.95, faces: 'right', depth: 'before' },
  path: { x: 236, y: 736, scale: 1.02, faces: 'right', depth: 'before' },
  gate: { x: 92, y: 744, scale: 1, faces: 'right', depth: 'before' },
  aside: { x: 1184, y: 716, scale: 0.97, faces: 'left' },
};

const things: Room['things'] = {
  suns: { x: 222, y: 146, width: 122, height: 142 },
  scooter: { x: 500, y: 400, width: 112, height: 90 },
  card: { x: 802, y: 328, width: 60, height: 58 },
  bell: { x: 882, y: 310, width: 56, height: 60 },
  basket: { x: 950, y: 86, width: 148, height: 152 },
  pushchair: { x: 934, y: 382, width: 178, height: 108 },
};

/**
 * The front of a semi in the last of the sun: a step swept clean, what two
 * children need beside it, and the door open as far as the person in it likes.
 */
export const semiStep = (): Room => ({
  id: 'semi-step',
  light: 'late',
  lightFrom: 'left',
  layers: {
    bg: layer(litBy('lamp', semiHall()), semiHallDefs),
    mid: layer(
      semiWall() +
        semiWindow() +
        lowSun() +
        hangingBasket() +
        semiGround() +
        eveningSpill() +
        helmetScooter() +
        pushchair(),
      semiDefs,
    ),
    front: layer(semiLeaf() + porch()),
    fg: layer(nearBush()),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'leaves', x: 1014, y: 176, size: 90, over: 'mid' }],
  focus: { x: 700, y: 260 },
});
