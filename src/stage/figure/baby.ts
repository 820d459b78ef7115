import type { Expression } from './emotions.ts';
import { drawBehindHead, drawHead } from './head.ts';
import type { Look } from './look.ts';
import { smooth } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import { dots } from './points.ts';
import { bodyOf } from './proportions.ts';

/** A swaddled baby in its four layers, about 120 wide, the middle at 0,0. */
export interface Swaddled {
  readonly behind: () => string;
  readonly blanket: () => string;
  readonly head: () => string;
  readonly fold: () => string;
}

const headPlace = 'translate(-26 -12) rotate(-34) scale(.6)';

/** Draws a baby lying on its back, wrapped; only the face shows, and it changes like any other. */
export function drawSwaddled(pen: Pen, look: Look, expression: Expression): Swaddled {
  const colour = cloths[look.topColour];
  const paint = pen.cloth(colour);
  const blanket = smooth(dots('-48,-4 -50,-26 -34,-40 0,-34 40,-22 62,-2 56,20 20,28 -26,24'));
  const fold = smooth(dots('-58,-22 -60,2 -46,20 -18,26 4,16 -6,4 -22,-2 -38,-8 -50,-24'));
  const creases = pen.line('M-20 22Q8 2 24-28M8 26Q40 8 50-14', pen.shade(colour, 0.6), 2.4);
  const onHead = (drawing: string) => `<g transform="${headPlace}">${drawing}</g>`;
  return {
    behind: () => onHead(drawBehindHead(pen, look)),
    blanket: () => pen.shape(blanket, paint, { crescent: 6, rim: 4, within: creases }),
    head: () => onHead(drawHead(pen, bodyOf('baby'), look, expression)),
    fold: () => pen.shape(fold, paint, { crescent: 3, rim: 3 }),
  };
}
