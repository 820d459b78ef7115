import { card, core, dot, rect, repeat, shape, stroke } from './kit.ts';

const wood = '#efe6d6';
const woodShade = '#b7a79c';
const green = '#4f6f5c';
const greenDark = '#38524a';

/** The tiled canopy over the door on its two brackets, and the frame of the doorway. */
export const porch = (): string =>
  shape('M632 84V650H612V64H888V650H868V84Z', wood) +
  shape('M868 84H876V650H868ZM632 84H868V92H632Z', woodShade) +
  shape('M572 8H928L956 48H544Z', '#7b4a3c') +
  stroke(
    repeat(10, i => `M${584 + i * 38} 12l${(i - 4.5) * 5} 34`),
    '#633a32',
    3,
  ) +
  rect(544, 46, 412, 14, wood) +
  rect(544, 56, 412, 6, woodShade) +
  shape('M584 60H604V120Q588 104 584 60ZM896 60H916Q912 104 896 120Z', wood) +
  card(898, 310, 26, 58, 6, '#34323f') +
  dot(911, 326, 7, '#86aebd') +
  dot(911, 326, 3, '#2c3554') +
  dot(911, 350, 8, '#6f6a80');

/** The leaf swung into the hall, hinged on the right; a delivery card stands in its letterbox. */
export const semiLeaf = (): string =>
  shape('M868 84L812 104V624L868 646Z', green) +
  shape('M812 104L819 102V627L812 624Z', '#7f9a86') +
  shape('M858 128L828 138V270L858 264Z', greenDark) +
  shape('M853 138L832 145V263L853 258Z', '#e3c99a') +
  shape('M853 138L832 145V190L853 168Z', '#f6e3ba') +
  shape('M858 440L828 434V584L858 598Z', greenDark) +
  shape('M858 344L824 340V366L858 371Z', '#b8935a') +
  shape('M848 350L808 338L804 372L844 364Z', core.paper) +
  shape('M824 343L808 338L804 372L820 369Z', core.brick) +
  stroke('M830 350l10 3M828 357l10 3', '#9a8f86', 2.4);

/** A pushchair folded open beside the step, with a blanket over its bar and a rain cover in the tray. */
export const pushchair = (): string =>
  stroke('M1096 404L1062 420L1002 588M962 470L1050 600', '#4d4a5c', 8) +
  shape('M938 470Q936 392 1006 386Q1034 386 1046 402L1000 476Z', '#3d5468') +
  shape('M938 470Q936 392 1006 386L984 474Z', '#54708a') +
  shape('M938 470H1004L1034 540Q1030 556 1006 556H972Q954 556 950 538Z', '#2f4152') +
  shape('M942 464H1006L1014 484Q974 496 944 486Z', core.mustard) +
  shape('M944 478Q976 490 1012 478L1022 516Q984 530 950 516Z', '#efe0c6') +
  stroke('M956 494q26 8 52 0M954 506q28 8 60-2', core.brick, 2.6) +
  shape('M968 568H1040L1032 594H976Z', '#4d4a5c') +
  dot(968, 610, 26, '#34323f') +
  dot(968, 610, 10, '#b7b2bd') +
  dot(1048, 614, 24, '#34323f') +
  dot(1048, 614, 9, '#b7b2bd') +
  stroke('M1088 400H1108', '#34323f', 9);

/** A child's scooter with a helmet hung on its bar, against the wall. */
export const helmetScooter = (): string =>
  stroke('M556 640L580 416', '#86aebd', 8) +
  stroke('M552 414H608', '#6d3f5f', 9) +
  stroke('M482 634H562', '#6d3f5f', 11) +
  dot(560, 640, 15, '#34323f') +
  dot(560, 640, 6, core.cream) +
  dot(482, 642, 13, '#34323f') +
  dot(482, 642, 5, core.cream) +
  stroke('M556 424q-6 14-10 22M548 424q-14 8-22 22', '#59606f', 2.6) +
  shape('M508 474Q508 438 540 438Q570 440 568 474Q540 484 508 474Z', core.teal) +
  shape('M552 442Q570 448 568 474Q560 477 550 478Q560 458 552 442Z', '#225357') +
  stroke('M520 448l-4 22M536 444v28M550 448l4 24', '#225357', 3);

/** Clipped box in a tub, close to us: the one dark edge. */
export const nearBush = (): string =>
  shape(
    'M1128 760Q1106 700 1140 668Q1136 626 1180 616Q1200 578 1244 590Q1280 560 1310 586L1340 580V760Z',
    '#2f4238',
  ) +
  shape(
    'M1160 760Q1150 712 1182 694Q1190 654 1228 656Q1262 622 1300 640L1340 634V660Q1280 660 1262 690Q1216 690 1204 760Z',
    '#3f5646',
  );
