import type { Room } from '../room.ts';
import { card, core, dot, oval, rect, shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';
import { emptyChair, teamRoomDefs, teamWall } from './team-room.ts';

const spots: Room['spots'] = {
  chair: { x: 470, y: 692, scale: 1.04, faces: 'right', seat: 150 },
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
    front: layer(desk() + file() + telephone() + mug() + screen()),
    fg: layer(partition()),
    grain: grain(),
  },
  spots,
  things,
  focus: { x: 560, y: 260 },
});

const workChair = (): string =>
  shape('M388 330Q386 312 404 312Q420 312 424 330L436 520H406Z', '#38344e') +
  shape('M388 330Q386 312 404 312L418 520H406Z', '#4a4760') +
  card(398, 528, 150, 24, 10, '#4a4760') +
  rect(462, 550, 16, 96, '#38344e') +
  stroke('M412 700L470 646L528 700M470 646V704', '#38344e', 10) +
  stroke('M412 440L440 528', '#38344e', 10);

const desk = (): string =>
  shape('M566 450H962L982 470H548Z', '#b98a63') +
  shape('M566 450H962L966 455H561Z', '#d3a87f') +
  rect(548, 469, 434, 13, '#6a4b40') +
  shape('M566 482H594V760H566ZM938 482H966V760H938Z', '#54404a') +
  shape('M790 482H938V690H790Z', '#5f4a50') +
  stroke('M800 550H928M800 618H928', '#4a3a44', 4) +
  stroke('M852 516h24M852 584h24M852 652h24', core.cream, 5);

/** A screen from the side and a little behind: its light falls on the desk, not on us. */
const screen = (): string =>
  oval(846, 456, 52, 6, '#45416b', 'opacity=".35"') +
  shape('M838 400H858V452H838Z', '#59606f') +
  shape('M806 448H886L892 456H800Z', '#4d5566') +
  shape('M776 292L884 274V420L776 436Z', '#38405a') +
  shape('M776 292L786 290V434L776 436Z', '#dfe7e6') +
  shape('M884 274L890 276V420L884 420Z', '#2a3046') +
  shape('M822 344L850 340V356L822 360Z', '#4d5673') +
  shape('M700 458H772L766 466H690Z', '#4d5566') +
  stroke('M706 462H764', '#767d8b', 2.4);

/** A thick file with coloured dividers, closed. */
const file = (): string =>
  shape('M604 440H722L730 458H598Z', '#c69a63') +
  shape('M606 430H720L724 442H602Z', core.paper) +
  shape('M604 422H722L726 432H602Z', '#d8b07a') +
  rect(722, 424, 8, 6, core.brick) +
  rect(724, 433, 9, 6, core.teal) +
  rect(722, 442, 9, 6, core.mustard) +
  card(624, 414, 46, 10, 2, core.paper);

const telephone = (): string =>
  shape('M892 432L956 424L968 456H888Z', '#4d5566') +
  shape('M892 432L956 424L960 434L894 440Z', '#6e7687') +
  card(884, 414, 84, 14, 7, '#38344e') +
  card(884, 414, 22, 20, 6, '#38344e') +
  card(944, 412, 24, 20, 6, '#38344e') +
  stroke('M914 446h6M926 445h6M938 444h6', '#b9bec6', 4) +
  dot(956, 448, 3.4, core.brick);

const mug = (): string =>
  shape('M746 416H778L775 450Q774 454 770 454H754Q750 454 749 450Z', core.teal) +
  shape('M768 416H778L775 450Q774 454 770 454H764Z', '#225357') +
  stroke('M746 424q-12 0-10 10t12 8', core.teal, 5) +
  oval(762, 416, 16, 3, '#5d3a36');

/** The edge of the next desk's screen, close to us: the one dark edge. */
const partition = (): string =>
  shape('M1236 330H1340V760H1224Z', '#353150') +
  shape('M1236 330H1340V342H1236Z', '#4d486c') +
  stroke('M1252 340l-10 420', '#2c2846', 4);
