import type { Room } from '../room.ts';
import {
  type CabinColours,
  cabinDefs,
  cabinShell,
  carLunch,
  carPhone,
  dashboard,
  driverSeat,
  middleConsole,
  steeringWheel,
} from './car-cabin.ts';
import { kerbDefs, streetFromCar } from './kerb-view.ts';
import { each, oval, shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';
import { carThings, driversSpot } from './road-car.ts';

const colours: CabinColours = {
  roof: '#413c5a',
  dash: '#393452',
  edge: '#6a6584',
  seat: '#4f5468',
  seatLit: '#787b8e',
  deep: '#262240',
};

/**
 * In the worker's car across from number 24, parked in the rain. The house
 * stands small in the window with its lights on; in the car only the
 * telephone is lit.
 */
export const kerbCar = (): Room => ({
  id: 'kerb-car',
  light: 'dusk',
  lightFrom: 'left',
  layers: {
    bg: layer(streetFromCar(), kerbDefs),
    mid: layer(wetGlass() + cabinShell(colours) + driverSeat(colours)),
    front: layer(
      dashboard(colours) + middleConsole(colours) + carLunch() + steeringWheel(colours) + carPhone('dusk'),
      cabinDefs,
    ),
    grain: grain(),
  },
  spots: driversSpot,
  things: { ...carThings, house: { x: 356, y: 170, width: 250, height: 240 } },
  focus: { x: 600, y: 270 },
});

/** Where water has run together on the glass, and how big the drop is. */
const drops = [
  [20, 150, 4],
  [70, 236, 5],
  [118, 300, 3],
  [196, 118, 4],
  [300, 172, 3],
  [352, 104, 5],
  [470, 96, 3],
  [560, 150, 4],
  [640, 120, 4],
  [676, 250, 5],
  [612, 340, 3],
  [700, 176, 4],
  [820, 104, 3],
  [986, 152, 5],
  [1010, 300, 4],
  [1230, 260, 4],
] as const;

/** A pale skin of water at the edges of the glass, where it has steamed up, and drops that have run together. */
const wetGlass = (): string =>
  shape(
    'M-60-20H1340V430H-60ZM330 380Q290 120 560 96Q860 84 960 130Q1020 240 980 380Q660 400 330 380Z',
    '#c3c8dc',
    'fill-rule="evenodd" opacity=".14"',
  ) +
  each(drops, ([x, y, radius]) => oval(x, y, radius * 0.8, radius, '#e4e8f2', 'opacity=".45"')) +
  stroke(
    'M70 196v36M196 92v22M676 206v40M352 76v24M986 122v26M560 128v18M300 150v18',
    '#e4e8f2',
    2,
    'opacity=".3"',
  );
