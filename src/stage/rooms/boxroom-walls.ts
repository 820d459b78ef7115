import { blend, card, clip, core, dot, each, fade, halo, oval, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';

/** Gradients that the drawings of the box-room's walls name. */
export const boxroomDefs: readonly string[] = [
  blend('north', '#b4c0c8', '#d6d9d2'),
  fade('gloom', '#3a3550', 0, 0.85, 'right'),
  fade('lid', '#3a3550', 0.65, 0),
  halo('wet', '#5b5a58', 0.95),
  clip('walls', 'M-60-20H1340V640L1100 540H-60Z'),
];

/** Two walls meeting in the corner on the right, bare boards, and the pale oblong where boxes stood until lately. */
export const boxroomWalls = (): string =>
  rect(-60, -20, 1160, 580, '#b9b4ad') +
  shape('M1100-20H1340V640L1100 560Z', '#a29ea3') +
  rect(-60, 540, 1160, 20, '#d3cbc0') +
  shape('M1100 540L1340 616V640L1100 560Z', '#bdb5b3') +
  shape('M-60 560H1100L1340 640V760H-60Z', '#8d7468') +
  stroke('M-60 600H1220M-60 650H1340M-60 710H1340', '#78615c', 3) +
  stroke(
    'M220 560l-18 40M560 560l-10 40M400 600l-22 50M820 600l10 50M980 560l16 40M620 650l-4 60M1120 650l26 60',
    '#78615c',
    3,
  ) +
  shape('M806 590H1080L1130 640H800Z', '#a38a7a', 'opacity=".7"') +
  rect(836, 300, 256, 240, '#c6c1b8', 'opacity=".55"');

/** The corner: damp coming up both walls and spotting the paint, its edge drawn round in pencil, an older line inside the newer, each with a mark for its day. */
export const darkCorner = (): string =>
  `<g clip-path="url(#walls)">${oval(1100, 570, 300, 330, 'url(#wet)', 'opacity=".75"')}${oval(1100, 590, 190, 210, 'url(#wet)', 'opacity=".6"')}${stippled('M790 220H1340V650H790Z', 'url(#wet)', 0.16)}${specks()}</g>` +
  stroke(
    'M852 536C876 412 968 318 1100 290C1184 330 1268 440 1292 600',
    '#4a4560',
    2.6,
    'stroke-dasharray="18 6"',
  ) +
  stroke('M934 536C950 462 1010 398 1100 378', '#4a4560', 2.2, 'stroke-dasharray="18 6"') +
  stroke('M968 346l-12-9M960 353l-12-9M952 360l-12-9M1010 416l-10-8M1002 423l-10-8', '#4a4560', 3);

/** Spots on the paint, thick towards the corner's foot and single at the edge. */
function specks(): string {
  let state = 11;
  const next = (below: number) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
  return repeat(96, i => {
    const reach = (i / 96) ** 1.3;
    const across = (next(100) / 50 - 1) * (60 + 160 * reach);
    const up = next(100) * (0.5 + 2.1 * reach) * (1 - Math.abs(across) / 260);
    const x = Math.round(1100 + across);
    const y = Math.round(536 - up + Math.max(0, across) * 0.22);
    return dot(x, y, Math.round((7 - 5 * reach) * 10) / 10, '#57555c', 'opacity=".6"');
  });
}

/** A small high window with beads of water along the bottom of its glass, a cloth folded on the sill. */
export const wetWindow = (): string =>
  rect(474, 66, 208, 182, '#ddd5c8') +
  rect(490, 82, 176, 150, 'url(#north)') +
  shape('M490 196H666V232H490Z', '#8f98a6', 'opacity=".5"') +
  stroke(
    'M506 232v-20M524 232v-34M540 232v-14M560 232v-26M590 232v-18M606 232v-38M626 232v-16M646 232v-28',
    '#eef1ec',
    3,
    'opacity=".8"',
  ) +
  each(
    [
      [514, 190],
      [550, 196],
      [574, 186],
      [616, 184],
      [636, 200],
    ] as const,
    ([x, y]) => dot(x, y, 3, '#eef1ec'),
  ) +
  rect(574, 82, 8, 150, '#ddd5c8') +
  rect(548, 70, 60, 10, '#b8b0aa') +
  stroke('M556 75h44', '#8f8578', 3) +
  shape('M458 246H698V262H458Z', '#ddd5c8') +
  shape('M458 257H698V264H458Z', '#9d96a0') +
  card(606, 232, 60, 16, 6, core.mustard) +
  stroke('M610 240h52', '#a8762f', 2);

/** The hall's lamp through the open door: the one warm shape in the room, on boards and boxes. */
export const hallLight = (): string =>
  shape('M-60 560H190L560 760H-60Z', '#f6c67c', 'opacity=".5"') +
  shape('M-60-20H40L210 560H-60Z', '#f6c67c', 'opacity=".26"') +
  shape('M640-20H1340V760H760Z', 'url(#gloom)', 'opacity=".36"') +
  stippled('M-60-20H1340V110H-60Z', 'url(#lid)', 0.14);

/** The edge of the door, close to us. */
export const boxroomLeaf = (): string =>
  shape('M-60-20H44L36 760H-60Z', '#57424c') +
  shape('M34-20H44L36 760H26Z', '#8a6a5c') +
  card(0, 372, 22, 60, 5, '#8a6a3c') +
  dot(12, 392, 10, core.mustard);
