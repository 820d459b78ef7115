import type { Room } from '../room.ts';
import { hallBeyond } from './kitchen-hall.ts';
import { frontChair, sideChair, table } from './kitchen-table.ts';
import { cooker, fridge, sink, tea, units, worktopThings } from './kitchen-units.ts';
import {
  airer,
  hobLight,
  kitchenDoor,
  kitchenDusk,
  kitchenWall,
  kitchenWindow,
  wallDefs,
  workThings,
} from './kitchen-wall.ts';
import { grain, layer } from './layer.ts';

const spots: Room['spots'] = {
  doorway: { x: 138, y: 612, scale: 0.93, faces: 'right', lightFrom: 'right' },
  hall: {
    x: 281,
    y: 520,
    scale: 0.68,
    faces: 'left',
    seat: 84,
    light: 'grey',
    lightFrom: 'left',
    depth: 'behind',
  },
  hob: { x: 856, y: 622, scale: 0.93, faces: 'left' },
  counter: { x: 846, y: 622, scale: 0.93, faces: 'right' },
  'table-end': { x: 884, y: 694, scale: 0.93, faces: 'right', seat: 150 },
  'table-child': { x: 1050, y: 644, scale: 1.02, faces: 'left', seat: 132, table: 178 },
  'table-side': { x: 1196, y: 694, scale: 0.93, faces: 'left', seat: 150, table: 249 },
};

const things: Room['things'] = {
  fridge: { x: 440, y: 320, width: 134, height: 164 },
  drawing: { x: 444, y: 104, width: 72, height: 76 },
  menu: { x: 516, y: 104, width: 56, height: 76 },
  rota: { x: 458, y: 188, width: 106, height: 92 },
  phone: { x: 582, y: 258, width: 56, height: 104 },
  lunchbox: { x: 638, y: 300, width: 60, height: 62 },
  boots: { x: 348, y: 146, width: 90, height: 330 },
  tea: { x: 702, y: 290, width: 136, height: 74 },
  airer: { x: 1126, y: 30, width: 140, height: 132 },
};

/**
 * Four o'clock in the kitchen, with the hall beyond its door: tea is on, the
 * cooker light is the only lamp, and the window has no colour left in it.
 */
export const terraceKitchen = (): Room => ({
  id: 'terrace-kitchen',
  light: 'lamp',
  lightFrom: 'left',
  layers: {
    bg: layer(hallBeyond()),
    mid: layer(
      kitchenWall() +
        kitchenWindow() +
        units() +
        sink() +
        kitchenDusk() +
        airer() +
        hobLight() +
        cooker() +
        tea() +
        worktopThings() +
        workThings() +
        fridge() +
        kitchenDoor() +
        frontChair(1046, 666, 132) +
        frontChair(1192, 694, 140),
      wallDefs,
    ),
    front: layer(sideChair(884, 694, 140) + table()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 860, y: 240 },
});
