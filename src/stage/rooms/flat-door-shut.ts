import type { Room } from '../room.ts';
import { yardSpots, yardThings, yardWall } from './flat-door.ts';
import { flatFrame, flatShutLeaf } from './flat-entrance.ts';
import { grain, layer } from './layer.ts';

/** The same door before anybody has come to it: the hall's lamp shows in the glass. */
export const flatDoorShut = (): Room => ({
  id: 'flat-door-shut',
  light: 'late',
  lightFrom: 'left',
  layers: { mid: yardWall(), front: layer(flatShutLeaf() + flatFrame()), grain: grain() },
  spots: yardSpots,
  things: { ...yardThings, glass: { x: 668, y: 140, width: 156, height: 156 } },
  focus: { x: 690, y: 250 },
});
