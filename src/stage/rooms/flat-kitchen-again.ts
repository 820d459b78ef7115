import type { Room } from '../room.ts';
import { flatKitchenSpots, flatKitchenThings } from './flat-kitchen.ts';
import {
  familyDrawing,
  flatFridge,
  housingLetter,
  letterRack,
  payCalendar,
  schoolLetters,
} from './flat-kitchen-papers.ts';
import { bench, clearedTable, flatTable } from './flat-kitchen-table.ts';
import { flatSink, flatUnits, jars, kettleOn, lunchBoxes, stove } from './flat-kitchen-units.ts';
import {
  dullNoon,
  flatHall,
  flatKitchenDefs,
  flatKitchenDoor,
  flatKitchenShade,
  flatKitchenWall,
  yardWindow,
} from './flat-kitchen-wall.ts';
import { grain, layer } from './layer.ts';

/**
 * The same kitchen by a dull noon, weeks later. Three things are not as they
 * were: a letter from housing and a day ringed for it, the brown envelope
 * opened with a pen across it; and pay-day is ringed where it was.
 */
export const flatKitchenAgain = (): Room => ({
  id: 'flat-kitchen-again',
  light: 'grey',
  lightFrom: 'left',
  layers: {
    bg: layer(flatHall()),
    mid: layer(
      flatKitchenWall() +
        yardWindow('noon') +
        flatUnits() +
        jars() +
        flatSink() +
        stove() +
        flatFridge() +
        dullNoon() +
        flatKitchenShade() +
        flatKitchenDoor() +
        familyDrawing() +
        schoolLetters() +
        housingLetter() +
        payCalendar(true) +
        letterRack(true) +
        lunchBoxes() +
        kettleOn() +
        bench(),
      flatKitchenDefs,
    ),
    front: layer(flatTable() + clearedTable()),
    grain: grain(),
  },
  spots: flatKitchenSpots,
  things: {
    ...flatKitchenThings,
    housing: { x: 444, y: 326, width: 96, height: 120 },
    'open-letter': { x: 254, y: 432, width: 132, height: 58 },
  },
  stirs: [{ is: 'steam', x: 712, y: 306, size: 30, over: 'mid' }],
  focus: { x: 640, y: 250 },
});
