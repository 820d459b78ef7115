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
import { shape } from './kit.ts';
import { grain, layer } from './layer.ts';
import { sunlight } from './light-marks.ts';
import { roadDefs, roadView } from './road-view.ts';

const colours: CabinColours = {
  roof: '#59566a',
  dash: '#4a475e',
  edge: '#8d8795',
  seat: '#5f6a72',
  seatLit: '#8a9698',
  deep: '#383550',
};

/** Where the driver sits; the same in every picture of the car. */
export const driversSpot: Room['spots'] = {
  driver: { x: 806, y: 706, scale: 1.1, faces: 'left', seat: 168 },
};

/** What lies about in the car wherever it stands. */
export const carThings: Room['things'] = {
  phone: { x: 248, y: 266, width: 100, height: 146 },
  lunch: { x: 84, y: 318, width: 140, height: 84 },
};

/**
 * In the worker's own car between one place and the next, standing somewhere
 * along a road. It is drawn by day; the hour relights it.
 */
export const roadCar = (): Room => ({
  id: 'road-car',
  light: 'day',
  lightFrom: 'left',
  layers: {
    bg: layer(roadView(), roadDefs),
    mid: layer(cabinShell(colours) + sunOnSeat() + driverSeat(colours)),
    front: layer(
      dashboard(colours) + middleConsole(colours) + carLunch() + steeringWheel(colours) + carPhone('day'),
      cabinDefs,
    ),
    grain: grain(),
  },
  spots: driversSpot,
  things: { ...carThings, street: { x: 400, y: 96, width: 240, height: 260 } },
  focus: { x: 640, y: 270 },
});

/** The day through the windscreen, across the door: the one light shape in the car. */
const sunOnSeat = (): string =>
  sunlight('day', [160, 230], shape('M226 424L640 414L900 760H330Z', '#fff1d6', 'opacity=".3"'));
