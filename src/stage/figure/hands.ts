import { mix } from './colour.ts';
import { smooth } from './outlines.ts';
import type { Skin } from './palette.ts';
import type { Pen } from './pen.ts';
import { type Point, path, round, xy } from './points.ts';

/** What a hand does. `tucked` and `pocket` show no hand: better hidden than badly drawn. */
export type HandShape = 'relaxed' | 'grip' | 'hold' | 'open' | 'flat' | 'tucked' | 'pocket';

interface Fingers {
  readonly pen: Pen;
  readonly fill: string;
  readonly edge: string;
}

type Finger = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** Fingers are thick round strokes, each with a thin darker edge that parts it from its neighbour. */
function fingers({ pen, fill, edge }: Fingers, width: number, list: readonly Finger[]): string {
  return list
    .map(([x0, y0, x1, y1]) => {
      const bone = path`M${x0} ${y0}L${x1} ${y1}`;
      return pen.line(bone, edge, width + 1.7) + pen.line(bone, fill, width);
    })
    .join('');
}

const palm = ({ fill }: Fingers, points: readonly Point[]) => `<path d="${smooth(points)}" fill="${fill}"/>`;

/** Hands lie with the wrist at 0,0, point to the right, are 31 long, and have the thumb above. */
const shapes: Readonly<Record<Exclude<HandShape, 'tucked' | 'pocket'>, (hand: Fingers) => string>> = {
  relaxed: hand =>
    fingers(hand, 5.4, [
      [13, 5.6, 25, 7],
      [14, 2, 29.5, 3.4],
      [14, -1.8, 31, -1],
      [13, -5.4, 28.5, -5.6],
    ]) +
    palm(hand, [
      [-4, -8],
      [6, -9.5],
      [15, -8.5],
      [18, -2],
      [17, 6],
      [11, 9],
      [3, 8.5],
      [-4, 7.5],
    ]) +
    fingers(hand, 5.8, [[9, -8.6, 19.5, -9.6]]) +
    palm(hand, [
      [-3, -7],
      [3, -9.5],
      [10, -10.5],
      [11, -6],
      [3, -3],
    ]),
  grip: hand =>
    fingers(hand, 6.2, [
      [11, 8, 22.5, 9.4],
      [11, 2.6, 26, 3.5],
      [11, -3, 27, -3],
      [10, -8.4, 24.5, -9.4],
    ]) +
    palm(hand, [
      [-4, -8.5],
      [5, -11],
      [12.5, -10.5],
      [14, 0],
      [12, 10],
      [4, 10],
      [-4, 8],
    ]),
  hold: hand =>
    palm(hand, [
      [-4, -8],
      [6, -10.5],
      [16, -10.5],
      [21, -5],
      [20, 6],
      [14, 10],
      [6, 10],
      [-4, 8],
    ]) +
    fingers(hand, 5.2, [
      [14, 7.6, 20, 6.6],
      [14, 3, 22, 2],
      [14, -1.8, 22.5, -2.6],
      [13, -6.4, 20.5, -7],
    ]) +
    fingers(hand, 5.8, [[6, -8, 16, -10.5]]),
  open: hand =>
    fingers(hand, 5.6, [
      [14, 6, 27, 10.5],
      [14, 3, 31, 4.4],
      [14, -1, 32, -2.4],
      [13, -5, 29, -8.6],
    ]) +
    fingers(hand, 6, [[5, -7, 14, -15.5]]) +
    palm(hand, [
      [-4, -8],
      [8, -9.5],
      [16, -7],
      [18, 1],
      [16, 8],
      [6, 9.5],
      [-4, 8],
    ]) +
    hand.pen.line('M8-6Q13 0 9 6', hand.edge, 1.5, 0.5),
  flat: hand =>
    fingers(hand, 5.2, [
      [15, 5.6, 27, 5.4],
      [15, 2, 31, 1.5],
      [15, -1.8, 32, -2],
      [14, -5.4, 29, -5.6],
    ]) +
    palm(hand, [
      [-4, -8],
      [8, -9],
      [17, -8],
      [19, 0],
      [17, 7.5],
      [8, 8.5],
      [-4, 8],
    ]) +
    fingers(hand, 5.6, [[6, 7, 16, 11]]),
};

/** How a hand hangs on its arm. */
export interface HandPlace {
  readonly at: Point;
  /** Degrees; 0 points right. */
  readonly angle: number;
  readonly length: number;
  /** The thumb below instead of above. */
  readonly mirrored: boolean;
}

/** A bare hand at the end of an arm. */
export function drawHand(
  pen: Pen,
  skin: Skin,
  shape: HandShape,
  { at, angle, length, mirrored }: HandPlace,
): string {
  if (shape === 'tucked' || shape === 'pocket') return '';
  const fill = pen.skinTone(skin);
  const size = Math.round((length / 31) * 100) / 100;
  const drawn = shapes[shape]({ pen, fill, edge: mix(skin.line, fill, 0.34) });
  return `<g transform="translate(${xy(at)}) rotate(${round(angle)}) scale(${size} ${mirrored ? -size : size})">${drawn}</g>`;
}
