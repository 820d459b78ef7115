import { smooth } from '../figure/outlines.ts';
import { card, core, oval, rect, shape, stroke } from './kit.ts';

/** The colours of an armchair: cloth, cloth in shade, the arm where the light falls on it. */
export interface Upholstery {
  readonly cloth: string;
  readonly shade: string;
  readonly arm: string;
}

/** Back, seat and legs of an armchair that faces right, at its own floor line. People sit on it. */
export const armchair = ({ cloth, shade }: Upholstery): string =>
  shape('M-90-18h16l-4 22h-10ZM104-18h16l-2 22h-10Z', '#4a3440') +
  shape(
    smooth([
      [-112, -150],
      [-108, -250],
      [-84, -304],
      [-20, -316],
      [44, -304],
      [66, -250],
      [70, -150],
      [70, -20, 1],
      [-112, -20, 1],
    ]),
    cloth,
  ) +
  shape(
    smooth([
      [-112, -150],
      [-108, -250],
      [-84, -304],
      [-70, -308],
      [-88, -240],
      [-88, -20, 1],
      [-112, -20, 1],
    ]),
    shade,
  ) +
  stroke('M-22-312Q-14-240-18-176', shade, 3) +
  shape(
    smooth([
      [-104, -156],
      [0, -168],
      [110, -160],
      [126, -138],
      [126, -16, 1],
      [-106, -16, 1],
    ]),
    cloth,
  ) +
  shape('M-106-92H126V-16H-106Z', shade);

/** The arm on our side: drawn over whoever sits there. */
export const armrest = ({ shade, arm }: Upholstery): string =>
  shape(
    smooth([
      [-128, -16, 1],
      [-130, -168],
      [-112, -190],
      [-86, -186],
      [-74, -166],
      [-72, -16, 1],
    ]),
    arm,
  ) +
  shape(
    smooth([
      [-128, -16, 1],
      [-130, -168],
      [-112, -190],
      [-106, -190],
      [-112, -16, 1],
    ]),
    shade,
  );

/** A round table, low, with what people put on it when they mean to stay. */
export const lowTable = (): string =>
  oval(620, 634, 96, 11, '#3b2f55', 'opacity=".35"') +
  shape('M606 490h28l6 134q0 6-20 6t-20-6Z', '#6a4232') +
  shape('M620 490h14l6 134q0 6-20 6Z', '#573427') +
  oval(620, 478, 126, 18, '#a8714f') +
  shape('M494 478A126 18 0 0 0 746 478V488A126 18 0 0 1 494 488Z', '#7d4f3a') +
  shape('M566 470l70-4 14 12-76 6Z', '#c69a63') +
  shape('M576 464l54-3 10 10-58 4Z', core.teal);

/** A box of tissues, nearer to one chair than to the other. */
export const tissues = (): string =>
  shape('M516 434h66l-4 42h-58Z', '#86aebd') +
  shape('M562 434h20l-4 42h-16Z', '#648b9c') +
  shape(
    smooth([
      [530, 437, 1],
      [534, 412],
      [548, 402],
      [556, 414],
      [570, 405],
      [568, 437, 1],
    ]),
    core.paper,
  ) +
  shape(
    smooth([
      [556, 414],
      [570, 405],
      [568, 437, 1],
      [554, 437, 1],
    ]),
    '#ddd6d2',
  );

export const mugs = (): string =>
  shape('M642 434h36l-3 36q0 4-5 4h-20q-5 0-5-4Z', core.brick) +
  shape('M666 434h12l-3 36q0 4-5 4h-8Z', '#8f4436') +
  stroke('M678 442q14 0 12 11t-14 9', core.brick, 5) +
  oval(660, 434, 18, 3.4, '#5d3a36') +
  shape('M692 444h32l-3 28q0 4-5 4h-17q-4 0-5-4Z', core.mustard) +
  shape('M714 444h10l-3 28q0 4-5 4h-5Z', '#b07c2c') +
  oval(708, 444, 16, 3, '#5d3a36');

/** Leaves close to us on the right: the one dark edge. */
export const nearPlant = (): string =>
  shape(
    smooth([
      [1180, 760, 1],
      [1160, 640],
      [1120, 560],
      [1150, 580],
      [1178, 620],
      [1180, 540],
      [1210, 470],
      [1218, 560],
      [1220, 620],
      [1250, 560],
      [1300, 520],
      [1270, 600],
      [1250, 680],
      [1340, 640, 1],
      [1340, 760, 1],
    ]),
    '#2a3a44',
  ) +
  shape(
    smooth([
      [1210, 760, 1],
      [1216, 680],
      [1200, 600],
      [1226, 650],
      [1240, 600],
      [1246, 680],
      [1290, 640],
      [1262, 720],
      [1260, 760, 1],
    ]),
    '#38505a',
  );

/** Files and a plant that somebody waters, on a shelf between the chairs. */
export const bookshelf = (): string =>
  rect(676, 214, 190, 10, '#8a5b45') +
  rect(676, 224, 190, 5, '#6a4232') +
  folder(686, 30, 76, core.teal) +
  folder(718, 24, 62, core.brick) +
  folder(744, 32, 80, '#e6cfa2') +
  folder(778, 20, 66, '#6d3f5f') +
  shape('M818 214l-5-34h40l-5 34Z', core.brick) +
  shape(
    smooth([
      [833, 182],
      [812, 164],
      [802, 138],
      [824, 150],
      [831, 116],
      [842, 146],
      [864, 132],
      [856, 162],
    ]),
    '#5f8458',
  ) +
  shape(
    smooth([
      [834, 182],
      [831, 154],
      [842, 146],
      [864, 132],
      [856, 162],
    ]),
    '#4f7350',
  );

const folder = (x: number, width: number, height: number, fill: string): string =>
  card(x, 214 - height, width, height, 2, fill) + rect(x + 6, 226 - height, width - 12, 6, '#f7f0e2');
