import { mix } from './colour.ts';
import type { Expression } from './emotions.ts';
import { drawBrows, drawEyes, type EyePlaces, eyePlaces, type Gaze } from './eyes.ts';
import { faceMeasures } from './face-measures.ts';
import type { Look } from './look.ts';
import { drawMouth } from './mouths.ts';
import { hairColours, objects, skins } from './palette.ts';
import type { Pen } from './pen.ts';
import { path, round } from './points.ts';
import type { Body } from './proportions.ts';

/** The features of a face in the order they are laid on the head. `planes` belong on the skin, cut to the skull. */
export interface Face {
  readonly planes: string;
  readonly nose: string;
  readonly moustache: string;
  readonly mouth: string;
  readonly eyes: string;
  readonly brows: string;
  readonly marks: string;
  readonly glasses: string;
}

/** Draws the features of a face in head units. */
export function drawFace(pen: Pen, body: Body, look: Look, expression: Expression): Face {
  const skin = skins[look.skin];
  const measures = faceMeasures(body.age);
  // The darkest line is never pure violet or black: on deep skin it must stay darker than the skin itself.
  const dark = skin.highlight
    ? mix('#170c14', pen.shadow, 0.06)
    : mix(mix(skin.line, objects.pupil, 0.55), pen.shadow, 0.1);
  const gaze: Gaze = { pen, measures, expression, look, skin, dark, soft: mix(skin.line, pen.shadow, 0.12) };
  const places = eyePlaces(measures, expression);
  const inBeard = look.beard !== undefined && look.beard !== 'stubble';
  const mouthAt = measures.mouth + expression.nod * 0.44;
  const mouth = drawMouth(pen, expression.mouth, skin, dark, inBeard);
  const size = measures.eyeSize > 1.12 ? 0.88 : 1;
  return {
    planes: blush(gaze, places) + highlightPlanes(gaze, places),
    nose: nose(gaze),
    moustache: inBeard ? moustache(gaze, mouthAt) : '',
    mouth: `<g transform="translate(${round(measures.middle + 1.5)} ${round(mouthAt)}) scale(${size})">${mouth}</g>`,
    eyes: drawEyes(gaze),
    brows: drawBrows(gaze, hairColours[look.hairColour], body.browWidth),
    marks: frown(gaze) + folds(gaze, mouthAt, places) + tear(gaze, places),
    glasses: look.glasses ? glasses(gaze, places) : '',
  };
}

function nose({ pen, measures, expression, skin, soft }: Gaze): string {
  const tip = measures.noseTip + expression.nod * 0.55;
  const size = measures.noseSize;
  const x = measures.middle + 5;
  const wedge = path`M${x} ${tip - 13 * size}Q${x + 9 * size} ${tip - 3} ${x + 5 * size} ${tip + 2}Q${x - 1} ${tip + 4.5} ${x - 6 * size} ${tip + 1}Z`;
  const line = path`M${x + 4 * size} ${tip - 6 * size}Q${x + 8.5 * size} ${tip} ${x + 2 * size} ${tip + 2.6}Q${x - 2} ${tip + 3.4} ${x - 5.5 * size} ${tip + 1}`;
  return `<path d="${wedge}" fill="${pen.skinShade(skin, 0.6)}"/>${pen.line(line, soft, 2.5)}`;
}

function blush({ measures, expression, skin }: Gaze, { near, far }: EyePlaces): string {
  const y = round(measures.noseTip + expression.nod * 0.55 + 1);
  const opacity = expression.flush ? 0.42 : measures.isYoung ? 0.34 : 0.2;
  return (
    `<g fill="${skin.blush}" opacity="${opacity}"><ellipse cx="${round(near - 4)}" cy="${y}" rx="8.500" ry="5"/>` +
    `<ellipse cx="${round(far + 6)}" cy="${y}" rx="6" ry="5"/></g>`
  );
}

