import type { Room } from '../room.ts';
import { core, halo, place } from './kit.ts';
import { grain, layer } from './layer.ts';
import { mug, telephone, workChair } from './office-things.ts';
import { boxFile, nearChairBack, recordDesk, recordLamp, recordScreen } from './record-things.ts';
import { recordDefs, recordWall } from './record-walls.ts';

const spots: Room['spots'] = {
  chair: { x: 320, y: 692, scale: 1.02, faces: 'right', seat: 150 },
  beside: { x: 1060, y: 690, scale: 1, faces: 'left', lightFrom: 'left' },
};

const things: Room['things'] = {
  window: { x: 30, y: 76, width: 222, height: 270 },
  planner: { x: 400, y: 64, width: 262, height: 134 },
  screen: { x: 462, y: 224, width: 232, height: 198 },
  'box-file': { x: 704, y: 328, width: 134, height: 132 },
  mug: { x: 638, y: 408, width: 64, height: 58 },
  phone: { x: 974, y: 412, width: 92, height: 58 },
};

/**
 * A desk after most have gone home, with one file on it: the record on the
 * screen, what came on paper beside it, a lamp. The wall on the right is
 * calm, for whatever is laid over it.
 */
export const recordDeskRoom = (): Room => ({
  id: 'record-desk',
  light: 'lamp',
  lightFrom: 'right',
  layers: {
    bg: layer(recordWall(), [...recordDefs, halo('lamp', core.lamplight, 0.85)]),
    mid: layer(place(-150, 0, workChair())),
    front: layer(
      recordDesk() +
        recordScreen() +
        boxFile() +
        place(92, 4, telephone()) +
        place(-88, 8, mug()) +
        recordLamp(),
    ),
    fg: layer(nearChairBack()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 520, y: 280 },
});
