import type { Room } from '../room.ts';
import {
  bedsideLamp,
  flatletDefs,
  flatletHall,
  flatletWall,
  postedDrawings,
  sofaBed,
  streetWindow,
} from './flatlet-things.ts';
import { shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';

const spots: Room['spots'] = {
  'sofa-bed': { x: 700, y: 596, scale: 1.02, faces: 'left', seat: 116 },
  'in-doorway': { x: 222, y: 614, scale: 0.9, faces: 'right' },
  beside: { x: 1000, y: 664, scale: 0.95, faces: 'left' },
  'by-lamp': { x: 1186, y: 668, scale: 0.95, faces: 'left', byLamp: 'left' },
};

const things: Room['things'] = {
  wellingtons: { x: 114, y: 378, width: 108, height: 68 },
  drawings: { x: 388, y: 74, width: 408, height: 176 },
  bed: { x: 520, y: 360, width: 394, height: 130 },
  rabbit: { x: 446, y: 354, width: 64, height: 116 },
  toothbrush: { x: 1052, y: 346, width: 58, height: 58 },
  lamp: { x: 970, y: 232, width: 120, height: 100 },
  curtain: { x: 1098, y: 66, width: 66, height: 268 },
};

/** A father's one room in the evening: the sofa made up as a bed, a lamp beside it, the hall light left on. */
export const owenRoom = (): Room => ({
  id: 'owen-room',
  light: 'lamp',
  lightFrom: 'right',
  layers: {
    bg: layer(flatletHall()),
    mid: layer(flatletWall() + postedDrawings() + streetWindow() + bedsideLamp() + sofaBed(), flatletDefs),
    fg: layer(nearArm()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 690, y: 290 },
});

/** The back of an armchair close to us: the one dark edge. */
const nearArm = (): string =>
  shape('M-60 760V580Q-40 540 20 548Q70 556 80 620L92 760Z', '#33304a') +
  stroke('M-60 578Q-36 544 20 550Q66 558 76 616', '#55506e', 4);
