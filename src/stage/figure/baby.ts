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

/** A blanket over a small child that lies against somebody, the chin at 0,0: what lies under their arms, and the edge at the chin. */
export function drawBlanket(pen: Pen, look: Look, size: number): Pick<Swaddled, 'blanket' | 'fold'> {
  const colour = cloths[look.topColour === 'sky' ? 'peach' : 'sky'];
  const paint = pen.cloth(colour);
  const outline = smooth(
    dots('-38,14 -30,-4 -8,-12 16,-6 44,14 78,40 104,66 108,100 94,122 66,124 40,112 10,88 -18,74 -38,48'),
  );
  const edge = smooth(dots('-40,12 -32,-6 -8,-13 12,-8 20,4 4,9 -14,10 -30,24 -40,28'));
  const weave = pen.line(
    'M-34 50Q10 30 44 14M-10 78Q40 64 78 40M40 112Q78 100 104 66',
    pen.tone(cloths.cream),
    5,
    0.7,
  );
  const scaled = (drawing: string) => `<g transform="scale(${size})">${drawing}</g>`;
  return {
    blanket: () => scaled(pen.shape(outline, paint, { crescent: 7, rim: 4, within: weave })),
    fold: () => scaled(pen.shape(edge, paint, { crescent: 3, rim: 3 })),
  };
}
