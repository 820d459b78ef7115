import type { Room, Spot } from '../room.ts';
import { grain, layer, rain } from './layer.ts';
import { doorFrame, letters, openLeaf } from './terrace-door.ts';
import {
  bin,
  frontDefs,
  frontWall,
  frontWindow,
  ground,
  kerbCar,
  nextDoor,
  numberPlate,
  scooter,
  spilledLight,
} from './terrace-front.ts';
import { hall, hallDefs } from './terrace-hall.ts';

/** Where people can be outside the house; the same with the door open, shut or on its chain. */
export const outsideSpots = {
  step: { x: 418, y: 684, scale: 0.95, faces: 'right', depth: 'before' },
  'low-step': { x: 262, y: 730, scale: 1.02, faces: 'right', depth: 'before' },
  path: { x: 172, y: 744, scale: 1.04, faces: 'right', depth: 'before' },
  'car-side': { x: 104, y: 742, scale: 1, faces: 'right' },
} as const satisfies Record<string, Spot>;

/** What can be noticed from outside whatever the door does. */
export const outsideThings = {
  plant: { x: 404, y: 262, width: 72, height: 138 },
  poster: { x: 390, y: 154, width: 78, height: 98 },
  number: { x: 924, y: 118, width: 70, height: 64 },
  scooter: { x: 884, y: 400, width: 108, height: 90 },
  bin: { x: 1002, y: 340, width: 108, height: 148 },
  neighbour: { x: 1190, y: 130, width: 90, height: 300 },
} as const;

/** The rain in front of the house and the car at the kerb. */
export const weather = (): Pick<Room['layers'], 'rain' | 'fg' | 'grain'> => ({
  // All drops stand in the rain layer: the stage lets them fall, and one drawn elsewhere would hang still.
  rain: layer(rain(46, 30, 1.6, 0.24, 7) + rain(14, 60, 2.6, 0.28, 91)),
  fg: layer(kerbCar()),
  grain: grain(),
});

const spots: Room['spots'] = {
  ...outsideSpots,
  frame: { x: 718, y: 664, scale: 0.93, faces: 'left', light: 'lamp', lightFrom: 'right' },
  'frame-hand': {
    x: 736,
    y: 678,
    scale: 0.95,
    faces: 'left',
    light: 'lamp',
    lightFrom: 'right',
    depth: 'before',
  },
  'frame-side': { x: 850, y: 676, scale: 0.95, faces: 'left', lightFrom: 'left', depth: 'before' },
  stairs: { x: 608, y: 436, scale: 0.62, faces: 'left', seat: 88, light: 'lamp', depth: 'behind' },
};

const things: Room['things'] = {
  ...outsideThings,
  letters: { x: 734, y: 326, width: 122, height: 82 },
  jumper: { x: 600, y: 132, width: 86, height: 126 },
};

/**
 * Number 24 on a wet late afternoon with its door open: the hall is the one
 * warm thing in the street. He can fill the doorway or stand aside from it,
 * and on the stairs behind him there is room for someone who listens.
 */
export const terraceStep = (): Room => ({
  id: 'terrace-step',
  light: 'dusk',
  lightFrom: 'right',
  layers: {
    bg: layer(hall(), hallDefs),
    mid: layer(
      frontWall() +
        nextDoor() +
        frontWindow() +
        numberPlate() +
        ground() +
        spilledLight() +
        bin() +
        scooter(),
      frontDefs,
    ),
    front: layer(openLeaf() + letters() + doorFrame()),
    ...weather(),
  },
  spots,
  things,
  focus: { x: 690, y: 250 },
});
