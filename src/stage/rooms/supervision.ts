import type { Room } from '../room.ts';
import { mirror, place } from './kit.ts';
import { grain, layer } from './layer.ts';
import {
  armchair,
  armrest,
  bookshelf,
  lowTable,
  mugs,
  nearPlant,
  tissues,
  type Upholstery,
} from './supervision-furniture.ts';
import {
  blindLight,
  blindWindow,
  cornerLamp,
  cornerLampLight,
  supervisionDefs,
  supervisionShade,
  supervisionWall,
  wallClock,
  whiteboard,
} from './supervision-walls.ts';

const green: Upholstery = { cloth: '#4f7350', shade: '#37543f', arm: '#5f8460' };
const amber: Upholstery = { cloth: '#b9773f', shade: '#8c5430', arm: '#c98a50' };

const left = (drawing: string): string => place(360, 690, drawing, 0, 1.1);
const right = (drawing: string): string => mirror(868, place(868, 690, drawing, 0, 1.1));

const spots: Room['spots'] = {
  'chair-left': { x: 372, y: 686, scale: 1.1, faces: 'right', seat: 152, byLamp: 'left' },
  'chair-right': { x: 856, y: 686, scale: 1.1, faces: 'left', seat: 152, byLamp: 'left' },
};

const things: Room['things'] = {
  whiteboard: { x: 72, y: 96, width: 250, height: 172 },
  clock: { x: 890, y: 74, width: 76, height: 76 },
  tissues: { x: 512, y: 396, width: 74, height: 82 },
  mugs: { x: 636, y: 426, width: 92, height: 58 },
};

/** The supervision room by day: two armchairs at an angle, a low table, nobody behind a desk. */
export const supervision = (): Room => ({
  id: 'supervision',
  light: 'day',
  lightFrom: 'right',
  layers: {
    bg: layer(
      supervisionWall() +
        blindWindow() +
        whiteboard() +
        wallClock() +
        blindLight() +
        cornerLampLight() +
        place(-136, 0, bookshelf()) +
        supervisionShade(),
      supervisionDefs,
    ),
    mid: layer(
      cornerLamp() + lowTable() + tissues() + mugs() + left(armchair(green)) + right(armchair(amber)),
    ),
    front: layer(left(armrest(green)) + right(armrest(amber))),
    fg: layer(nearPlant()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 620, y: 260 },
});
