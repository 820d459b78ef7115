import type { EyePlaces, Gaze } from './eyes.ts';
import { objects } from './palette.ts';
import { path } from './points.ts';

/** Lines that come and go, or have stayed: a frown, folds, a tear. A child has no line but a tear. */
export const drawMarks = (gaze: Gaze, mouthAt: number, places: EyePlaces): string =>
  frown(gaze) + folds(gaze, mouthAt, places) + tear(gaze, places);

function frown({ pen, turn, measures, expression, soft }: Gaze): string {
  if (!expression.frown || measures.isSmooth) return '';
  const y = measures.eyeLine - measures.browHeight + expression.nod * 0.5 + 5;
  return pen.line(path`M${measures.middle + 1.5 - turn} ${y}l${1 - turn} ${-7}`, soft, 1.8, 0.6);
}

function folds(gaze: Gaze, mouthAt: number, places: EyePlaces): string {
  const { pen, turn, measures, expression, soft } = gaze;
  if (measures.isLined) return linesOfAge(gaze, mouthAt, places);
  const isClosed = expression.mouth === 'angry' || expression.mouth === 'guarded';
  const x = measures.middle - 11 - turn;
  return isClosed && !measures.isSmooth
    ? pen.line(path`M${x} ${mouthAt - 5}q-3 4-1.5 8`, soft, 1.8, 0.4)
    : '';
}

/** Beside the mouth, at the corners of the eyes, across the brow. Stronger on deep skin, where a soft line would be lost. */
function linesOfAge(
  { pen, turn, measures, expression, skin, soft }: Gaze,
  mouthAt: number,
  { near, far, line }: EyePlaces,
) {
  const x = measures.middle;
  const opacity = skin.highlight ? 0.62 : 0.45;
  const beside = path`M${x - 12 - turn} ${mouthAt - 9}q-4.500 6-2 13M${x + 14.5} ${mouthAt - 9}q3.500 5 1 11`;
  const corners =
    path`M${near - 12} ${line}l-5-2M${near - 11} ${line + 5}l-5 1.5` +
    (turn > 0.5 ? path`M${far + 10} ${line}l4-2M${far + 9} ${line + 5}l4 1.5` : '');
  const brow =
    measures.eyeLine -
    measures.browHeight -
    7 +
    expression.nod * 0.5 -
    Math.max(0, expression.innerBrow) * 0.5;
  const across = path`M${x - 13} ${brow}q12-3 25-.5`;
  return (
    pen.line(beside, soft, 1.9, opacity) +
    pen.line(corners, soft, 1.6, opacity) +
    pen.line(across, soft, 1.5, opacity * 0.7)
  );
}

/** A wet line from the lid and what has gathered at its end. */
function tear({ pen, expression }: Gaze, { near, line }: EyePlaces): string {
  if (!expression.tear) return '';
  const trail = pen.line(path`M${near - 3} ${line + 6}q-1.6 4-1.2 8`, objects.tear, 1.8, 0.7);
  return `${trail}<path d="${path`M${near - 4.2} ${line + 11.5}q-2.6 4.4-1.4 6.2q1.6 1.8 3.2 0q1.1-1.9-1.8-6.2Z`}" fill="${objects.tear}" opacity=".92"/>`;
}
