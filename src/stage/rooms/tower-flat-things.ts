import { card, core, dot, each, oval, rect, repeat, shape, stroke } from './kit.ts';

const sofaCloth = '#6a8796';
const sofaLit = '#8ba6b0';
const sofaShade = '#4d6678';

/** A three-seat sofa along the wall, a blanket folded over its arm, a muslin over its back. */
export const sofa = (): string =>
  shape('M226 392Q226 372 246 372H600Q620 372 620 392V560H226Z', sofaCloth) +
  shape('M226 392Q226 372 246 372H600Q620 372 620 392V398H226Z', sofaLit) +
  stroke('M357 380V512M489 380V512', sofaShade, 4) +
  rect(214, 508, 418, 70, sofaShade) +
  card(222, 500, 132, 34, 10, sofaLit) +
  card(358, 500, 130, 34, 10, sofaLit) +
  card(492, 500, 132, 34, 10, sofaLit) +
  shape('M196 440Q196 424 212 424H230Q244 424 244 440V588H196Z', sofaCloth) +
  shape('M602 440Q602 424 618 424H636Q650 424 650 440V588H602Z', sofaCloth) +
  shape('M638 424Q650 426 650 440V588H636Z', sofaShade) +
  rect(208, 588, 18, 16, '#4a3f3c') +
  rect(622, 588, 18, 16, '#4a3f3c') +
  shape('M190 430Q216 414 250 428V500H190Z', core.mustard) +
  stroke('M190 446H250M190 464H250M190 482H250', '#b07c2c', 4) +
  shape('M276 366H334L338 428Q306 438 272 426Z', core.paper) +
  stroke('M280 380h52M278 396h56M276 412h58', '#cfd6d4', 3) +
  oval(424, 604, 240, 10, '#4a3f63', 'opacity=".22"');

/** The side table: a red book standing against the lamp, the telephone, a glass of water, a bitten slice of toast. */
export const sideTable = (): string =>
  rect(660, 436, 104, 12, '#a9714c') +
  rect(660, 448, 104, 6, '#6d4638') +
  stroke('M672 454V592M752 454V592M672 530H752', '#8a5b45', 7) +
  shape('M664 380L700 372L708 432L672 436Z', '#b3312f') +
  shape('M700 372L708 370L716 430L708 432Z', '#f0e2c6') +
  shape('M670 388L694 383L696 396L672 401Z', '#d9665c') +
  shape('M722 418L756 410L760 430L724 436Z', '#34323f') +
  shape('M727 420L752 414L755 427L728 432Z', '#8fb4bd') +
  stroke('M740 434q14 10 12 24', '#34323f', 3);

/** The horse by the window with the small wash: vests, muslins, one of somebody's work shirts. */
export const dryingHorse = (): string =>
  stroke('M1150 600L1210 400M1330 600L1270 400M1160 420H1340M1150 480H1340', '#d8d0c8', 5) +
  each(
    [
      [1160, '#f0e2c6'],
      [1204, '#8fb4bd'],
      [1248, '#e6b673'],
      [1292, core.paper],
    ] as const,
    ([x, fill]) =>
      shape(`M${x} 420h38v40q-19 8-38 0Z`, fill) +
      shape(`M${x + 26} 420h12v40q-6 3-12 4Z`, '#4a3f63', 'opacity=".18"'),
  ) +
  shape('M1166 480h64v74h-64Z', core.paper) +
  shape('M1240 480h72l-4 80h-64Z', '#4a6b8a') +
  stroke('M1276 482v76', '#35506e', 3);

/** The mat on the floor with its arch of toys, a ring of cups, and the book with cloth pages. */
export const playMat = (): string =>
  oval(790, 622, 230, 54, '#7f9a7c') +
  oval(790, 620, 206, 46, '#a8bd9c') +
  each(
    [
      [650, 610, core.brick],
      [922, 604, core.mustard],
      [880, 648, core.teal],
      [694, 648, core.mustard],
      [790, 584, core.brick],
      [846, 590, core.paper],
    ] as const,
    ([x, y, fill]) => oval(x, y, 15, 6, fill),
  ) +
  cup(934, 580, 26, core.brick) +
  cup(968, 594, 20, core.mustard) +
  cup(946, 612, 15, core.teal) +
  shape('M612 596L650 584L664 602L626 616Z', core.school) +
  shape('M616 594L650 583L656 590L622 602Z', core.paper);

const cup = (x: number, y: number, size: number, fill: string): string =>
  shape(
    `M${x - size} ${y - size}H${x + size}L${x + size * 0.75} ${y + size * 0.7}H${x - size * 0.75}Z`,
    fill,
  ) + oval(x, y - size, size, size * 0.3, '#4a3f63', 'opacity=".3"');

/** A low stool by the mat, for whoever comes. */
export const lowStool = (): string =>
  stroke('M1012 616L1004 690M1096 616L1104 690', '#6d4638', 9) +
  card(998, 600, 112, 18, 8, '#a9714c') +
  card(998, 610, 112, 8, 4, '#8a5b45');

/** A shelf under the window: nappies in a basket, picture books, a row of washed bottles. */
export const underWindow = (): string =>
  rect(800, 452, 330, 100, '#b08a68') +
  rect(800, 444, 330, 12, '#c9a27a') +
  rect(808, 458, 314, 88, '#8a6a58') +
  shape('M820 484H908L902 546H826Z', '#c9a46c') +
  stroke('M824 500H904M826 518H902', '#a07c4c', 4) +
  shape('M830 484V468H898V484Z', core.paper) +
  repeat(6, i =>
    rect(
      926 + i * 15,
      490 - (i % 3) * 6,
      12,
      56 + (i % 3) * 6,
      [core.brick, core.teal, core.mustard][i % 3] ?? core.teal,
    ),
  ) +
  each(
    [1034, 1062, 1090] as const,
    x => card(x, 416, 16, 30, 5, '#e3ebea') + rect(x + 3, 408, 10, 9, '#d9a03c'),
  ) +
  card(1030, 486, 76, 60, 4, '#59707c') +
  dot(1068, 516, 10, '#c9c8c2');
