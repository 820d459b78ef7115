import { bendPath } from './bend-path.ts';
import type { Pen } from './pen.ts';
import type { Point } from './points.ts';

/**
 * A pen for what is on a head. Heads are drawn three quarters from the front;
 * this pen lays every path down as it lies when the head has turned to the
 * viewer, so that no hair, beard or cloth is drawn a second time.
 */
export interface HeadPen extends Pen {
  /** 0 three quarters from the front, as drawn; 1 near-frontal. */
  readonly turn: number;
  /** Where a place on the front of the head comes to lie. */
  place(point: Point): Point;
  /** A flat piece of paper without shade or rim. */
  patch(path: string, colour: string, opacity?: number): string;
  /** The same pen for what lies at the back of the head: it goes the other way. */
  readonly back: Pen;
  /** The document's own pen, for what is drawn where it lies. */
  readonly plain: Pen;
}

/** How far the middle of a face travels from three quarters to near-frontal, in head units: 12 degrees on a sphere. */
const travel = 9;
const headRadius = 42;
const hairRadius = 62;

/** How much of a turn is seen at a place on a ball: all of it in the middle, none at the silhouette. */
const bulge = (x: number, radius: number): number => Math.max(0, 1 - (x / radius) ** 2);

/** On the crown a turn is hardly seen. */
const belowCrown = (y: number): number => Math.min(1, Math.max(0, (y + 118) / 30));

/** A head pen over a document's pen, at a turn of 0-1. */
export function takeHeadPen(pen: Pen, turn: number): HeadPen {
  const place = ([x, y]: Point): Point => [x - travel * turn * bulge(x, headRadius) * belowCrown(y), y];
  const placeBehind = ([x, y]: Point): Point => [x + travel * turn * bulge(x, hairRadius), y];
  const front = bendPen(pen, turn, place);
  return {
    ...front,
    turn,
    place,
    patch: (path, colour, opacity = 1) =>
      `<path d="${turn === 0 ? path : bendPath(path, place)}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
    plain: pen,
    back: bendPen(pen, turn, placeBehind),
  };
}

/** A pen that moves every place it is given. */
function bendPen(pen: Pen, turn: number, place: (point: Point) => Point): Pen {
  if (turn === 0) return pen;
  const bend = (path: string) => bendPath(path, place);
  return {
    ...pen,
    line: (path, ...rest) => pen.line(bend(path), ...rest),
    shape: (outline, ...rest) => pen.shape(bend(outline), ...rest),
    cutTo: (outline, drawing) => pen.cutTo(bend(outline), drawing),
    cast: (shape, onto, ...rest) => pen.cast(bend(shape), bend(onto), ...rest),
  };
}
