import type { Room } from '../room.ts';
import { core, dot, mirror, oval, place, rect, repeat, shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';
import { mug, screen, telephone, workChair } from './office-things.ts';
import { teamEndDefs, teamEndWall } from './team-room-walls.ts';

const spots: Room['spots'] = {
  kettle: { x: 262, y: 616, scale: 0.93, faces: 'left' },
  desk: { x: 420, y: 692, scale: 1.02, faces: 'right', seat: 150, byLamp: 'right' },
  opposite: { x: 1020, y: 690, scale: 1, faces: 'left', seat: 150, byLamp: 'left' },
  board: { x: 800, y: 616, scale: 0.93, faces: 'left' },
};

const things: Room['things'] = {
  mugs: { x: 24, y: 92, width: 250, height: 124 },
  kettle: { x: 40, y: 332, width: 122, height: 84 },
  board: { x: 416, y: 62, width: 330, height: 190 },
  phone: { x: 656, y: 372, width: 130, height: 92 },
  screen: { x: 810, y: 274, width: 84, height: 178 },
  files: { x: 526, y: 376, width: 112, height: 84 },
  window: { x: 976, y: 66, width: 280, height: 276 },
};

/** The team room by day: two desks pushed together, a telephone that rings between them, the names on the board, the kettle. */
export const teamRoom = (): Room => ({
  id: 'team-room',
  light: 'day',
  lightFrom: 'right',
  layers: {
    bg: layer(teamEndWall(), teamEndDefs),
    mid: layer(place(-50, 0, workChair()) + mirror(1020, place(550, 0, workChair()))),
    front: layer(
      pairOfDesks() +
        place(-34, 0, pile()) +
        mirror(900, place(96, 6, screen())) +
        place(-206, 4, telephone()) +
        ringing() +
        place(76, 6, mug()),
    ),
    fg: layer(nearShelf()),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'steam', x: 46, y: 356, size: 30, over: 'bg' }],
  focus: { x: 640, y: 260 },
});

const pairOfDesks = (): string =>
  shape('M506 452H950L968 472H488Z', '#c3a06f') +
  shape('M506 452H950L954 457H501Z', '#dcbb8b') +
  rect(488, 471, 480, 13, '#75594a') +
  shape('M508 484H534V760H508ZM922 484H948V760H922ZM716 484H742V760H716Z', '#5a4a55') +
  shape('M534 484H716V500H534ZM742 484H922V500H742Z', '#5a4a55') +
  stroke('M728 456V470', '#a58458', 3);

/** What is waiting: folders on top of each other, one of them open face down. */
const pile = (): string =>
  oval(616, 462, 60, 5, core.plum, 'opacity=".35"') +
  repeat(
    4,
    i =>
      rect(
        564 + (i % 2) * 6,
        444 - i * 14,
        102,
        14,
        [core.teal, '#d8b07a', core.brick, core.sage][i] ?? core.teal,
      ) + rect(570 + (i % 2) * 6, 456 - i * 14, 92, 3, core.paper),
  ) +
  shape('M572 400L616 382L664 398L660 403L616 389L576 406Z', '#d8b07a') +
  shape('M576 404L616 388L660 402L616 394Z', core.paper);

/** A telephone that is ringing: two short strokes on either side. */
const ringing = (): string =>
  dot(750, 452, 4, core.amber) +
  stroke(
    'M672 410Q664 402 666 390M770 410Q778 402 776 390M660 418Q646 406 650 386M782 418Q796 406 792 386',
    core.brick,
    4,
  );

/** A shelf's end with folders close to us on the left: the one dark edge. */
const nearShelf = (): string =>
  shape('M-60 556H76L90 572V760H-60Z', '#322e4c') +
  shape('M-60 556H76L90 572H-60Z', '#4b466a') +
  shape('M-60 466H-22V556H-60ZM-18 452H12V556H-18ZM16 478H38V556H16ZM44 460L64 462L58 556H40Z', '#3f3a5c') +
  stroke('M-52 484h20M-12 470h16M20 494h12', '#6a6590', 5);
