import { card, core, dot, each, oval, rect, repeat, shape, stroke } from './kit.ts';
import { snail } from './snail.ts';

const unit = '#7f9580';
const unitLit = '#a3b398';
const unitDark = '#5c7468';
const steel = '#d7d0c4';
const steelShade = '#a2959a';

const front = (x: number, y: number, width: number, height: number): string =>
  card(x, y, width, height, 3, unit) +
  shape(`M${x} ${y}h${width}v6h-${width - 6}v${height - 6}h-6Z`, unitLit) +
  card(x + width - 20, y + 14, 7, 30, 3, '#d9b36a');

/** The cupboards under the worktop, painted by hand one summer, and the worktop. */
export const flatUnits = (): string =>
  rect(716, 374, 344, 188, unitDark) +
  each([736, 842, 948], x => front(x, 390, 98, 152)) +
  rect(716, 542, 344, 20, '#465a58') +
  rect(556, 374, 34, 188, unitDark) +
  rect(556, 362, 504, 12, '#b8855c') +
  rect(556, 373, 504, 9, '#7a5140');

/** The shelf of jars above the stove: everything in glass, wiped and turned to the front. */
export const jars = (): string =>
  rect(584, 200, 132, 10, '#a9714c') +
  rect(584, 210, 132, 5, '#6f4738') +
  each(
    [
      [590, 46, '#c98a3e'],
      [618, 38, '#b9573a'],
      [644, 50, '#e6cfa2'],
      [676, 42, '#7f8f5a'],
    ] as const,
    ([x, tall, fill]) =>
      card(x, 200 - tall, 24, tall, 4, '#efe6d6') +
      rect(x + 3, 212 - tall + 4, 18, tall - 18, fill) +
      card(x + 1, 196 - tall, 22, 9, 3, '#8a5b45'),
  );

/** The stove: four rings, an oven with a cloth over its rail. */
export const stove = (): string =>
  rect(590, 366, 140, 196, steel) +
  shape('M704 366H730V562H704Z', steelShade) +
  card(588, 358, 144, 12, 2, '#3a3140') +
  repeat(4, i => dot(612 + i * 32, 388, 7, '#5a4a52') + stroke(`M${612 + i * 32} 388v-6`, '#efe6d6', 2.4)) +
  card(604, 420, 108, 110, 8, '#3a3140') +
  card(614, 436, 88, 56, 5, '#6e463e') +
  rect(612, 408, 92, 6, '#8f8578') +
  shape('M636 408H674V472Q655 478 636 472Z', '#d98a4a') +
  stroke('M636 426H674M636 446H674', '#f4cf96', 4);

/** The ring that is lit: a row of blue points under the pot, and its glow on the steel. */
const flame = (): string =>
  shape('M588 340H698L690 358H596Z', '#f6b25c', 'opacity=".7"') +
  repeat(6, i => shape(`M${610 + i * 12} 358q-4-6 1-12q5 6 2 12Z`, '#5f9fd0'));

/** Dinner: a big pot on the lit ring, its steam, and the rice pan waiting beside it with its lid on. */
export const dinner = (): string =>
  rect(694, 324, 38, 34, '#59606f') +
  shape('M718 324H732V358H718Z', '#424859') +
  oval(713, 324, 20, 5, '#7d8492') +
  dot(713, 316, 4, '#3a3140') +
  flame() +
  shape('M602 292H684V330Q684 344 670 344H616Q602 344 602 330Z', '#a8462f') +
  shape('M662 292H684V330Q684 344 670 344H656Q664 338 664 324Z', '#7a2f2b') +
  oval(643, 292, 41, 7, '#e2a457') +
  dot(628, 291, 4, '#f4cf96') +
  dot(646, 294, 4, '#6d9468') +
  dot(660, 290, 4, '#f4cf96') +
  stroke('M602 306h-12v12h12M684 306h10v12h-10', '#3a3140', 5) +
  stroke('M626 278q-12-18 2-36t-2-36', '#fff6e6', 8, 'opacity=".34"') +
  stroke('M652 276q12-18 0-34t4-38', '#fff6e6', 9, 'opacity=".28"');

/** The stove after use: the pot washed and upside down, the kettle just boiled. */
export const kettleOn = (): string =>
  shape('M606 352Q604 308 643 308T680 352Z', '#8f9aa6') +
  shape('M658 310Q682 318 680 352H660Q668 330 658 310Z', '#6c7688') +
  stroke('M616 318Q612 282 643 282T670 318', '#3a3140', 6) +
  shape('M680 336L706 312L710 320L688 350Z', '#6c7688') +
  stroke('M712 304q10-14 0-28t4-26', '#fff6e6', 7, 'opacity=".34"');

/** Sink and tap, a cloth wrung out and hung over the edge, bowls upside down to dry. */
export const flatSink = (): string =>
  stroke('M1000 360V322Q1000 306 986 306T972 322', '#c2bcc0', 7) +
  dot(1000, 330, 6, '#8f8a99') +
  rect(932, 357, 100, 8, '#8f8a99') +
  shape('M1036 360Q1034 336 1048 336T1060 360Z', '#e6dccb');

/** Two lunch boxes, washed and open to dry lid against box; one has a label with a drawn snail. */
export const lunchBoxes = (): string =>
  shape('M826 312H884L880 358H830Z', core.brick) +
  shape('M866 312H884L880 358H862Z', '#8a3d2f') +
  card(822, 304, 66, 10, 4, '#d2795a') +
  card(834, 322, 32, 26, 3, core.paper) +
  snail(838, 326) +
  shape('M892 320H936L932 358H896Z', core.mustard) +
  shape('M920 320H936L932 358H916Z', '#a8762f') +
  card(888, 312, 52, 9, 4, '#efc06a') +
  card(898, 328, 22, 20, 3, core.paper) +
  stroke('M902 334h10M902 341h14', core.teal, 2.4);
