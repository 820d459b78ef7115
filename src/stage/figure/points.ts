/** A place on the paper, in figure units; y grows downwards. A third value 1 marks a sharp corner of an outline. */
export type Point = readonly [x: number, y: number, corner?: 1];

export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const times = (a: Point, by: number): Point => [a[0] * by, a[1] * by];
export const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The direction from one point to another in degrees, 0 to the right, growing clockwise. */
export const bearing = (from: Point, to: Point): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;

/**
 * Points written down as an illustrator reads them off: "x,y x,y!", where "!"
 * marks a sharp corner.
 */
export const dots = (written: string): readonly Point[] =>
  written.split(' ').map(dot => {
    const [x = 0, y = 0] = dot.replace('!', '').split(',').map(Number);
    return dot.endsWith('!') ? [x, y, 1] : [x, y];
  });

/** One decimal is finer than a device pixel at any size we draw, and keeps the files small. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

export const xy = (point: Point): string => `${round(point[0])} ${round(point[1])}`;

/**
 * Fills the holes of a template with rounded numbers, so that paths can be
 * written as paths: path`M${x} 4L0 ${y}`.
 */
export const path = (strings: TemplateStringsArray, ...values: readonly number[]): string =>
  strings.reduce((text, part, i) => text + round(values[i - 1] ?? 0) + part);
