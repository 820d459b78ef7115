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

/** Where people can be on the landing, whatever Grace's door does. */
export const landingSpots: Room['spots'] = {
  landing: { x: 632, y: 706, scale: 1, faces: 'right' },
  'by-stairs': { x: 190, y: 736, scale: 1.04, faces: 'right' },
  neighbour: { x: 1196, y: 664, scale: 0.97, faces: 'left' },
};

/** What can be noticed there whatever the door does. */
export const landingThings: Room['things'] = {
  sky: { x: 60, y: 60, width: 320, height: 250 },
  display: { x: 486, y: 24, width: 104, height: 56 },
  notice: { x: 424, y: 190, width: 154, height: 138 },
  plant: { x: 994, y: 330, width: 98, height: 150 },
  pushchair: { x: 318, y: 350, width: 92, height: 140 },
  'next-door': { x: 1104, y: 120, width: 176, height: 240 },
};

/** The landing without Grace's door: what lies beyond its open side, and its walls. */
export const landing = (): { readonly bg: string; readonly mid: string } => ({
  bg: rect(20, 20, 400, 130, '#b9ccd4') + place(20, 126, city(), 0, 0.62),
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
});

/** The display over the lift's doors. */
export const landingStirs: NonNullable<Room['stirs']> = [
  { is: 'display', x: 538, y: 68, size: 60, over: 'mid' },
];

/** Grace's landing on the fourth floor, her door open: the lift is out here too, and there is a great deal of sky. */
export function towerLanding(): Room {
  const { bg, mid } = landing();
  return {
    id: 'tower-landing',
    light: 'day',
    lightFrom: 'left',
    layers: {
      bg: layer(bg + graceHall(), [...cityDefs, ...landingDefs]),
      mid,
      front: layer(graceLeaf() + graceFrame()),
      grain: grain(),
    },
    spots: { ...landingSpots, doorway: { x: 812, y: 630, scale: 0.9, faces: 'left' } },
    things: landingThings,
    stirs: landingStirs,
    focus: { x: 800, y: 250 },
  };
}
