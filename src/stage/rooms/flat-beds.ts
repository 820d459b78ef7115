import { card, core, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';

const wood = '#a9714c';
const woodDark = '#6d4638';

/** The small bed under the window: a cot with its side taken off, a quilt with a moon, a step to climb by. */
export const cotBed = (): string =>
  stroke(
    repeat(5, i => `M${356 + i * 14} 372V506`),
    '#cfae88',
    6,
  ) +
  card(344, 356, 80, 16, 6, '#d9b88f') +
  card(342, 356, 14, 232, 5, '#d9b88f') +
  shape('M350 356H356V588H350Z', '#a88a6c') +
  rect(356, 506, 240, 34, '#b8946e') +
  rect(356, 530, 240, 10, '#96765c') +
  card(590, 440, 14, 148, 5, '#d9b88f') +
  card(358, 452, 236, 62, 10, '#e8decd') +
  shape('M370 456Q366 426 396 422Q436 420 442 438Q446 450 440 458Z', '#f4ead6') +
  shape('M370 456Q368 444 380 444Q412 450 442 442Q446 450 440 458Z', '#c7b8b4') +
  shape('M430 456Q500 446 560 450Q592 450 594 460V520Q560 526 530 520T430 522Z', '#6d83a0') +
  shape('M430 456Q500 446 560 450Q592 450 594 460V474H430Z', '#8fa2b6') +
  shape('M500 484a16 16 0 1 0 18 24a20 20 0 0 1-18-24Z', core.lamplight) +
  each(
    [
      [462, 494],
      [548, 486],
      [566, 508],
    ] as const,
    ([x, y]) => shape(`M${x} ${y}l3 6 6 1-5 4 2 7-6-4-6 4 2-7-5-4 6-1Z`, core.lamplight),
  ) +
  oval(476, 590, 150, 10, '#45325a', 'opacity=".2"');

/** The double bed, made, two pillows plumped and a folded nightdress on one of them. */
export const doubleBed = (): string =>
  card(988, 330, 30, 266, 6, wood) +
  shape('M1008 330H1018V596H1008Z', woodDark) +
  card(640, 420, 22, 176, 5, wood) +
  rect(656, 520, 340, 44, woodDark) +
  card(658, 436, 332, 92, 10, '#e4d8c4') +
  shape('M876 440Q868 396 906 390Q960 384 984 396Q992 420 986 440Z', '#f4ead6') +
  shape('M876 440Q872 420 892 424Q940 430 988 416Q992 430 986 440Z', '#c7b8b4') +
  shape('M648 438Q740 424 838 430Q876 430 878 442V556Q846 562 806 556T716 560T648 556Z', '#b9805c') +
  shape('M648 438Q740 424 838 430Q876 430 878 442V470H648Z', '#d3a077') +
  shape('M838 430Q876 430 878 442V556Q856 560 834 557Z', '#efe3cc') +
  stroke('M648 494H834M648 526H834', '#d9b48a', 5, 'stroke-dasharray="18 10"') +
  oval(824, 594, 204, 12, '#45325a', 'opacity=".22"');

/** The big child's mattress on slats in the corner, blanket squared, a drawing book and a pencil on it. */
export const cornerBed = (): string =>
  rect(1052, 520, 300, 40, woodDark) +
  card(1046, 452, 300, 76, 10, '#e4d8c4') +
  shape('M1110 450H1340V546Q1300 552 1240 546T1110 548Z', '#5f8a86') +
  shape('M1110 450H1340V478H1110Z', '#7fa6a0') +
  shape('M1056 454Q1054 424 1080 422Q1108 422 1112 440L1110 456Z', '#f4ead6') +
  rect(1140, 496, 200, 8, core.mustard) +
  place(
    1156,
    434,
    shape('M0 14L56 6L66 22L8 30Z', core.paper) +
      stroke('M14 20q8-8 16-2t16-6', core.brick, 2.6) +
      stroke('M50 26l24-8', core.mustard, 4),
  );

/** A rug by the beds, made of rags, and slippers in three sizes. */
export const ragRug = (): string =>
  oval(860, 650, 230, 40, '#7c5c6c') +
  oval(860, 648, 186, 31, '#a8796c') +
  oval(860, 647, 140, 22, '#c79a72') +
  oval(860, 646, 92, 13, '#8c6f92');
