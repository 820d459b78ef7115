import { mix } from './colour.ts';
import type { Expression } from './emotions.ts';
import { drawBrows, drawEyes, eyePlaces, type Gaze } from './eyes.ts';
import { drawGlasses } from './face-glasses.ts';
import { drawMarks } from './face-marks.ts';
import { faceMeasures, turned } from './face-measures.ts';
import { drawNose } from './face-nose.ts';
import { drawPlanes } from './face-planes.ts';
import type { HeadPen } from './head-pen.ts';
import type { Look } from './look.ts';
import { drawMouth } from './mouths.ts';
import { hairColours, objects, skins } from './palette.ts';
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
export function drawFace(headPen: HeadPen, body: Body, look: Look, expression: Expression): Face {
  const { plain: pen, turn } = headPen;
  const skin = skins[look.skin];
  const measures = turned(faceMeasures(body.age, look.features), headPen);
  // The darkest line is never pure violet or black: on deep skin it must stay darker than the skin itself.
  const dark = skin.highlight
    ? mix('#170c14', pen.shadow, 0.06)
    : mix(mix(skin.line, objects.pupil, 0.55), pen.shadow, 0.1);
  const gaze: Gaze = {
    pen,
    turn,
    measures,
    expression,
    look,
    skin,
    dark,
    soft: mix(skin.line, pen.shadow, 0.12),
  };
  const places = eyePlaces(measures, expression);
  const inBeard = look.beard !== undefined && look.beard !== 'stubble';
  const mouthAt = measures.mouth + expression.nod * 0.44;
  return {
    planes: drawPlanes(gaze, places),
    nose: drawNose(gaze),
    moustache: inBeard ? moustache(gaze, mouthAt) : '',
    mouth: placeMouth(gaze, mouthAt, inBeard),
    eyes: drawEyes(gaze),
    brows: drawBrows(gaze, hairColours[look.hairColour], body.browWidth * measures.browWeight),
    marks: drawMarks(gaze, mouthAt, places),
    glasses: look.glasses ? drawGlasses(gaze, places) : '',
  };
}

function placeMouth(
  { pen, turn, measures, expression, skin, dark }: Gaze,
  mouthAt: number,
  inBeard: boolean,
): string {
  const mouth = drawMouth(pen, expression.mouth, { skin, line: dark, inBeard, fullness: measures.lips });
  const size = measures.isSmooth ? 0.9 : 1.06;
  return `<g transform="translate(${round(measures.middle + 1.5 - turn)} ${round(mouthAt)}) scale(${size})">${mouth}</g>`;
}

function moustache({ pen, turn, measures, look }: Gaze, mouthAt: number): string {
  const x = measures.middle - turn * 0.8;
  const [left, right] = [8.5 + turn * 1.2, 11.5 - turn * 0.8];
  const d = path`M${x - left} ${mouthAt - 1.4}Q${x - 4} ${mouthAt - 7} ${x + 2} ${mouthAt - 6.6}Q${x + 8} ${mouthAt - 7} ${x + right} ${mouthAt - 1.8}Q${x + 7} ${mouthAt - 4} ${x + 2} ${mouthAt - 3.4}Q${x - 4} ${mouthAt - 4} ${x - left} ${mouthAt - 1.4}Z`;
  return `<path d="${d}" fill="${pen.tone(hairColours[look.hairColour])}" opacity="${look.beard === 'short' ? 0.82 : 1}"/>`;
}
