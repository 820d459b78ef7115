import { mix } from './colour.ts';
import { smooth } from './outlines.ts';
import type { Skin } from './palette.ts';
import type { Pen } from './pen.ts';
import { dots, type Point, path, round, xy } from './points.ts';

/** What a hand does. `tucked` and `pocket` show no hand: better hidden than badly drawn. */
export type HandShape = 'relaxed' | 'grip' | 'hold' | 'open' | 'flat' | 'tucked' | 'pocket';

type Finger = readonly [fromX: number, fromY: number, toX: number, toY: number];

/**
 * Hands lie with the wrist at 0,0, point to the right, are 31 long, and have
 * the thumb above. Fingers are thick round strokes; thin lines part them.
 */
interface HandDrawing {
  readonly fingers: readonly Finger[];
  readonly width: number;
  readonly palm: readonly Point[];
  readonly thumb?: Finger;
  readonly splits: string;
  /** Fingers bent over the palm are drawn on it. */
  readonly closed?: true;
}

const hands: Readonly<Record<Exclude<HandShape, 'tucked' | 'pocket'>, HandDrawing>> = {
  relaxed: {
    fingers: [
      [13, 5.4, 24, 7],
      [14, 2, 29, 3.4],
      [14, -1.8, 30.5, -0.8],
      [13, -5.2, 28, -5],
    ],
    width: 6.2,
    palm: dots('-4,-8 6,-9.5 15,-8.5 18,-2 17,6 11,9 3,8.5 -4,7.5'),
    thumb: [7, -7.5, 18.5, -10.5],
    splits: 'M17 4.200L24 5.600M17 .400L28 1.400M17-3.400L27.500-3M10-5.500L18-6.800',
  },
  grip: {
    fingers: [
      [11, 7.6, 21.5, 8.6],
      [11, 2.6, 25, 3.2],
      [11, -2.8, 26, -2.8],
      [10, -8, 23.5, -8.6],
    ],
    width: 7,
    palm: dots('-4,-8.5 5,-11 12.5,-10.5 14,0 12,10 4,10 -4,8'),
    splits: 'M13 5.600L23 6.200M13 0L25.500.200M13-5.600L24.500-5.800',
  },
  hold: {
    fingers: [
      [13, 7.4, 19, 6.6],
      [13, 3, 21, 2.2],
      [13, -1.6, 21.5, -2.2],
      [12, -6, 19.5, -6.6],
    ],
    width: 6.2,
    palm: dots('-4,-8 6,-10.5 15,-10.5 20,-5 19.5,6 14,10 6,10 -4,8'),
    thumb: [6, -7.5, 16, -9.8],
    splits: 'M13 5.200L21 4.400M13 .800L22.500 0M13-3.800L22-4.400M7-4.600L16-6.600',
    closed: true,
  },
  open: {
    fingers: [
      [14, 6, 26.5, 10.5],
      [14, 3, 31, 4.4],
      [14, -1, 32, -2.2],
      [13, -5, 28.5, -8.4],
    ],
    width: 5.8,
    palm: dots('-4,-8 8,-9.5 16,-7 18,1 16,8 6,9.5 -4,8'),
    thumb: [5, -7, 14, -15],
    splits: 'M16 5.200L21 6.400M16 1.200L22 1.200M16-3L21-4.400M8-6Q13 0 9 6',
  },
  flat: {
    fingers: [
      [15, 5.6, 26.5, 5.6],
      [15, 2, 30.5, 1.7],
      [15, -1.8, 31.5, -2],
      [14, -5.4, 28.5, -5.6],
    ],
    width: 5.9,
    palm: dots('-4,-8 8,-9 17,-8 19,0 17,7.5 8,8.5 -4,8'),
    thumb: [6, 6.5, 16, 10.5],
    splits: 'M18 3.800L27 3.600M18 0L30-.200M18-3.700L28-3.900',
  },
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
  const size = Math.round((length / 31) * 100) / 100;
  return `<g transform="translate(${xy(at)}) rotate(${round(angle)}) scale(${size} ${mirrored ? -size : size})">${handOf(pen, skin, hands[shape])}</g>`;
}

function handOf(pen: Pen, skin: Skin, { fingers, width, palm, thumb, splits, closed }: HandDrawing): string {
  const fill = pen.skinTone(skin);
  const edge = mix(skin.line, fill, 0.34);
  const bones = fingers.map(bone).join('');
  const flesh = `<path d="${smooth(palm)}" fill="${fill}"/>`;
  const drawnFingers = pen.line(bones, edge, width + 1.6) + pen.line(bones, fill, width);
  const drawnThumb = thumb ? pen.line(bone(thumb), edge, 7.4) + pen.line(bone(thumb), fill, 6.2) : '';
  const parted = pen.line(splits, edge, 1.3);
  return (closed ? flesh + drawnFingers : drawnFingers + flesh) + drawnThumb + parted;
}

const bone = ([x0, y0, x1, y1]: Finger): string => path`M${x0} ${y0}L${x1} ${y1}`;
