import { card, core, dot, each, oval, place, rect, shape, stroke } from './kit.ts';
import { snail } from './snail.ts';

const tyre = '#3a3048';

/** Two children's bikes side by side against the wall, locked to each other. The smaller has its stabilisers on. */
export const bikes = (): string => place(0, -34, bigBike() + smallBike() + lock());

const wheel = (x: number, y: number, radius: number): string =>
  dot(x, y, radius, 'none', `stroke="${tyre}" stroke-width="7"`) +
  stroke(
    `M${x - radius} ${y}H${x + radius}M${x} ${y - radius}V${y + radius}M${x - radius * 0.7} ${y - radius * 0.7}l${radius * 1.4} ${radius * 1.4}M${x + radius * 0.7} ${y - radius * 0.7}l-${radius * 1.4} ${radius * 1.4}`,
    '#c9bdb4',
    1.4,
  ) +
  dot(x, y, 5, '#c9bdb4');

const bigBike = (): string =>
  wheel(206, 584, 52) +
  wheel(378, 584, 52) +
  stroke('M206 584L252 492L338 496L378 584M252 492L290 584H206M290 584L338 496', core.teal, 9) +
  stroke('M246 480L252 492M338 496L328 458', '#59606f', 6) +
  card(226, 472, 44, 10, 5, tyre) +
  stroke('M304 452Q330 444 352 458', '#59606f', 6) +
  stroke('M300 452h14', tyre, 9) +
  dot(290, 584, 11, '#59606f') +
  stroke('M290 584l12 20h10', '#59606f', 5) +
  dot(356, 452, 8, core.mustard);

const smallBike = (): string =>
  wheel(432, 598, 38) +
  wheel(546, 598, 38) +
  stroke('M432 598L462 524L524 530L546 598M462 524L486 598H432M486 598L524 530', core.brick, 9) +
  stroke('M458 512L462 524M524 530L514 494', '#59606f', 6) +
  card(438, 504, 42, 10, 5, core.cream) +
  stroke('M492 486Q514 478 534 492', '#59606f', 6) +
  stroke('M486 486l-10 10M486 488l-6 14M488 488l-1 16', core.mustard, 3) +
  shape('M500 494H534L530 522H504Z', core.cream) +
  stroke('M504 504h28M505 513h26', '#bfae9f', 3) +
  dot(410, 622, 13, tyre) +
  dot(454, 624, 13, tyre) +
  stroke('M432 598L410 622M432 598L454 624', '#59606f', 4);

const lock = (): string =>
  stroke('M370 560Q398 530 426 566', '#45325a', 5, 'stroke-dasharray="9 4"') +
  card(390, 536, 16, 18, 3, core.mustard);

/** A line across the yard: small clothes and work tabards, pegged by size. */
export const washing = (): string =>
  stroke('M-60 118Q220 170 596 108', '#efe2cc', 3) +
  each(
    [
      [36, 132, 62, core.school],
      [352, 141, 54, '#e9dcc6'],
      [434, 133, 44, core.mustard],
    ] as const,
    ([x, y, wide, fill]) => top(x, y, wide, fill),
  ) +
  shape('M132 142H214V236Q172 244 132 236Z', '#5f7f96') +
  shape('M186 142H214V236L196 239Z', '#48637f') +
  shape('M240 146H326L324 212L302 214L286 176L270 214L246 212Z', '#59606f') +
  shape(
    'M500 126h16v34q0 8 10 10l10 4v8h-30q-6-2-6-10ZM548 120h14v28q0 8 8 10l8 3v8h-26q-4-2-4-8Z',
    '#efe2cc',
  ) +
  stroke('M140 138v10M206 138v10M250 142v10M316 141v10M506 122v8M554 116v8', core.mustard, 5);

const top = (x: number, y: number, wide: number, fill: string): string =>
  shape(
    `M${x} ${y}h${wide}l${wide * 0.26} ${wide * 0.5}l-${wide * 0.22} ${wide * 0.14}l-${wide * 0.1} -${wide * 0.2}v${wide * 0.84}h-${wide * 0.88}v-${wide * 0.84}l-${wide * 0.1} ${wide * 0.2}l-${wide * 0.22}-${wide * 0.14}Z`,
    fill,
  ) +
  shape(
    `M${x + wide * 0.7} ${y}h${wide * 0.3}l${wide * 0.26} ${wide * 0.5}l-${wide * 0.22} ${wide * 0.14}l-${wide * 0.1}-${wide * 0.2}v${wide * 0.84}h-${wide * 0.24}Z`,
    '#45325a',
    'opacity=".22"',
  ) +
  stroke(`M${x + 6} ${y - 5}v10M${x + wide - 6} ${y - 5}v10`, core.mustard, 5);

/** A sheet in a plastic sleeve, taped over the bikes: a bike drawn in biro and a line through it. */
export const bikeNote = (): string =>
  place(
    330,
    280,
    rect(3, 5, 84, 104, '#45325a', 'opacity=".25"') +
      rect(0, 0, 84, 104, core.paper) +
      dot(26, 52, 13, 'none', 'stroke="#2c3c8c" stroke-width="3"') +
      dot(58, 52, 13, 'none', 'stroke="#2c3c8c" stroke-width="3"') +
      stroke('M26 52L36 34H52L58 52M36 34L42 52H26M50 30h8', '#2c3c8c', 3) +
      stroke('M14 74L70 24', core.brick, 5) +
      stroke('M14 82q8-6 14 0t14 0 14-1M14 92q8-5 12 0t12-1', '#2c3c8c', 2.4) +
      rect(-10, -6, 24, 11, '#d9c48a', 'opacity=".85"') +
      rect(70, -6, 24, 11, '#d9c48a', 'opacity=".85"') +
      shape('M84 0V60L60 0Z', '#e8dcc8'),
    -2,
  );

/** A tomato plant by the door, tied to a cane with wool; on its label somebody has drawn a snail. */
export const namedPlant = (): string => place(48, 0, plant() + label());

const plant = (): string =>
  stroke('M906 420V238', '#c79a5e', 5) +
  stroke('M904 420Q896 340 906 262', '#5c7d4c', 6) +
  shape('M902 360Q870 356 862 374Q884 388 902 370ZM906 330Q938 318 950 336Q930 352 906 342Z', '#6d9058') +
  shape('M902 306Q872 294 862 310Q882 326 902 316ZM906 276Q930 258 944 270Q930 292 906 286Z', '#7fa266') +
  dot(884, 340, 9, core.brick) +
  dot(930, 372, 10, core.brick) +
  dot(918, 310, 7, '#a8b060') +
  stroke('M898 348l14-4M900 290l12-4', core.mustard, 4) +
  shape('M874 418H940L932 484H882Z', core.terracotta) +
  shape('M920 418H940L932 484H914Z', '#703c36') +
  rect(868, 412, 78, 12, '#b06c50') +
  shape('M882 484H932V640H882Z', '#7a6a70') +
  rect(874, 484, 66, 10, '#93828a') +
  oval(907, 640, 44, 7, '#45325a', 'opacity=".3"');

/** A lolly stick with the mark of whoever waters it. */
const label = (): string =>
  card(926, 382, 34, 34, 3, '#efe2c4') + rect(938, 414, 9, 26, '#e0cfa8') + snail(930, 390);
