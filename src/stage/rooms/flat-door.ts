import type { Room } from '../room.ts';
import { entrance, entranceDefs, flatFrame, flatLeaf } from './flat-entrance.ts';
import { fittings, flatFront, flatFrontDefs, lateSun, netWindow } from './flat-front.ts';
import { bikeNote, bikes, namedPlant, washing } from './flat-yard.ts';
import { grain, layer } from './layer.ts';

/** Where people can be in the yard, whatever the door does. */
export const yardSpots: Room['spots'] = {
  step: { x: 500, y: 706, scale: 0.98, faces: 'right', depth: 'before' },
  yard: { x: 190, y: 738, scale: 1.04, faces: 'right', depth: 'before' },
  'yard-child': { x: 430, y: 700, scale: 1.06, faces: 'right', depth: 'before' },
};

/** What can be noticed from the yard whatever the door does. */
export const yardThings: Room['things'] = {
  washing: { x: 30, y: 112, width: 556, height: 134 },
  note: { x: 320, y: 268, width: 106, height: 124 },
  bikes: { x: 150, y: 406, width: 440, height: 84 },
  plant: { x: 906, y: 232, width: 104, height: 254 },
  neighbour: { x: 986, y: 118, width: 234, height: 266 },
};

/** The wall and all that leans, hangs and grows along it. */
export const yardWall = (): string =>
  layer(
    flatFront() + netWindow() + fittings() + lateSun() + washing() + bikeNote() + bikes() + namedPlant(),
    flatFrontDefs,
  );

/**
 * The flat's own door on the shared yard at five, in the last sun: the
 * children's bikes along the wall, a line of washing, and the hall lit behind.
 */
export const flatDoor = (): Room => ({
  id: 'flat-door',
  light: 'late',
  lightFrom: 'left',
  layers: {
    bg: layer(entrance(), entranceDefs),
    mid: yardWall(),
    front: layer(flatLeaf() + flatFrame()),
    grain: grain(),
  },
  spots: {
    ...yardSpots,
    doorway: { x: 742, y: 654, scale: 0.95, faces: 'left' },
    hall: { x: 654, y: 612, scale: 0.82, faces: 'left', light: 'lamp', lightFrom: 'right', depth: 'behind' },
  },
  things: { ...yardThings, coats: { x: 634, y: 196, width: 72, height: 120 } },
  focus: { x: 690, y: 250 },
});
