import { mix } from './colour.ts';
import type { Expression } from './emotions.ts';
import type { FaceMeasures } from './face-measures.ts';
import type { Shading } from './lights.ts';
import type { Look } from './look.ts';
import { objects, type Skin } from './palette.ts';
import type { Pen } from './pen.ts';
import { type Point, path, round } from './points.ts';

/** What eyes and brows are drawn from. */
export interface Gaze {
  readonly pen: Pen;
  /** How far the head is turned to the viewer, 0-1. */
  readonly turn: number;
  readonly measures: FaceMeasures;
  readonly expression: Expression;
  readonly look: Look;
  readonly skin: Skin;
  /** Colours of the darkest line and of soft lines. */
  readonly dark: string;
  readonly soft: string;
}

/** The two eyes: the near one whole, the far one narrowed by the turn of the head. */
export interface EyePlaces {
  readonly near: number;
  readonly far: number;
  readonly line: number;
}

export function eyePlaces(measures: FaceMeasures, expression: Expression): EyePlaces {
  return {
    near: measures.near,
    far: measures.far,
    line: measures.eyeLine + expression.nod * 0.55,
  };
}

/** Both eyes with their lids. */
export function drawEyes(gaze: Gaze): string {
  const { near, far, line } = eyePlaces(gaze.measures, gaze.expression);
  return drawEye(gaze, near, line, 1, 1) + drawEye(gaze, far, line, 0.84 + gaze.turn * 0.13, -1);
}

function drawEye(gaze: Gaze, x: number, y: number, width: number, side: 1 | -1): string {
  const { pen, measures, expression, dark } = gaze;
  const rounder = measures.isYoung ? 1.16 : 1;
  const halfWidth = (7.3 * measures.eyeSize * width) / (rounder * 0.5 + 0.5);
  if (expression.eyeOpen < 0.12) {
    return pen.line(path`M${x - halfWidth} ${y}Q${x} ${y + 5.5} ${x + halfWidth} ${y + 0.5}`, dark, 3);
  }
  const halfHeight = 5.2 * measures.eyeSize * expression.eyeOpen * rounder;
  const slant = side * (expression.innerBrow - expression.outerBrow) * 0.18;
  const lower = y + halfHeight * (1.45 - expression.lowerLid * 0.6);
  const [left, right] = [y + slant + 1, y - slant];
  // The lid lies on the eyeball: it is highest above the iris, and sinks as the eye looks down.
  const [crest, height] = [
    x - 1 + expression.gaze[0] * 0.8,
    y - halfHeight * 1.55 + expression.gaze[1] * 0.7,
  ];
  const upperLid = path`${x - halfWidth} ${left}Q${crest} ${height} ${x + halfWidth} ${right}`;
  const opening = `M${upperLid}${path`Q${x + 1} ${lower} ${x - halfWidth} ${left}Z`}`;
  const white = `<path d="${opening}" fill="${eyeWhite(pen, gaze.skin)}"/>`;
  const lid = path`M${x - halfWidth - (side > 0 ? 1.5 : 0)} ${left + 0.4}Q${crest} ${height} ${x + halfWidth + (side < 0 ? 1 : 0)} ${right}`;
  return (
    pen.cutTo(opening, white + iris(gaze, x, y, width, rounder)) +
    pen.line(lid, dark, gaze.look.lashes ? 3.6 : 3.1) +
    lowerLidFold(gaze, x, y, halfWidth, halfHeight)
  );
}

/** The white of an eye. On deep skin the night dims it less: eyes are where such a face is read from. */
export function eyeWhite(shading: Shading, skin: Skin): string {
  const white = mix(shading.tone(objects.eyeWhite), objects.eyeWhite, skin.highlight ? 0.55 : 0.2);
  return mix(white, shading.skinTone(skin), skin.highlight ? 0.06 : 0.18);
}

function iris(
  { measures, expression, dark }: Gaze,
  x: number,
  y: number,
  width: number,
  rounder: number,
): string {
  const size = 4.5 * measures.eyeSize * (rounder * 0.6 + 0.4);
  const at = x + expression.gaze[0] * 1.3;
  const high = y + expression.gaze[1];
  return (
    `<ellipse cx="${round(at + 0.6)}" cy="${round(high - 0.4)}" rx="${round(size * (width * 0.15 + 0.85))}" ry="${round(size * 1.12)}" fill="${dark}"/>` +
    `<circle cx="${round(at + 2)}" cy="${round(high - 2.4)}" r="${round(1.35 * measures.eyeSize)}" fill="${objects.glint}" opacity=".85"/>`
  );
}

function lowerLidFold(
  { pen, measures, expression, soft }: Gaze,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): string {
  const shows = measures.isLined || (expression.lowerLid > 0.2 && !measures.isYoung);
  if (!shows) return '';
  const below = y + halfHeight;
  return pen.line(
    path`M${x - halfWidth * 0.7} ${below + 2.6}Q${x} ${below + 4.2} ${x + halfWidth * 0.8} ${below + 2}`,
    soft,
    1.7,
    0.55,
  );
}

/** Both brows. They do most of the work of a face, and so are drawn last and heaviest; each thins towards the temple. */
export function drawBrows(gaze: Gaze, hairColour: string, weight: number): string {
  const { pen, measures, expression, skin, turn } = gaze;
  const { near, far } = eyePlaces(measures, expression);
  const y = measures.eyeLine - measures.browHeight * (0.75 + measures.eyeSize * 0.25) + expression.nod * 0.5;
  const { innerBrow, outerBrow, browArch } = expression;
  const outer = y + 2 - outerBrow;
  const inner = y - innerBrow;
  const crest = (outer + inner) / 2 - browArch;
  // White brows on deep skin are read by being light; every other brow by being dark.
  const isWhite = gaze.look.hairColour === 'silver' || gaze.look.hairColour === 'grey';
  const hair = mix(hairColour, gaze.dark, skin.highlight ? (isWhite ? 0.1 : 0.55) : 0.35);
  const colour = mix(pen.tone(hair), pen.skinTone(skin), skin.highlight ? 0 : 0.1);
  const brow = ([from, to]: readonly [Point, Point], middle: number, heavy: number) => {
    const half = heavy * 0.56;
    const d = path`M${from[0]} ${from[1] - half * 0.9}Q${middle} ${crest - half * 1.1} ${to[0]} ${to[1] - 0.9}Q${middle} ${crest + half} ${from[0]} ${from[1] + half * 0.9}Z`;
    return `<path d="${d}" fill="${colour}" stroke="${colour}" stroke-width="1.200"/>`;
  };
  return (
    brow(
      [
        [near + 9, inner],
        [near - 10, outer],
      ],
      near,
      weight,
    ) +
    brow(
      [
        [far - 7 - turn, inner],
        [far + 8.5 + turn, outer],
      ],
      far,
      weight * (0.94 + turn * 0.04),
    )
  );
}
