import type { Room } from '../room.ts';
import { grain, layer } from './layer.ts';
import { pushchair } from './pushchair.ts';
import { lift, liftNotice } from './tower-lift.ts';
import {
  lobbyDefs,
  lobbyLight,
  lobbyWalls,
  postBoxes,
  stairFoot,
  streetDoor,
  swapCrate,
} from './tower-lobby.ts';

const spots: Room['spots'] = {
  entrance: { x: 150, y: 716, scale: 1.02, faces: 'right' },
  lift: { x: 476, y: 676, scale: 0.96, faces: 'right' },
  'stairs-foot': { x: 1000, y: 668, scale: 0.95, faces: 'right' },
};

const things: Room['things'] = {
  display: { x: 594, y: 42, width: 96, height: 56 },
  notice: { x: 570, y: 196, width: 156, height: 140 },
  'post-boxes': { x: 262, y: 118, width: 204, height: 190 },
  crate: { x: 262, y: 318, width: 204, height: 100 },
  pushchair: { x: 800, y: 396, width: 214, height: 94 },
  stairs: { x: 1026, y: 90, width: 228, height: 400 },
};

/** The foot of the tower on a grey day: the lift is out, and the stairs are the way. */
export const towerFoot = (): Room => ({
  id: 'tower-foot',
  light: 'grey',
  lightFrom: 'left',
  layers: {
    mid: layer(
      lobbyWalls() +
        streetDoor() +
        postBoxes() +
        stairFoot() +
        lift(540, 104) +
        lobbyLight() +
        swapCrate() +
        liftNotice(586, 208, 12) +
        pushchair(800, 400),
      lobbyDefs,
    ),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'display', x: 643, y: 76, size: 60, over: 'mid' }],
  focus: { x: 660, y: 250 },
});
