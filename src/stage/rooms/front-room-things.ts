import { smooth } from '../figure/outlines.ts';
import { card, core, dot, each, oval, rect, shape, stroke } from './kit.ts';
import { lampGlow } from './light-marks.ts';

const cloth = '#6f7f8e';
const clothLight = '#8494a1';
const clothShade = '#536274';

/** The sofa against the wall, seen from the front, with a knitted blanket over its back and a wrapper on its arm. */
export const sofa = (): string =>
  oval(544, 652, 236, 14, '#4a3550', 'opacity=".35"') +
  shape('M360 640h18v18h-14ZM712 640h18l-4 18h-14Z', '#4a3440') +
  shape(
    smooth([
      [362, 560, 1],
      [362, 420],
      [384, 394],
      [440, 388],
      [648, 388],
      [704, 394],
      [728, 420],
      [728, 560, 1],
    ]),
    cloth,
  ) +
  stroke('M545 392V520', clothShade, 4) +
  blanket() +
  card(376, 516, 168, 44, 12, clothLight) +
  card(546, 516, 168, 44, 12, clothLight) +
  shape('M372 556H718V642H372Z', cloth) +
  shape('M372 556H718V570H372Z', clothShade) +
  arm(330) +
  arm(704) +
  shape('M388 470Q392 440 432 446T466 470L454 520H396Z', core.brick) +
  stroke('M408 470h40M402 486h48M404 502h44', core.mustard, 4) +
  wrapper();

const arm = (x: number): string =>
  shape(
    smooth([
      [x, 648, 1],
      [x - 2, 470],
      [x + 12, 448],
      [x + 44, 448],
      [x + 56, 470],
      [x + 56, 648, 1],
    ]),
    clothLight,
  ) +
  shape(
    smooth([
      [x, 648, 1],
      [x - 2, 470],
      [x + 10, 450],
      [x + 14, 480],
      [x + 14, 648, 1],
    ]),
    clothShade,
  );

/** Crocheted squares, washed often, folded over the back of the sofa. */
const blanket = (): string =>
  shape(
    'M592 380Q640 372 694 382L706 508L696 512L686 506L676 512L664 506L652 512L640 506L628 512L616 506L604 512L590 506Z',
    '#8a4a5a',
  ) +
  each(
    [
      [600, 392, core.mustard],
      [634, 390, core.cream],
      [668, 392, core.teal],
      [602, 428, core.cream],
      [636, 428, core.teal],
      [670, 428, core.mustard],
      [602, 464, core.teal],
      [637, 464, core.brick],
      [672, 464, core.mustard],
    ],
    ([x, y, fill]) => card(x, y, 27, 28, 5, fill) + dot(x + 13.5, y + 14, 6, '#8a4a5a'),
  );

/** Foil and paper from a small bar, smoothed flat on the arm of the sofa. */
const wrapper = (): string =>
  shape('M338 446L374 436L386 446L350 457Z', '#d7d3d6') +
  shape('M342 448L366 441L374 448L350 455Z', '#5d3a36') +
  shape('M356 444L374 438L384 446L366 451Z', '#7a4a8a');

/** A low chest under the window: the crate of toys on it, and the red book that goes to every clinic. */
export const lowChest = (): string =>
  shape('M790 596h14v20h-10ZM972 596h14l-4 20h-10Z', '#5a3f38') +
  rect(780, 420, 216, 180, '#b08a64') +
  rect(772, 410, 232, 14, '#c9a37a') +
  rect(772, 422, 232, 6, '#8a6748') +
  rect(792, 440, 94, 146, '#9d7853') +
  rect(892, 440, 94, 146, '#9d7853') +
  dot(876, 512, 6, core.cream) +
  dot(902, 512, 6, core.cream) +
  crate() +
  redBook();

const crate = (): string =>
  dot(812, 352, 19, core.teal) +
  shape('M793 352A19 19 0 0 1 831 352Z', '#4f949a') +
  shape('M836 326h30v40h-30Z', core.brick) +
  shape('M841 334h8v8h-8ZM854 334h8v8h-8Z', core.cream) +
  shape(
    smooth([
      [862, 366],
      [860, 340],
      [876, 332],
      [890, 342],
      [890, 368],
    ]),
    '#c69a63',
  ) +
  dot(866, 334, 7, '#c69a63') +
  dot(888, 334, 7, '#c69a63') +
  dot(871, 348, 2.6, core.indigo) +
  dot(883, 348, 2.6, core.indigo) +
  shape('M784 362H898L892 411H790Z', '#e3c796') +
  shape('M784 362H898L897 371H785Z', '#f0dcb4') +
  stroke('M788 384H894M790 398H892', '#bf9a64', 4) +
  shape('M826 376h30v12h-30Z', core.paper);

/** The child health book, with the corners of letters between its pages. */
const redBook = (): string =>
  shape('M914 398L978 396L984 410H910Z', '#a33240') +
  shape('M920 392L972 389L978 398L914 400Z', core.paper) +
  shape('M912 384L972 380L980 391L914 396Z', '#b93a48') +
  shape('M966 386L990 390L988 397L968 394Z', core.paper) +
  stroke('M928 388h20', core.cream, 3);

/** A rug, a few bricks in a row and a soft ball. */
export const rug = (): string =>
  oval(716, 700, 330, 38, '#a9746a') +
  oval(716, 700, 290, 30, '#c08d78') +
  each(
    [
      [596, core.teal],
      [626, core.mustard],
      [656, core.brick],
    ],
    ([x, fill]) => rect(x, 672, 26, 24, fill) + rect(x, 672, 26, 7, core.cream, 'opacity=".3"'),
  );

/** A lamp on a stand between door and sofa; its shade is dark by day. */
export const standardLamp = (): string =>
  oval(302, 600, 34, 6, '#4a3550', 'opacity=".35"') +
  stroke('M302 320V592', '#6f5040', 7) +
  oval(302, 594, 30, 7, '#6f5040') +
  shape('M278 232H326L346 322H258Z', '#c9ae8a') +
  shape('M312 232H326L346 322H318Z', '#a98e70') +
  lampGlow(
    'day',
    shape('M278 232H326L346 322H258Z', core.lamplight) + shape('M286 232H318L326 322H278Z', '#fff1d0'),
  );

/** What the lamp on its stand throws on wall and floor; it names the halo `lamp`, and leaves the doorway out. */
export const standardLampLight = (): string =>
  lampGlow(
    'day',
    shape('M258 322H346L520 590H266V322Z', core.amber, 'opacity=".32"') +
      shape('M278 232H326L420 20H250Z', core.amber, 'opacity=".3"') +
      shape('M-70-80H730V720H-70ZM66 34V590H250V34Z', 'url(#lamp)', 'fill-rule="evenodd" opacity=".8"') +
      shape('M266 590H520L600 740H180Z', core.amber, 'opacity=".2"'),
  );

/** The hood and handle of a pushchair close to us on the right: the one dark edge. */
export const nearPushchair = (): string =>
  stroke('M1352 470L1240 520L1214 760', '#2c2440', 12) +
  shape(
    smooth([
      [1226, 760, 1],
      [1216, 640],
      [1250, 568],
      [1310, 540],
      [1360, 548, 1],
      [1360, 760, 1],
    ]),
    '#362c4c',
  ) +
  stroke('M1262 760Q1250 650 1300 546M1306 760Q1300 660 1344 550', '#272039', 5) +
  shape('M1226 700Q1290 676 1360 690V704Q1290 690 1228 714Z', core.plum);
