import type { Room } from '../room.ts';
import { place, rect } from './kit.ts';
import {
  four,
  graceFrame,
  graceHall,
  graceLeaf,
  landingDefs,
  landingLight,
  landingWalls,
  matAndPlant,
  neighbourDoor,
  openSide,
} from './landing-walls.ts';
import { grain, layer } from './layer.ts';
import { foldedPushchair } from './pushchair.ts';
import { city, cityDefs } from './tower-city.ts';
import { lift, liftNotice } from './tower-lift.ts';

const spots: Room['spots'] = {
  doorway: { x: 812, y: 628, scale: 0.94, faces: 'left' },
  landing: { x: 632, y: 706, scale: 1, faces: 'right' },
  'by-stairs': { x: 190, y: 736, scale: 1.04, faces: 'right' },
  neighbour: { x: 1196, y: 664, scale: 0.97, faces: 'left' },
};

const things: Room['things'] = {
  sky: { x: 60, y: 60, width: 320, height: 250 },
  display: { x: 486, y: 24, width: 104, height: 56 },
  notice: { x: 424, y: 190, width: 154, height: 138 },
  plant: { x: 994, y: 330, width: 98, height: 150 },
  pushchair: { x: 318, y: 350, width: 92, height: 140 },
  'next-door': { x: 1104, y: 120, width: 176, height: 240 },
};

/** Grace's landing on the fourth floor, her door open: the lift is dark here too, and there is a great deal of sky. */
export const towerLanding = (): Room => ({
  id: 'tower-landing',
  light: 'day',
  lightFrom: 'left',
  layers: {
    bg: layer(rect(20, 20, 400, 130, '#b9ccd4') + place(20, 126, city(), 0, 0.62) + graceHall(), [
      ...cityDefs,
      ...landingDefs,
    ]),
    mid: layer(
      landingWalls() +
        openSide() +
        lift(434, 96) +
        four() +
        neighbourDoor() +
        landingLight() +
        liftNotice(440, 202, 12) +
        foldedPushchair(328, 352) +
        matAndPlant(),
      landingDefs,
    ),
    front: layer(graceLeaf() + graceFrame()),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'display', x: 538, y: 68, size: 60, over: 'mid' }],
  focus: { x: 800, y: 250 },
});
