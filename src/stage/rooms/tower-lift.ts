import { card, dot, place, rect, repeat, shape, stroke } from './kit.ts';

const steel = '#b2b3bf';
const steelShade = '#8a8a9e';

/** The lift's doors, shut, in their frame from (x, y) down 500 units, some 210 wide; the display above them shows a struck circle. */
export const lift = (x: number, y: number): string =>
  place(
    x,
    y,
    card(0, 0, 206, 500, 4, '#7d7a8c') +
      rect(16, 16, 174, 484, steelShade) +
      rect(18, 18, 84, 482, steel) +
      rect(106, 18, 82, 482, '#a3a4b3') +
      stroke('M104 18V500', '#55566a', 4) +
      shape('M30 18H70L30 284Z', '#d5d5dc', 'opacity=".7"') +
      display(58, -48) +
      card(220, 224, 34, 74, 5, steel) +
      dot(237, 246, 8, '#55566a') +
      dot(237, 276, 8, '#55566a'),
  );

/** The floor display: no number, a circle struck through, and a dash either side. */
const display = (x: number, y: number): string =>
  card(x, y, 92, 40, 4, '#34323f') +
  dot(x + 46, y + 20, 11, 'none', 'stroke="#e28a5c" stroke-width="3.4"') +
  stroke(`M${x + 39} ${y + 27}l14-14`, '#e28a5c', 3.4) +
  stroke(`M${x + 14} ${y + 20}h10M${x + 68} ${y + 20}h10`, '#8a5c4a', 4);

/** The notice on the lift: a struck circle, printed lines, and `days` strokes in biro, bundled in fives. */
export const liftNotice = (x: number, y: number, days: number): string =>
  place(
    x,
    y,
    rect(3, 5, 124, 122, '#34323f', 'opacity=".25"') +
      rect(0, 0, 124, 122, '#fbf2de') +
      rect(0, 0, 124, 24, '#b8463f') +
      stroke('M14 12h56', '#fbf2de', 5) +
      dot(28, 50, 15, 'none', 'stroke="#b8463f" stroke-width="5"') +
      stroke('M18 60l20-20', '#b8463f', 5) +
      stroke('M54 40h58M54 52h44M54 64h30', '#8a8290', 4) +
      tally(days) +
      rect(-12, -5, 26, 12, '#d9c48a', 'opacity=".85"') +
      rect(110, -5, 26, 12, '#d9c48a', 'opacity=".85"'),
    -3,
  );

/** Days counted by whoever passes: upright strokes, every fifth laid across the four before it. */
const tally = (days: number): string =>
  stroke(
    repeat(days, i => {
      const bundle = Math.floor(i / 5);
      const left = 12 + bundle * 38;
      return i % 5 === 4 ? `M${left - 4} 108l30-20` : `M${left + (i % 5) * 7} 86l1 24`;
    }),
    '#2c3c8c',
    3,
  );
