import type { Room } from '../room.ts';
import { halo } from './kit.ts';
import { layer, stippled } from './layer.ts';
import { lampGlow } from './light-marks.ts';
import { doorFrame, knob, litGlass, shutLeaf } from './terrace-door.ts';
import {
  bin,
  frontDefs,
  frontWall,
  frontWindow,
  ground,
  nextDoor,
  numberPlate,
  scooter,
} from './terrace-front.ts';
import { outsideSpots, outsideThings, weather } from './terrace-step.ts';

/** The shut door fills the doorway; what light there is stands behind its glass. */
export const shutDoor = (): string =>
  shutLeaf(548, 868) +
  litGlass(548, 868) +
  knob(574, 388) +
  lampGlow('dusk', stippled('M560 60H880V400H560Z', 'url(#glow)', 0.22)) +
  doorFrame();

/** The front of the house without its door, for any view of it. */
export const houseFront = (): string =>
  frontWall() + nextDoor() + frontWindow() + numberPlate() + ground() + bin() + scooter();

/** Number 24 with its door shut, the hall's light behind the glass. */
export const terraceStepShut = (): Room => ({
  id: 'terrace-step-shut',
  light: 'dusk',
  lightFrom: 'right',
  layers: {
    mid: layer(houseFront(), frontDefs),
    front: layer(shutDoor(), [halo('glow', '#ffcf8a', 0.95)]),
    ...weather(),
  },
  spots: outsideSpots,
  things: { ...outsideThings, door: { x: 644, y: 100, width: 140, height: 280 } },
  focus: { x: 700, y: 250 },
});
