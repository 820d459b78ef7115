import type { Gaze } from './eyes.ts';
import { path } from './points.ts';

/** A nose: the plane turned from the light, and the line beneath it. Seen near-frontal, its bridge is short and both wings show. */
export function drawNose({ pen, turn, measures, expression, skin, soft }: Gaze): string {
  const { noseSize: size, noseWidth: wide } = measures;
  const tip = measures.noseTip + expression.nod * 0.55;
  // The tip stands before the face, so it travels further than the middle does.
  const x = measures.middle + 5 - 3.8 * turn;
  const side = turn > 0.5 ? -pen.lightSide : 1;
  const wedge = path`M${x} ${tip - (13 - 3 * turn) * size}Q${x + side * (9 - 4.5 * turn) * wide} ${tip - 3} ${x + side * (5 + turn) * wide} ${tip + 2}Q${x - side} ${tip + 4.5} ${x - side * (6 - 4 * turn) * wide} ${tip + 1}Z`;
  const line =
    path`M${x + (4 + 2.6 * turn) * wide} ${tip - (6 - 3.6 * turn) * size}Q${x + (8.5 - 0.4 * turn) * wide} ${tip + turn * 0.6} ${x + 2 * wide} ${tip + 2.6}Q${x - 2 * wide} ${tip + 3.4} ${x - 5.5 * wide} ${tip + 1}` +
    (turn > 0.5 ? path`Q${x - 7.6 * wide} ${tip - 0.2} ${x - 6.2 * wide} ${tip - 2.4 * size}` : '');
  return `<path d="${wedge}" fill="${pen.skinShade(skin, 0.6)}"/>${pen.line(line, soft, 2.5)}`;
}
