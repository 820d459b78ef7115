import { card, core, dot, rect, shape, stroke } from './kit.ts';
import { lampGlow } from './light-marks.ts';

const leafLit = '#4f949a';
const leafDark = '#1f4450';
const wood = '#d9c8b6';
const woodShade = '#857894';

/** The frame around the doorway with its stone head. Its inner edge hides the edge of the wall behind it. */
export const doorFrame = (): string =>
  shape('M520 36H896V664H868V64H548V664H520Z', wood) +
  shape('M868 64H876V664H868Z', woodShade) +
  shape('M520 36H528V664H520Z', woodShade, 'opacity=".5"') +
  shape('M548 64H868V72H548Z', woodShade, 'opacity=".7"') +
  shape('M496 2H920V36H496Z', '#8b7f9b') +
  shape('M496 30H920V38H496Z', '#4c4266');

/** The leaf swung back into the hall, hinged on the right, its outer face to us. */
export const openLeaf = (): string =>
  shape('M868 64L778 96V616L868 656Z', core.teal) +
  shape('M868 64L778 96V616L786 619V101L868 72Z', leafLit) +
  shape('M854 112L800 128V262L854 254Z', leafDark) +
  lampGlow(
    'dusk',
    shape('M846 126L808 137V250L846 244Z', '#e9a35c') + shape('M846 126L808 137V176L846 150Z', '#ffcf86'),
  ) +
  stroke('M827 132V247M846 186L808 193', leafDark, 4) +
  shape('M854 420L800 412V570L854 592Z', leafDark) +
  stroke('M854 112L800 128V262M854 420L800 412V570', leafLit, 3);

/** Post that has not been taken in: it stays in the letterbox of the open leaf. */
export const letters = (): string =>
  shape('M852 338L798 334V366L852 372Z', '#c9a86c') +
  shape('M847 345L803 341V359L847 364Z', '#2a2136') +
  shape('M836 350L768 380L757 354L828 332Z', '#e5dac8') +
  shape('M826 356L752 402L738 376L818 338Z', core.paper) +
  shape('M738 376L752 402L768 392L754 366Z', core.brick) +
  stroke('M772 376l22-12M777 385l28-16', '#9a8f86', 2.6) +
  shape('M838 346L792 338L788 353L832 362Z', '#d0c2ac');

/** The shut leaf between two upright edges of the doorway; glass and letterbox follow the middle. */
export function shutLeaf(left: number, right: number): string {
  const middle = (left + right) / 2 + 6;
  return (
    rect(left, 64, right - left, 592, core.teal) +
    rect(left, 64, right - left, 8, leafLit) +
    rect(right - 14, 64, 14, 592, '#285f67') +
    card(middle - 64, 108, 128, 178, 3, leafDark) +
    card(middle - 64, 418, 128, 176, 3, '#255b63') +
    card(middle - 56, 428, 112, 166, 2, leafDark) +
    card(middle - 50, 338, 100, 34, 3, '#b8935a') +
    card(middle - 42, 345, 84, 18, 2, '#2a2136') +
    shape(`M${middle - 42} 345H${middle + 42}V350H${middle - 42}Z`, '#6d4a3a')
  );
}

/** Two panes with the hall's light behind them. */
export function litGlass(left: number, right: number): string {
  const middle = (left + right) / 2 + 6;
  const pane = (x: number) =>
    rect(x, 118, 50, 158, '#e9a354') + shape(`M${x} 118H${x + 50}V150L${x} 210Z`, '#ffd08a');
  return (
    lampGlow('dusk', pane(middle - 54) + pane(middle + 4)) +
    stroke(`M${middle - 54} 198H${middle + 54}`, leafDark, 8)
  );
}

/** A round knob and its plate. */
export const knob = (x: number, y: number): string =>
  card(x - 9, y - 26, 18, 52, 5, '#8a6a3c') +
  dot(x, y - 4, 12, core.mustard) +
  dot(x - 3, y - 8, 5, core.lamplight);
