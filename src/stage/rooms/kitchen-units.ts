import { card, core, dot, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';

const unit = '#41696e';
const unitLit = '#5f8c8c';
const unitDark = '#2c4d56';
const creamShade = '#bfae9f';

const front = (x: number, y: number, width: number, height: number): string =>
  card(x, y, width, height, 3, unit) +
  shape(`M${x} ${y}h${width}v6h-${width - 6}v${height - 6}h-6Z`, unitLit) +
  rect(x + 16, y + 18, width - 32, height - 36, 'none', `rx="3" stroke="${unitDark}" stroke-width="3"`);

/** Wall cupboards, the cooker hood between them, and the worktop along the whole wall. */
export const units = (): string =>
  front(584, 40, 108, 146) +
  rect(584, 186, 108, 8, unitDark) +
  shape('M742-20H796V86H742Z', '#a79fa3') +
  shape('M778-20H796V86H778Z', '#857d8b') +
  shape('M742 82H796L836 176H702Z', '#bdb4b2') +
  shape('M778 82H796L836 176H800Z', '#948b95') +
  rect(698, 172, 142, 18, '#6e6474') +
  card(724, 184, 90, 8, 4, '#fff0c8') +
  rect(574, 380, 766, 184, unit) +
  each([582, 842, 950, 1058, 1166], x => front(x, 392, 102, 150)) +
  rect(574, 540, 766, 22, '#233c47') +
  rect(574, 362, 766, 12, '#b07d56') +
  rect(574, 373, 766, 10, '#6a4238');

/** The cooker with tea on it: fish fingers under the grill pan's lid, peas and beans in two pans. */
export const cooker = (): string =>
  rect(694, 366, 148, 196, core.cream) +
  shape('M814 366H842V562H814Z', creamShade) +
  card(694, 360, 148, 12, 2, '#3a3140') +
  repeat(4, i => dot(716 + i * 34, 390, 7, '#5a4a52') + stroke(`M${716 + i * 34} 390v-6`, core.cream, 2.4)) +
  card(710, 420, 112, 108, 8, '#3a3140') +
  card(720, 434, 92, 58, 5, '#7a4a3c') +
  shape('M720 434H770L740 492H720Z', '#c9814a', 'opacity=".6"') +
  rect(718, 408, 96, 6, '#8f8578') +
  shape('M742 408H780V468Q760 474 742 468Z', '#a9b9a6') +
  stroke('M742 456q19 7 38 0', core.cream, 4);

/** Pans on the hob and the steam over them. */
export const tea = (): string =>
  shape('M704 322H764L760 352Q758 358 752 358H716Q710 358 708 352Z', '#a33d3f') +
  shape('M746 322H764L760 352Q758 358 752 358H740Z', '#752c3a') +
  oval(734, 322, 31, 6, '#d98a4a') +
  dot(722, 321, 4, '#b9573a') +
  dot(736, 323, 4, '#b9573a') +
  dot(748, 320, 4, '#b9573a') +
  stroke('M702 336H672', '#3a3140', 8) +
  shape('M772 336H836L830 354Q828 358 822 358H786Q780 358 778 354Z', '#59606f') +
  shape('M816 336H836L830 354Q828 358 822 358H810Z', '#424859') +
  card(776, 328, 17, 9, 3, '#e0a052') +
  card(794, 326, 17, 9, 3, '#d08a3e') +
  card(812, 328, 17, 9, 3, '#e0a052') +
  stroke('M838 344H872', '#3a3140', 8) +
  stroke('M724 306q-12-18 2-36t-2-36', '#fff6e6', 7, 'opacity=".3"') +
  stroke('M746 304q12-18 0-34t4-38', '#fff6e6', 9, 'opacity=".24"');

/** The fridge, and what three lives hang on it: a drawing, a dinner menu, and the rota with its early starts ringed. */
export const fridge = (): string =>
  card(446, 100, 134, 462, 9, '#6f667f') +
  card(440, 94, 134, 468, 9, core.cream) +
  shape('M552 94H565Q574 94 574 103V553Q574 562 565 562H552Z', creamShade) +
  shape('M440 318H574V323H440Z', creamShade) +
  card(450, 262, 7, 44, 3, '#8f8578') +
  card(450, 334, 7, 60, 3, '#8f8578') +
  drawing() +
  menu() +
  rota();

/** A tall man and a small boy on a bus, by the small boy. */
const drawing = (): string =>
  place(
    450,
    116,
    rect(2, 3, 62, 54, '#2a2447', 'opacity=".25"') +
      rect(0, 0, 62, 54, core.paper) +
      stroke('M7 41V19Q7 15 11 15L50 13Q55 13 55 18L56 41Z', core.brick, 3) +
      stroke('M14 23l9-1v8h-9ZM29 22l9-1v9h-9ZM43 21l7 0v8h-7Z', core.teal, 2.4) +
      dot(18, 43, 4, '#3a3140') +
      dot(45, 43, 4, '#3a3140') +
      dot(33, 26, 2.6, '#3a3140') +
      dot(18, 27, 2, '#3a3140') +
      dot(31, 0, 6, core.teal),
    -4,
  );

const menu = (): string =>
  place(
    520,
    110,
    rect(0, 0, 44, 64, '#e3ead8') +
      rect(0, 0, 44, 12, core.sage) +
      stroke('M6 21h32M6 29h24M6 37h30M6 45h22M6 53h28', '#8f9a86', 2.6) +
      dot(22, -1, 5, core.mustard),
    3,
  );

const ring = 'stroke="#b9573a" stroke-width="3"';

/** Two weeks of shifts in boxes; on three mornings a ring round the start. */
const rota = (): string =>
  place(
    462,
    196,
    rect(3, 3, 96, 76, '#2a2447', 'opacity=".25"') +
      rect(0, 0, 96, 76, core.paper) +
      rect(0, 0, 96, 13, '#59606f') +
      stroke('M0 34H96M0 55H96M14 13V76M28 13V76M42 13V76M56 13V76M70 13V76M84 13V76', '#c9bfb2', 1.6) +
      stroke(
        repeat(
          6,
          i =>
            `M${4 + i * 14} 21h7M${4 + i * 14} 27h5M${4 + i * 14} 42h7M${4 + i * 14} 63h7M${4 + i * 14} 69h5`,
        ),
        '#6e6474',
        2,
      ) +
      each([7, 35, 63], x => oval(x, 24, 9, 8, 'none', ring)) +
      each([21, 49], x => oval(x, 66, 9, 8, 'none', ring)) +
      dot(12, 0, 5, core.brick) +
      dot(84, 0, 5, core.brick),
    1,
  );

/** Beside the fridge: a phone on its cable, and tomorrow's lunch box with its bottle. */
export const worktopThings = (): string =>
  card(590, 262, 26, 22, 3, core.cream) +
  rect(596, 268, 14, 10, '#bfae9f') +
  stroke('M603 280Q596 320 612 346', '#3a3140', 3) +
  shape('M588 358L606 340H634L620 358Z', '#2a2447') +
  shape('M594 355L608 343H628L617 355Z', '#7fa9b8') +
  card(640, 316, 54, 44, 8, core.teal) +
  shape('M680 316H686Q694 316 694 324V352Q694 360 686 360H680Z', '#1f4450') +
  stroke('M656 316v-7q0-5 5-5h12q5 0 5 5v7', '#1f4450', 5) +
  card(646, 326, 28, 16, 2, core.paper) +
  card(651, 329, 18, 9, 2, core.brick) +
  stroke('M655 333h2M660 333h2M665 333h1', core.paper, 2.4) +
  dot(656, 339, 2, '#2a2447') +
  dot(665, 339, 2, '#2a2447');

/** Sink, tap and a washed-up bowl. */
export const sink = (): string =>
  stroke('M990 362V326Q990 312 1004 312T1018 326', '#b6b2bd', 7) +
  rect(962, 358, 96, 6, '#8f8a99') +
  shape('M1150 332H1206Q1204 360 1178 360T1150 332Z', '#86a5ad') +
  shape('M1190 332H1206Q1204 360 1178 360Q1192 350 1190 332Z', '#648793');
