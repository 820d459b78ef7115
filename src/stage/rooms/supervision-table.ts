import type { Room } from '../room.ts';
import { card, core, each, oval, place, rect, shape, stroke } from './kit.ts';
import { grain, layer } from './layer.ts';
import { mug } from './office-things.ts';
import { bookshelf, nearPlant } from './supervision-furniture.ts';
import {
  blindLight,
  blindWindow,
  cornerLamp,
  cornerLampLight,
  supervisionDefs,
  supervisionShade,
  supervisionWall,
  wallClock,
  whiteboard,
} from './supervision-walls.ts';

const wood = '#7d4f3a';
const woodLight = '#a8714f';

const spots: Room['spots'] = {
  across: { x: 786, y: 664, scale: 1, faces: 'left', frontal: true, seat: 152, table: 236, byLamp: 'left' },
  chair: { x: 402, y: 696, scale: 1.06, faces: 'right', seat: 148, byLamp: 'left' },
  door: { x: 1120, y: 650, scale: 0.95, faces: 'left' },
};

const things: Room['things'] = {
  whiteboard: { x: 72, y: 96, width: 250, height: 172 },
  clock: { x: 890, y: 74, width: 76, height: 76 },
  cards: { x: 556, y: 424, width: 330, height: 62 },
  notebook: { x: 926, y: 424, width: 92, height: 60 },
  window: { x: 986, y: 56, width: 248, height: 300 },
};

/**
 * The supervision room with a small table moved in: statement cards lie on
 * it, the manager sits behind it with her face to us, and you at its end.
 */
export const supervisionTable = (): Room => ({
  id: 'supervision-table',
  light: 'day',
  lightFrom: 'right',
  layers: {
    bg: layer(
      supervisionWall() +
        blindWindow() +
        whiteboard() +
        wallClock() +
        place(-136, 0, bookshelf()) +
        blindLight() +
        cornerLampLight() +
        supervisionShade(),
      supervisionDefs,
    ),
    mid: layer(cornerLamp() + chairFromFront(786, 654) + sideChair(402, 700)),
    front: layer(table() + cards() + notebook() + place(-222, 12, mug())),
    fg: layer(nearPlant()),
    grain: grain(),
  },
  spots,
  things,
  stirs: [{ is: 'clock', x: 928, y: 112, size: 56, over: 'bg' }],
  focus: { x: 660, y: 270 },
});

/** A padded chair seen from the front: what shows of it beside whoever sits there. */
const chairFromFront = (x: number, floor: number): string =>
  shape(`M${x - 74} ${floor - 150}h14v150h-14ZM${x + 60} ${floor - 150}h14v150h-14Z`, '#4a3440') +
  card(x - 82, floor - 322, 164, 186, 26, '#4f7350') +
  card(x - 70, floor - 310, 140, 160, 20, '#5f8460') +
  card(x - 84, floor - 168, 168, 30, 10, '#4f7350');

/** The same chair from the side, for someone who faces right. */
const sideChair = (x: number, floor: number): string =>
  shape(
    `M${x - 84} ${floor - 330}Q${x - 88} ${floor - 346} ${x - 72} ${floor - 346}Q${x - 58} ${floor - 346} ${x - 54} ${floor - 330}L${x - 40} ${floor - 166}H${x - 72}Z`,
    '#4f7350',
  ) +
  shape(
    `M${x - 84} ${floor - 330}Q${x - 88} ${floor - 346} ${x - 72} ${floor - 346}L${x - 58} ${floor - 166}H${x - 72}Z`,
    '#5f8460',
  ) +
  card(x - 78, floor - 174, 156, 28, 10, '#5f8460') +
  stroke(
    `M${x - 66} ${floor - 146}L${x - 78} ${floor}M${x + 62} ${floor - 146}L${x + 70} ${floor}`,
    '#4a3440',
    11,
  );

/** A table with its top tipped towards us, so that what lies on it can be read. */
const table = (): string =>
  oval(760, 720, 260, 12, '#3b2f55', 'opacity=".3"') +
  shape('M540 428H980L1034 492H500Z', woodLight) +
  shape('M540 428H980L984 433H536Z', '#c08a63') +
  rect(500, 491, 534, 15, wood) +
  shape('M520 506H548V740H520ZM986 506H1014V740H986Z', '#573427') +
  shape('M548 506H986V528H548Z', '#63402f');

/** Where the cards lie: left edge at the back, depth row, and the stripe that says which pile it has been put on. */
const laid = [
  [566, 0, core.teal],
  [642, 0, core.brick],
  [718, 0, ''],
  [792, 0, core.mustard],
  [550, 1, core.teal],
  [632, 1, ''],
  [714, 1, core.brick],
  [798, 1, core.sage],
] as const;

/** Statement cards in two rows, some with a coloured edge, some not sorted yet. */
const cards = (): string =>
  each(laid, ([x, row, stripe]) => {
    const y = 434 + row * 28;
    const drift = Math.round((x - 730) * 0.06);
    return (
      shape(`M${x} ${y}h62l${4 + drift} 22h-68Z`, core.paper) +
      shape(`M${x + drift * 0.2 - 2} ${y + 22}h68v3h-68Z`, '#cbb99c') +
      stroke(`M${x + 12} ${y + 9}h36M${x + 10} ${y + 15}h26`, '#8d7a74', 2.6) +
      (stripe && shape(`M${x} ${y}h8l-2 22h-8Z`, stripe))
    );
  });

/** The manager's notebook with a pen across it. */
const notebook = (): string =>
  shape('M928 440L1000 438L1016 474L936 476Z', core.teal) +
  shape('M932 437L998 435L1013 468L939 470Z', core.paper) +
  stroke('M946 446h36M949 454h40M952 462h24', '#a79c98', 2.4) +
  stroke('M962 468L1010 440', core.indigo, 5);
