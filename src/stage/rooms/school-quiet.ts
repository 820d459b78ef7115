import type { Room } from '../room.ts';
import { core, shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';
import { beanbag, childChairBack, childTable, lowChair } from './school-seats.ts';
import { feelingsStrip, handprints, lowBookcase, paperAndPens, tissueBox } from './school-things.ts';
import {
  corridor,
  playgroundWindow,
  schoolDaylight,
  schoolDefs,
  schoolDoor,
  schoolWall,
} from './school-walls.ts';

const spots: Room['spots'] = {
  'by-door': { x: 112, y: 636, scale: 0.93, faces: 'right' },
  beanbag: { x: 512, y: 566, scale: 1.04, faces: 'right', seat: 74 },
  'little-table': { x: 776, y: 602, scale: 1.04, faces: 'right', seat: 100, table: 185 },
  'low-chair': { x: 1050, y: 640, scale: 0.95, faces: 'left', seat: 78 },
};

const things: Room['things'] = {
  door: { x: 214, y: 66, width: 180, height: 424 },
  handprints: { x: 446, y: 62, width: 424, height: 196 },
  paper: { x: 690, y: 400, width: 120, height: 64 },
  feelings: { x: 892, y: 76, width: 56, height: 230 },
  tissues: { x: 868, y: 352, width: 66, height: 72 },
  window: { x: 978, y: 62, width: 264, height: 196 },
  cress: { x: 1166, y: 262, width: 60, height: 58 },
};

/**
 * The quiet room of a primary school on an ordinary day. The door stands open
 * to the corridor on the child's side; the low chair is on the other side of
 * the table, so that nobody sits between her and the way out.
 */
export const schoolQuiet = (): Room => ({
  id: 'school-quiet',
  light: 'day',
  lightFrom: 'right',
  layers: {
    bg: layer(corridor()),
    mid: layer(
      schoolWall() +
        schoolDaylight() +
        handprints() +
        feelingsStrip() +
        playgroundWindow() +
        schoolDoor() +
        lowBookcase() +
        beanbag(504, 570) +
        childChairBack(772, 498) +
        lowChair(1050, 640, 74, '#d9a03c', '#b07c2c'),
      schoolDefs,
    ),
    front: layer(childTable(792, 410) + paperAndPens(770, 427) + tissueBox(890, 421)),
    fg: layer(curtain()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 740, y: 280 },
});

/** The edge of a curtain close to us: the one dark shape. */
const curtain = (): string =>
  shape('M1250-20H1340V760H1236Q1262 380 1250-20Z', '#2f4656') +
  stroke('M1282-20Q1292 380 1276 760M1316-20Q1326 380 1318 760', '#253848', 6) +
  shape('M1252 440q20 12 88 10v16q-68 2-88-10Z', core.mustard);
