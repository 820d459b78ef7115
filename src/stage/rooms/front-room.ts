import type { Room } from '../room.ts';
import { lowChest, nearPushchair, rug, sofa, standardLamp, standardLampLight } from './front-room-things.ts';
import { frontHall, frontRoomDefs, frontRoomLight, frontRoomWall } from './front-room-walls.ts';
import { core, halo, mirror, place } from './kit.ts';
import { grain, layer } from './layer.ts';
import { armchair, armrest, type Upholstery } from './supervision-furniture.ts';

const terracotta: Upholstery = { cloth: '#a06a4c', shade: '#7d4f3c', arm: '#b57d5c' };
const chairX = 1086;
const inPlace = (drawing: string): string => mirror(chairX, place(chairX, 676, drawing, 0, 0.98));

const spots: Room['spots'] = {
  hall: { x: 206, y: 516, scale: 0.74, faces: 'right', depth: 'behind' },
  doorway: { x: 158, y: 624, scale: 0.93, faces: 'right', byLamp: 'right' },
  sofa: { x: 464, y: 668, scale: 1, faces: 'right', seat: 144, byLamp: 'left' },
  'sofa-end': { x: 668, y: 668, scale: 1, faces: 'left', seat: 144, byLamp: 'left' },
  floor: { x: 806, y: 632, scale: 1.02, faces: 'left' },
  armchair: { x: chairX - 8, y: 674, scale: 0.98, faces: 'left', seat: 150, byLamp: 'left' },
};

const things: Room['things'] = {
  jacket: { x: 78, y: 114, width: 112, height: 196 },
  boots: { x: 92, y: 406, width: 78, height: 84 },
  toolbag: { x: 164, y: 386, width: 104, height: 104 },
  handprints: { x: 384, y: 96, width: 102, height: 84 },
  'height-chart': { x: 602, y: 46, width: 130, height: 320 },
  wrapper: { x: 322, y: 420, width: 72, height: 56 },
  blanket: { x: 588, y: 376, width: 120, height: 114 },
  toys: { x: 780, y: 324, width: 122, height: 88 },
  'red-book': { x: 906, y: 354, width: 88, height: 58 },
  television: { x: 1128, y: 168, width: 152, height: 124 },
};

/**
 * Kerry's front room by day: small, warm, and full of what a toddler needs.
 * The door to the hall is open. Whoever sits in the armchair has the sofa
 * between them and the door.
 */
export const frontRoom = (): Room => ({
  id: 'front-room',
  light: 'day',
  lightFrom: 'right',
  layers: {
    bg: layer(frontHall()),
    mid: layer(
      frontRoomWall() +
        standardLampLight() +
        standardLamp() +
        rug() +
        lowChest() +
        sofa() +
        frontRoomLight() +
        inPlace(armchair(terracotta)),
      [...frontRoomDefs, halo('lamp', core.lamplight, 0.9)],
    ),
    front: layer(inPlace(armrest(terracotta))),
    fg: layer(nearPushchair()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 600, y: 280 },
});
