import type { Room } from '../room.ts';
import {
  absentChair,
  deskLamp,
  deskLampHalo,
  deskLampLight,
  longDesk,
  nearCabinet,
  referralTray,
  twoScreens,
} from './duty-desk.ts';
import { dutyDefs, dutyWall } from './duty-walls.ts';
import { core, halo, mirror, place } from './kit.ts';
import { grain, layer } from './layer.ts';
import { mug, telephone, workChair } from './office-things.ts';

const spots: Room['spots'] = {
  window: { x: 168, y: 640, scale: 0.95, faces: 'right' },
  desk: { x: 330, y: 692, scale: 1.02, faces: 'right', seat: 150, byLamp: 'right' },
  colleague: { x: 1010, y: 690, scale: 1, faces: 'left', seat: 150, byLamp: 'left' },
  'manager-door': { x: 1180, y: 632, scale: 0.93, faces: 'left', byLamp: 'left' },
};

const things: Room['things'] = {
  window: { x: 28, y: 60, width: 288, height: 292 },
  map: { x: 382, y: 84, width: 222, height: 156 },
  clock: { x: 642, y: 86, width: 84, height: 84 },
  pigeonholes: { x: 774, y: 66, width: 280, height: 172 },
  referrals: { x: 484, y: 396, width: 128, height: 68 },
  cardigan: { x: 596, y: 296, width: 118, height: 110 },
  screens: { x: 718, y: 286, width: 198, height: 174 },
  phone: { x: 616, y: 412, width: 92, height: 58 },
};

/**
 * The duty office, nine to five by its light: a long desk with two screens,
 * a telephone and the referrals of the day. Nobody in it faces us; one chair
 * is empty.
 */
export const dutyOffice = (): Room => ({
  id: 'duty-office',
  light: 'day',
  lightFrom: 'left',
  layers: {
    bg: layer(dutyWall(), dutyDefs),
    mid: layer(
      deskLampHalo() + absentChair() + place(-140, 0, workChair()) + mirror(1010, place(540, 0, workChair())),
      [halo('lamp', core.lamplight, 0.95)],
    ),
    front: layer(
      longDesk() +
        twoScreens() +
        referralTray() +
        place(-266, 4, telephone()) +
        deskLamp() +
        deskLampLight() +
        mirror(900, place(118, 6, mug())),
    ),
    fg: layer(nearCabinet()),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'clock', x: 684, y: 128, size: 68, over: 'bg' }],
  focus: { x: 600, y: 260 },
});
