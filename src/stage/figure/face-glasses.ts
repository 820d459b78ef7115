import type { EyePlaces, Gaze } from './eyes.ts';
import { objects } from './palette.ts';
import { path, round } from './points.ts';

/** A pair of glasses; the far lens widens and the far arm shows as the head turns to the viewer. */
export function drawGlasses({ pen, turn, measures }: Gaze, { near, far, line }: EyePlaces): string {
  const y = line + 0.5;
  const farWidth = 18 + 2 * turn;
  const farLeft = far - farWidth / 2 + 0.5;
  const bridge = path`M${near + 9.5} ${y - 1}q2-2.5 ${farLeft - near - 9.5} 0M${near - 11.5} ${y - 2}L${measures.ear} ${y - 1}`;
  const farArm = turn > 0.5 ? path`M${farLeft + farWidth} ${y - 2}L38 ${y - 1}` : '';
  const lens = (x: number, width: number) =>
    `<rect x="${round(x)}" y="${round(y - 9)}" width="${width}" height="18.500" rx="8"/>`;
  return `<g fill="#fff6e0" fill-opacity=".08" stroke="${pen.tone(objects.frame)}" stroke-width="2.600">${lens(near - 11.5, 21)}${lens(farLeft, farWidth)}<path d="${bridge}${farArm}" fill="none"/></g>`;
}
