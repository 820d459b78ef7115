import type { Room, Stir } from '../room.ts';
import { familyDrawing, flatFridge, letterRack, payCalendar, schoolLetters } from './flat-kitchen-papers.ts';
import { bench, flatTable, tableThings } from './flat-kitchen-table.ts';
import { dinner, flatSink, flatUnits, jars, lunchBoxes, stove } from './flat-kitchen-units.ts';
import {
  flatHall,
  flatKitchenDefs,
  flatKitchenDoor,
  flatKitchenShade,
  flatKitchenWall,
  lowSun,
  yardWindow,
} from './flat-kitchen-wall.ts';
import { grain, layer } from './layer.ts';

/** Where people can be in this kitchen, whatever the day. Children sit nearer the door than the guest does. */
export const flatKitchenSpots: Room['spots'] = {
  hob: { x: 744, y: 622, scale: 0.95, faces: 'left' },
  'hob-side': { x: 764, y: 622, scale: 0.95, faces: 'left' },
  sink: { x: 984, y: 622, scale: 0.95, faces: 'left' },
  'table-guest': { x: 84, y: 694, scale: 0.93, faces: 'right', seat: 150, table: 249 },
  'table-small': { x: 202, y: 690, scale: 1, faces: 'right', seat: 164, table: 228 },
  'table-child': { x: 310, y: 690, scale: 1.02, faces: 'right', seat: 136, table: 224 },
  doorway: { x: 1152, y: 616, scale: 0.93, faces: 'left' },
  hall: { x: 1128, y: 560, scale: 0.78, faces: 'left', depth: 'behind' },
};

/** What is there to be noticed on every visit. */
export const flatKitchenThings: Room['things'] = {
  yard: { x: 84, y: 86, width: 234, height: 196 },
  drawing: { x: 440, y: 130, width: 108, height: 84 },
  school: { x: 438, y: 214, width: 112, height: 70 },
  calendar: { x: 834, y: 110, width: 122, height: 130 },
  letters: { x: 956, y: 146, width: 92, height: 110 },
  phone: { x: 382, y: 406, width: 64, height: 70 },
};

/** Steam over whatever is on the stove. */
export const stoveSteam: Stir = { is: 'steam', x: 640, y: 296, size: 46, over: 'mid' };

/**
 * Five o'clock in Samira's kitchen: dinner is on, the sun comes in low, and
 * the children have the table.
 */
export const flatKitchen = (): Room => ({
  id: 'flat-kitchen',
  light: 'late',
  lightFrom: 'left',
  layers: {
    bg: layer(flatHall()),
    mid: layer(
      flatKitchenWall() +
        yardWindow('evening') +
        flatUnits() +
        jars() +
        flatSink() +
        stove() +
        flatFridge() +
        lowSun() +
        flatKitchenShade() +
        flatKitchenDoor() +
        familyDrawing() +
        schoolLetters() +
        payCalendar() +
        letterRack() +
        lunchBoxes() +
        dinner() +
        bench(),
      flatKitchenDefs,
    ),
    front: layer(flatTable() + tableThings()),
    grain: grain(),
  },
  spots: flatKitchenSpots,
  things: {
    ...flatKitchenThings,
    dinner: { x: 592, y: 270, width: 104, height: 90 },
    lunchboxes: { x: 820, y: 300, width: 124, height: 62 },
    jars: { x: 584, y: 150, width: 132, height: 62 },
  },
  stirs: [stoveSteam],
  focus: { x: 640, y: 250 },
});
