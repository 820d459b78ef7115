import { card, core, dot, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';

const wood = '#9a7058';
const woodDark = '#6c4c46';

/** The bed along the back wall, made, its cover pulled straight. A road runs round the cover. */
export const bed = (): string =>
  shape('M396 330Q396 316 410 316H424Q436 316 436 330V596H396Z', woodDark) +
  shape('M396 330Q396 316 410 316H424V596H396Z', wood) +
  rect(430, 520, 430, 40, woodDark) +
  card(844, 412, 28, 184, 5, wood) +
  shape('M866 412H872V596H866Z', woodDark) +
  card(430, 430, 420, 96, 8, '#ddd7d0') +
  shape('M448 436Q444 396 476 390Q516 384 544 392Q560 410 552 436Z', '#f1ede4') +
  shape('M448 436Q446 418 462 420Q500 428 548 416Q556 424 552 436Z', '#c3bfc6') +
  shape(
    'M520 434Q600 424 700 428T842 430Q850 432 850 442V540Q830 548 800 541T720 545T620 540T520 544Z',
    '#3f7579',
  ) +
  shape('M520 434Q600 424 700 428T842 430Q850 432 850 442V474H520Z', '#5b9191') +
  shape('M520 434H560V543Q540 540 520 544Z', '#efe6d4', 'opacity=".85"') +
  rect(560, 493, 290, 26, '#2c4d5c') +
  stroke('M576 506H842', core.cream, 3, 'stroke-dasharray="16 12"') +
  oval(634, 560, 230, 14, '#45416b', 'opacity=".22"');

const stops: readonly (readonly [x: number, y: number])[] = [
  [14, 66],
  [48, 67],
  [84, 58],
  [120, 58],
  [150, 46],
  [186, 48],
  [220, 62],
  [254, 66],
  [288, 56],
  [322, 48],
  [358, 47],
  [392, 61],
  [428, 62],
  [464, 54],
];

/** Six sheets taped into one: the whole of a bus route with every stop, drawn by somebody who rides it. */
export const routePoster = (): string =>
  place(
    366,
    82,
    rect(4, 6, 480, 92, '#45416b', 'opacity=".22"') +
      repeat(6, i => rect(i * 80, (i % 2) * 3 - 1, 80, 92, i % 2 ? '#f6eedd' : core.paper)) +
      repeat(5, i => rect(71 + i * 80, 8, 18, 10, core.mustard, 'opacity=".6"')) +
      streets() +
      stroke(`M${stops.map(stop => stop.join(' ')).join('L')}`, core.brick, 5) +
      each(stops, ([x, y]) => dot(x, y, 5.5, core.brick) + dot(x, y, 2.8, core.paper)) +
      bus(),
    -1,
    1.06,
  );

const streets = (): string =>
  stroke('M8 48V34L18 25L28 34V48ZM34 48V36l8-8 8 8V48M16 48v-7', '#59606f', 2.4) +
  stroke('M96 42V22H132V42ZM106 42v-8M122 42v-8M114 22V12l9 4-9 3', core.teal, 2.4) +
  stroke('M186 34V24M206 34V22M196 80V70', '#7a5a44', 3) +
  dot(186, 20, 8, core.sage) +
  dot(206, 17, 8, core.sage) +
  dot(196, 66, 8, core.sage) +
  stroke('M232 88q6-6 12 0t12 0 12 0 12 0M240 80q14-18 32 0', '#5f8798', 2.6) +
  stroke('M296 38V20H336V38ZM296 26H336M304 38v-7h8v7M322 38v-7h8v7', '#8a6472', 2.4) +
  stroke('M378 40V16H396V40M384 22h6M384 29h6M404 40V24H424V40', '#59606f', 2.4) +
  stroke('M440 84q5-6 10 0t10 0 10 0', '#5f8798', 2.6) +
  dot(456, 22, 9, core.mustard) +
  stroke('M36 84h30M94 78h26M150 82h22M310 76h34M362 84h26', '#b5aba0', 2.4);

const bus = (): string =>
  card(196, 26, 52, 26, 4, core.brick) +
  stroke('M202 33h7v7h-7ZM214 33h7v7h-7ZM226 33h7v7h-7ZM238 33h6v7h-6Z', core.paper, 2) +
  dot(208, 53, 4.5, core.indigo) +
  dot(237, 53, 4.5, core.indigo);

/** School things on a chair, in the order they go on: shirt and jumper over the back, trousers, socks; the bag on its post. */
export const uniformChair = (): string =>
  stroke('M888 306V560M968 306V560', woodDark, 9) +
  rect(886, 440, 86, 12, wood) +
  stroke('M896 452V560M960 452V560', wood, 7) +
  rect(888, 304, 80, 12, wood) +
  shape('M876 318Q862 360 866 412L884 414L890 340Z', '#742438') +
  shape('M876 318Q874 304 888 300H966Q980 304 978 318L972 404H882Z', core.school) +
  shape('M960 300H966Q980 304 978 318L972 404H956Z', '#6c2234') +
  shape('M908 299L927 326L946 299L927 307Z', '#eef0f0') +
  shape('M882 394H972V404H882Z', '#6c2234') +
  dot(952, 340, 7, core.mustard) +
  shape('M876 424Q926 414 982 424L980 442H878Z', '#59606f') +
  shape('M876 424Q926 414 982 424L981 431Q926 422 877 431Z', '#767d8b') +
  shape('M906 404H930Q936 404 936 412T930 420H906Q900 412 906 404Z', '#d5d8de') +
  dot(930, 412, 5, '#aeb1c2') +
  shape('M968 350H1008Q1014 350 1014 358V420Q1014 426 1008 426H976Q968 426 968 418Z', core.teal) +
  shape('M968 350H1008Q1014 350 1014 358V378H968Z', '#285b66') +
  card(984, 372, 12, 10, 2, core.mustard) +
  stroke('M972 350Q966 318 968 308', '#285b66', 6) +
  shape('M892 574q0-12 12-12h4l14 8q8 2 8 10h-38ZM936 574q0-12 12-12h4l14 8q8 2 8 10h-38Z', core.indigo);

/** A shelf of what he keeps: library books, a jar of tickets, three buses parked in a row. */
export const shelf = (): string =>
  rect(1186, 232, 154, 10, wood) +
  rect(1186, 242, 154, 5, woodDark) +
  rect(1194, 170, 16, 62, core.teal) +
  rect(1212, 160, 20, 72, core.brick) +
  rect(1234, 176, 14, 56, core.mustard) +
  rect(1250, 166, 18, 66, '#6f5a7c') +
  shape('M1276 184H1310V226Q1310 232 1304 232H1282Q1276 232 1276 226Z', '#cfdadb') +
  shape('M1280 200L1304 196L1306 228H1280Z', core.cream) +
  stroke('M1284 206l14-2M1284 214l16-3M1284 222l14-2', core.brick, 2.4) +
  rect(1274, 178, 38, 8, core.sage) +
  rect(1186, 352, 154, 10, wood) +
  rect(1186, 362, 154, 5, woodDark) +
  toyBus(1192, core.brick) +
  toyBus(1242, core.teal) +
  toyBus(1292, core.mustard);

const toyBus = (x: number, fill: string): string =>
  card(x, 318, 44, 28, 4, fill) +
  repeat(3, i => rect(x + 5 + i * 12, 323, 9, 8, '#dfe4e4')) +
  dot(x + 11, 347, 5, core.indigo) +
  dot(x + 33, 347, 5, core.indigo);

/** The rug, round and worn to the shape of sitting. */
export const rug = (): string =>
  oval(720, 598, 262, 44, '#7c6478') +
  oval(720, 596, 216, 34, '#93788a') +
  oval(720, 595, 158, 22, '#a38a98');

/** The floor cushion in front of the bed, dented; somebody sits on it. */
export const floorCushion = (): string =>
  oval(728, 556, 122, 10, '#45416b', 'opacity=".25"') +
  card(620, 502, 216, 54, 22, core.brick) +
  shape('M642 502H814Q836 502 836 524H620Q620 502 642 502Z', '#cf7656') +
  stroke('M622 530H834', core.cream, 4) +
  stroke('M700 506q20 10 44 2', '#a94f38', 3);

/** The side of the wardrobe, close to us: the one dark edge. */
export const wardrobe = (): string =>
  shape('M1262-20H1340V760H1250Z', '#3d4458') + shape('M1262-20H1272L1262 760H1250Z', '#596076');
