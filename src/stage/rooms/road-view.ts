import { blend, card, clip, core, dot, each, oval, rect, repeat, shape, stroke } from './kit.ts';
import { lampGlow, sky } from './light-marks.ts';

/** Gradients that the view names. */
export const roadDefs: readonly string[] = [
  blend('road-sky', '#a9c2cc', '#f2e6cb'),
  clip('road-edge', 'M-60-20H1340V460H-60Z'),
];

/**
 * A street in general, as it stands across the road: semis and a shop, a
 * tree, a lamp post, cars at the other kerb. It is nobody's street.
 */
export const roadView = (): string =>
  sky(rect(-60, -20, 1400, 360, 'url(#road-sky)')) +
  `<g clip-path="url(#road-edge)">` +
  shape('M-60 190Q120 150 300 176T700 160T1340 176V360H-60Z', '#8ea79a') +
  houses() +
  cornerShop() +
  each([560, 1080], x => tree(x)) +
  rect(-60, 344, 1400, 20, '#b9b3ac') +
  rect(-60, 360, 1400, 100, '#77737f') +
  stroke(
    'M-40 418H60M140 418H240M330 418H430M520 418H620M710 418H810M900 418H1000M1090 418H1190',
    core.cream,
    5,
  ) +
  parkedCar(640, '#9b5844') +
  parkedCar(-20, '#5c7a86') +
  lampPost() +
  '</g>';

const houses = (): string =>
  each(
    [-90, 262, 1010],
    x =>
      shape(`M${x} 160L${x + 70} 96H${x + 230}L${x + 300} 160V348H${x}Z`, '#b98a76') +
      shape(`M${x - 12} 164L${x + 66} 92H${x + 234}L${x + 312} 164Z`, '#7d5f6c') +
      rect(x + 148, 164, 4, 184, '#a67862') +
      each([24, 196], at => window(x + at, 184) + window(x + at, 266)) +
      each(
        [108, 160],
        at =>
          rect(x + at, 258, 34, 90, at === 108 ? core.teal : '#6d3f5f') +
          rect(x + at + 8, 268, 18, 22, '#cfdcd8'),
      ) +
      rect(x + 128, 66, 44, 34, '#9b6f60'),
  );

const window = (x: number, y: number): string =>
  rect(x, y, 78, 54, core.cream) +
  rect(x + 6, y + 6, 66, 42, '#8fa5ae') +
  lampGlow('day', rect(x + 6, y + 6, 66, 42, core.amber)) +
  rect(x + 37, y + 6, 4, 42, core.cream);

/** A shop on the corner: striped awning, crates of fruit, a light in it after dark. */
const cornerShop = (): string =>
  rect(700, 128, 270, 220, '#cdbfa8') +
  rect(700, 118, 270, 14, '#8a6472') +
  rect(726, 150, 60, 44, '#8fa5ae') +
  rect(884, 150, 60, 44, '#8fa5ae') +
  rect(716, 236, 164, 112, '#5f7a86') +
  lampGlow('day', rect(716, 236, 164, 112, core.lamplight)) +
  rect(894, 246, 54, 102, core.teal) +
  repeat(8, i => shape(`M${706 + i * 24} 210h24l6 34h-24Z`, i % 2 ? core.cream : core.brick)) +
  each(
    [724, 776, 828],
    (x, i) =>
      rect(x, 318, 46, 30, '#a9764f') +
      oval(x + 23, 318, 20, 8, [core.mustard, core.brick, core.sage][i] ?? core.sage),
  );

const tree = (x: number): string =>
  stroke(`M${x} 350V210M${x} 262L${x + 34} 220M${x} 240L${x - 30} 200`, '#6b5560', 10) +
  dot(x, 150, 66, '#7f9a7c') +
  dot(x - 44, 190, 44, '#8fae86') +
  dot(x + 44, 184, 48, '#6f8d70');

const parkedCar = (x: number, fill: string): string =>
  shape(
    `M${x} 350Q${x + 4} 318 ${x + 50} 314Q${x + 80} 280 ${x + 150} 282Q${x + 214} 284 ${x + 244} 316Q${x + 296} 322 ${x + 300} 352L${x + 296} 366H${x + 4}Z`,
    fill,
  ) +
  shape(
    `M${x + 66} 314Q${x + 92} 290 ${x + 144} 290V314ZM${x + 154} 290Q${x + 206} 292 ${x + 230} 316H${x + 154}Z`,
    '#c9d4d4',
  ) +
  dot(x + 62, 366, 21, '#34323f') +
  dot(x + 62, 366, 9, '#b7b2bd') +
  dot(x + 238, 366, 21, '#34323f') +
  dot(x + 238, 366, 9, '#b7b2bd');

const lampPost = (): string =>
  lampGlow('day', shape('M1010 60L930 360H1110L1036 60Z', core.lamplight, 'opacity=".22"')) +
  stroke('M960 356V56Q960 36 986 38H1020', '#4d5566', 9) +
  card(1004, 34, 40, 14, 6, '#4d5566') +
  lampGlow('day', card(1008, 44, 32, 9, 4, core.lamplight));