/** Deep skins carry expression by light on brow, cheek, nose and chin. */
function highlightPlanes({ pen, measures, expression, skin }: Gaze, { near }: EyePlaces): string {
  if (!skin.highlight) return '';
  const colour = pen.tone(skin.highlight);
  const low = expression.nod * 0.55;
  const cheek = measures.noseTip + low - 5;
  const x = measures.middle;
  const bridge = path`M${x + 6} ${measures.noseTip + low - 12 * measures.noseSize}q3 6 3.5 10`;
  return (
    `<g fill="${colour}" opacity=".4"><ellipse cx="${round(near - 3)}" cy="${round(cheek)}" rx="9" ry="3.600" transform="rotate(-14 ${round(near - 3)} ${round(cheek)})"/>` +
    `<ellipse cx="${round(x + 4)}" cy="${round(measures.eyeLine - 22 + low * 0.5)}" rx="13" ry="4.600"/>` +
    `${pen.line(bridge, colour, 3)}<ellipse cx="${round(x + 3)}" cy="${round(measures.mouth + 12)}" rx="5" ry="2.400"/></g>`
  );
}

function frown({ pen, measures, expression, soft }: Gaze): string {
  if (!expression.frown || measures.isYoung) return '';
  const y = measures.eyeLine - measures.browHeight + expression.nod * 0.5 + 5;
  return pen.line(path`M${measures.middle + 1.5} ${y}l1 ${-7}`, soft, 1.8, 0.6);
}

/** Lines of age, and the fold that a closed mouth makes. A child has neither. */
function folds(
  { pen, measures, expression, soft }: Gaze,
  mouthAt: number,
  { near, line }: EyePlaces,
): string {
  const x = measures.middle;
  if (measures.isLined) {
    return (
      pen.line(path`M${x - 12} ${mouthAt - 8}q-4 6-2 12M${x + 15} ${mouthAt - 9}q3 5 1 10`, soft, 1.9, 0.45) +
      pen.line(path`M${near - 12} ${line}l-5-2M${near - 11} ${line + 5}l-5 1.5`, soft, 1.6, 0.45)
    );
  }
  const isClosed = expression.mouth === 'angry' || expression.mouth === 'guarded';
  return isClosed && !measures.isYoung
    ? pen.line(path`M${x - 11} ${mouthAt - 5}q-3 4-1.5 8`, soft, 1.8, 0.4)
    : '';
}

function tear({ expression }: Gaze, { near, line }: EyePlaces): string {
  if (!expression.tear) return '';
  return `<path d="${path`M${near - 2} ${line + 7}q-3.6 9-2 12q2.5 3.5 4.6 0q1.4-3-2.6-12Z`}" fill="${objects.tear}" opacity=".92"/>`;
}

function moustache({ pen, measures, look }: Gaze, mouthAt: number): string {
  const x = measures.middle;
  const d = path`M${x - 8.5} ${mouthAt - 1.4}Q${x - 4} ${mouthAt - 7} ${x + 2} ${mouthAt - 6.6}Q${x + 8} ${mouthAt - 7} ${x + 11.5} ${mouthAt - 1.8}Q${x + 7} ${mouthAt - 4} ${x + 2} ${mouthAt - 3.4}Q${x - 4} ${mouthAt - 4} ${x - 8.5} ${mouthAt - 1.4}Z`;
  return `<path d="${d}" fill="${pen.tone(hairColours[look.hairColour])}" opacity="${look.beard === 'short' ? 0.82 : 1}"/>`;
}

function glasses({ pen, measures }: Gaze, { near, far, line }: EyePlaces): string {
  const y = line + 0.5;
  const bridge = path`M${near + 9.5} ${y - 1}q2-2.5 ${measures.eyeGap - 18} 0M${near - 11.5} ${y - 2}L-27 ${y - 1}`;
  const lens = (x: number, width: number) =>
    `<rect x="${round(x)}" y="${round(y - 9)}" width="${width}" height="18.500" rx="8"/>`;
  return `<g fill="#fff6e0" fill-opacity=".08" stroke="${pen.tone(objects.frame)}" stroke-width="2.600">${lens(near - 11.5, 21)}${lens(far - 8.5, 18)}<path d="${bridge}" fill="none"/></g>`;
}
