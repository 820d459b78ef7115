import type { Room } from '../room.ts';
import { grain, layer } from './layer.ts';
import {
  cagedLamp,
  floorMark,
  halfFlight,
  restingChair,
  shaft,
  spineWall,
  stairwellDefs,
} from './stairwell.ts';

const spots: Room['spots'] = {
  foot: { x: 366, y: 734, scale: 1.04, faces: 'right', depth: 'before' },
  flight: { x: 660, y: 588, scale: 0.82, faces: 'right' },
  half: { x: 690, y: 430, scale: 0.62, faces: 'left' },
};

const things: Room['things'] = {
  floor: { x: 84, y: 164, width: 168, height: 152 },
  chair: { x: 452, y: 280, width: 96, height: 132 },
  slits: { x: 512, y: 78, width: 196, height: 160 },
  lamp: { x: 728, y: 72, width: 64, height: 64 },
  rail: { x: 806, y: 300, width: 190, height: 190 },
};

/** Between the third floor and the fourth: eight half-flights in all, this one the sixth. */
export const towerStairs = (): Room => ({
  id: 'tower-stairs',
  light: 'grey',
  lightFrom: 'right',
  layers: {
    mid: layer(
      shaft() + floorMark() + spineWall() + cagedLamp() + restingChair() + halfFlight(),
      stairwellDefs,
    ),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 640, y: 300 },
});
