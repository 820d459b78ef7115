import { blend, card, clip, dot, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';

/** Gradients and clips that `city` names. */
export const cityDefs: readonly string[] = [
  blend('city-sky', '#b9ccd4', '#f3ead6'),
  blend('river', '#f7efd8', '#cfdadb', 'right'),
  clip('far-bank', 'M0 150H1400V520H0Z'),
];

/**
 * What the fourth floor sees, 1400 x 520 units from its corner: sky, the far
 * bank, a river with the light on it, and close below a playground, a road
 * with two buses and the clinic with grass on its roof.
 */
export const city = (): string =>
  skyAndBank() + river() + roofs() + between() + playground() + road() + clinic();

const skyAndBank = (): string =>
  rect(0, 0, 1400, 260, 'url(#city-sky)') +
  shape(
    'M120 74Q160 56 210 66T300 60Q330 62 350 74ZM820 46Q870 30 930 40T1040 38Q1070 40 1086 50Z',
    '#fbf4e6',
    'opacity=".6"',
  ) +
  shape('M0 168Q200 132 420 150T840 140T1400 152V260H0Z', '#a9b9b8') +
  each(
    [
      [60, 108, 34, 60],
      [102, 124, 26, 44],
      [300, 96, 30, 70],
      [356, 118, 44, 44],
      [560, 112, 28, 48],
      [640, 84, 36, 74],
      [686, 116, 40, 40],
      [900, 104, 30, 50],
      [1010, 90, 38, 62],
      [1060, 120, 50, 34],
      [1240, 100, 34, 52],
    ] as const,
    ([x, y, wide, tall]) => rect(x, y, wide, tall, '#9aa5b4') + rect(x, y, wide * 0.3, tall, '#adb6c0'),
  ) +
  stroke('M800 140V76M784 88h34', '#8b93aa', 3);

const river = (): string =>
  shape('M0 190Q260 168 520 182T1000 186T1400 172V520H0Z', '#93a598') +
  shape(
    'M1400 184Q1100 196 960 208T660 216Q480 222 440 242T560 276Q640 292 560 320L380 350Q520 356 700 322Q800 300 730 268Q690 248 800 240T1400 214Z',
    'url(#river)',
  ) +
  stroke('M980 214h60M1100 206h90M760 232h44M500 254h40M600 300h60', '#fbf4e6', 3) +
  stroke('M850 196V240M910 194V238M840 206Q880 192 920 204', '#7d8494', 4);

/** Trees in rows, an allotment and a path: what lies between the river and the road. */
const between = (): string =>
  each(
    [
      [240, 300, 12],
      [266, 306, 14],
      [294, 302, 11],
      [330, 340, 13],
      [300, 346, 11],
      [520, 356, 13],
      [548, 350, 10],
      [600, 346, 12],
      [860, 290, 12],
      [888, 296, 14],
      [918, 288, 11],
      [948, 294, 12],
      [1180, 296, 12],
      [1206, 290, 10],
      [40, 330, 14],
      [72, 336, 12],
      [1330, 384, 16],
      [1370, 392, 14],
      [640, 480, 16],
      [610, 500, 14],
    ] as const,
    ([x, y, size]) => tree(x, y, size),
  ) +
  repeat(4, i => shape(`M${96 + i * 44} ${336 - i * 3}h36l8 22h-38Z`, i % 2 ? '#8a9a72' : '#a3a87e')) +
  stroke('M0 376Q160 350 330 362T560 372L640 380', '#cdc2b4', 5);

const roofs = (): string =>
  each(
    [
      [40, 232, 150, '#b08a78'],
      [210, 226, 120, '#a5807a'],
      [60, 272, 190, '#9b7a78'],
      [1000, 246, 150, '#a5807a'],
      [1180, 240, 160, '#b08a78'],
      [1250, 286, 150, '#9b7a78'],
    ] as const,
    ([x, y, wide, fill]) =>
      shape(`M${x} ${y + 18}l18-18h${wide - 36}l18 18Z`, fill) +
      rect(x + 4, y + 18, wide - 8, 18, '#cdc2b4') +
      repeat(Math.floor(wide / 26), i => rect(x + 12 + i * 26, y + 22, 9, 9, '#7d8494')),
  );

const tree = (x: number, y: number, size: number): string =>
  oval(x + size * 0.3, y + size * 0.5, size * 1.1, size * 0.4, '#4f6b58', 'opacity=".4"') +
  dot(x, y, size, '#6d8f68') +
  dot(x - size * 0.3, y - size * 0.3, size * 0.5, '#86a67c');

/** Swings, a slide and a roundabout, as small as toys. */
const playground = (): string =>
  shape('M0 400Q200 372 430 384Q560 396 560 430L540 520H0Z', '#8fa878') +
  oval(300, 440, 150, 36, '#c99a72') +
  stroke('M214 440l14-40h54l14 40M240 400v28M268 400v28', '#8c4b5e', 4) +
  stroke('M234 428h12M262 428h12', '#4a3f63', 5) +
  stroke('M330 452V416h16l40 36', '#d9a03c', 5) +
  stroke('M330 452h16M346 416v36', '#8a6a3c', 3) +
  oval(408, 426, 24, 8, '#2f6f73') +
  stroke('M392 424v-8h32v8', '#f0e2c6', 2.4) +
  tree(120, 420, 26) +
  tree(160, 452, 20) +
  tree(470, 408, 18) +
  tree(60, 470, 24) +
  tree(512, 462, 22);

/** The road by the foot of the tower: two buses, a stop with its shelter, a crossing. */
const road = (): string =>
  shape('M600 520L680 372Q700 344 820 338L1400 322V366L860 384Q790 388 770 420L730 520Z', '#8a8794') +
  stroke('M672 520L734 396Q748 362 830 360L1400 344', '#e9e4da', 2.4, 'stroke-dasharray="14 12"') +
  bus(900, 338) +
  bus(706, 430) +
  stroke('M1010 392V368h44v24', '#59606f', 4) +
  rect(1016, 372, 32, 16, '#cfdadb') +
  stroke('M778 388l24 22M790 380l26 22M802 374l28 20', '#e9e4da', 4);

const bus = (x: number, y: number): string =>
  card(x, y, 62, 26, 4, '#b8463f') +
  repeat(4, i => rect(x + 6 + i * 14, y + 5, 10, 8, '#dfe6e6')) +
  dot(x + 14, y + 27, 5, '#34323f') +
  dot(x + 48, y + 27, 5, '#34323f');

/** A long low building, grass and small flowers on its flat roof, a white cross of paths before it. */
const clinic = (): string => place(-130, 0, meadowRoof());

const meadowRoof = (): string =>
  shape('M1060 444L1120 404H1380L1400 416V470H1060Z', '#5f8f5c') +
  shape('M1060 444L1120 404H1380L1360 444Z', '#7fab6a') +
  stroke('M1110 432h20M1160 418h26M1220 430h18M1270 416h30M1300 434h22M1340 418h14', '#a8c58a', 4) +
  each(
    [
      [1140, 424],
      [1200, 436],
      [1250, 422],
      [1326, 426],
    ] as const,
    ([x, y]) => dot(x, y, 3, '#fbf4e6'),
  ) +
  rect(1060, 444, 340, 50, '#d9d3c6') +
  repeat(7, i => rect(1080 + i * 44, 456, 26, 22, '#7d8494')) +
  rect(1200, 452, 34, 42, '#2f6f73') +
  shape('M1190 494H1244L1300 520H1150Z', '#cdc2b4');
