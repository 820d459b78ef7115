import type { Room } from '../room.ts';
import { card, core, rect, shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';
import { emptyChair, keyboard, mug, screen, telephone, workChair } from './office-things.ts';
import { teamRoomDefs, teamWall } from './team-walls.ts';

const spots: Room['spots'] = {
  chair: { x: 470, y: 692, scale: 1.04, faces: 'right', seat: 150, byLamp: 'right' },
  beside: { x: 1000, y: 690, scale: 1, faces: 'left' },
};

const things: Room['things'] = {
  window: { x: 64, y: 76, width: 308, height: 254 },
  clock: { x: 558, y: 78, width: 84, height: 84 },
  planner: { x: 1074, y: 96, width: 168, height: 126 },
  board: { x: 694, y: 84, width: 236, height: 168 },
  screen: { x: 770, y: 268, width: 120, height: 176 },
  file: { x: 600, y: 412, width: 136, height: 56 },
  phone: { x: 886, y: 404, width: 84, height: 58 },
};

/** The team room at twenty to three, rain on the window: a desk, a file, a telephone. */
export const teamDesk = (): Room => ({
  id: 'team-desk',
  light: 'grey',
  lightFrom: 'left',
  layers: {
    bg: layer(teamWall(), teamRoomDefs),
    mid: layer(emptyChair() + workChair()),
    front: layer(desk() + file() + telephone() + mug() + screen() + keyboard()),
    fg: layer(partition()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 560, y: 260 },
});

const desk = (): string =>
  shape('M566 450H962L982 470H548Z', '#b98a63') +
  shape('M566 450H962L966 455H561Z', '#d3a87f') +
  rect(548, 469, 434, 13, '#6a4b40') +
  shape('M566 482H594V760H566ZM938 482H966V760H938Z', '#54404a') +
  shape('M790 482H938V690H790Z', '#5f4a50') +
  stroke('M800 550H928M800 618H928', '#4a3a44', 4) +
  stroke('M852 516h24M852 584h24M852 652h24', core.cream, 5);

/** A thick file with coloured dividers, closed. */
const file = (): string =>
  shape('M604 440H722L730 458H598Z', '#c69a63') +
  shape('M606 430H720L724 442H602Z', core.paper) +
  shape('M604 422H722L726 432H602Z', '#d8b07a') +
  rect(722, 424, 8, 6, core.brick) +
  rect(724, 433, 9, 6, core.teal) +
  rect(722, 442, 9, 6, core.mustard) +
  card(624, 414, 46, 10, 2, core.paper);

/** The edge of the next desk's screen, close to us: the one dark edge. */
const partition = (): string =>
  shape('M1236 330H1340V760H1224Z', '#353150') +
  shape('M1236 330H1340V342H1236Z', '#4d486c') +
  stroke('M1252 340l-10 420', '#2c2846', 4);
