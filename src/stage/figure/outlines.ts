import { between, distance, minus, type Point, plus, times, xy } from './points.ts';

/**
 * A smooth closed outline through points, as path data. Points marked as
 * corners stay sharp.
 */
export function smooth(points: readonly Point[]): string {
  const first = points[0];
  if (!first) return '';
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? first;
  const stops = points.flatMap((_, i) => curve(at(i - 1), at(i), at(i + 1), at(i + 2)));
  return inSteps(first, 'c', stops);
}

/** Leaving, arriving and end point of the curve between two neighbours. */
function curve(before: Point, from: Point, to: Point, after: Point): readonly Point[] {
  const third = distance(from, to) / 3;
  const leave = from[2] ? between(from, to, 1 / 3) : plus(from, times(slope(before, from, to), third));
  const arrive = to[2] ? between(to, from, 1 / 3) : minus(to, times(slope(from, to, after), third));
  return [leave, arrive, to];
}

/**
 * Writes curves as steps from where the pen stands, which is a third shorter
 * than naming every place. Places are rounded, not steps, so that nothing drifts.
 */
function inSteps(first: Point, command: string, stops: readonly Point[]): string {
  let [x, y] = [Math.round(first[0] * 10), Math.round(first[1] * 10)];
  const numbers: number[] = [];
  for (let i = 0; i < stops.length; i += 3) {
    const places = stops
      .slice(i, i + 3)
      .map(stop => [Math.round(stop[0] * 10), Math.round(stop[1] * 10)] as const);
    for (const place of places) numbers.push((place[0] - x) / 10, (place[1] - y) / 10);
    [x, y] = places.at(-1) ?? [x, y];
  }
  return `M${xy(first)}${command}${brief(numbers)}z`;
}

/** Numbers as path data wants them at the least: no needless zero, no needless space. */
const brief = (numbers: readonly number[]): string =>
  numbers
    .map(number => String(number).replace(/^(-?)0\./, '$1.'))
    .map((text, i) => (i === 0 || text.startsWith('-') ? text : ` ${text}`))
    .join('');

/** The way the curve runs through the middle one of three points. */
const slope = (a: Point, b: Point, c: Point): Point =>
  times(minus(c, a), 1 / (distance(a, b) + distance(b, c) || 1));

/** A scalloped closed outline: every side of the ring of points swells outwards. For curls and fleece. */
export function scalloped(points: readonly Point[], radius: number, unevenness: number): string {
  const first = points[0];
  if (!first) return '';
  const bumps = points.map((_, i) => {
    const swell = Math.round(radius * (1 + unevenness * Math.sin(i * 2.3)) * 10) / 10;
    return `A${swell} ${swell} 0 0 1 ${xy(points[(i + 1) % points.length] ?? first)}`;
  });
  return `M${xy(first)}${bumps.join('')}Z`;
}

/** Points on an ellipse, or on the part of it between two angles in degrees. */
export function ring(centre: Point, radii: Point, count: number, from = 0, to = 360): readonly Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    return [centre[0] + radii[0] * Math.cos(angle), centre[1] + radii[1] * Math.sin(angle)];
  });
}

/** Widths of an arm or leg at its root, at its bend, and at its end. */
export type Taper = readonly [root: number, bend: number, end: number];

/** How soft the bend is (0 a hard corner) and whether root and end are cut straight or rounded. */
export interface LimbCut {
  readonly softness?: number;
  readonly cutEnd?: boolean;
  readonly cutRoot?: boolean;
}

/** The outline of a limb that runs through root, bend and end. */
export function limb(root: Point, bend: Point, end: Point, widths: Taper, cut: LimbCut = {}): string {
  const spine = limbSpine(root, bend, end, cut.softness ?? 0.34);
  const upper = distance(root, bend);
  const lower = distance(bend, end);
  let walked = 0;
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach((here, i) => {
    const last = spine[i - 1] ?? here;
    const next = spine[i + 1] ?? here;
    walked += distance(last, here);
    const half = widthAt(walked, upper, lower, widths) / 2;
    const long = distance(last, next) || 1;
    const across: Point = [(-(next[1] - last[1]) / long) * half, ((next[0] - last[0]) / long) * half];
    const sharp = cut.cutEnd && i === spine.length - 1;
    left.push(sharp ? [...sharpen(plus(here, across))] : plus(here, across));
    right.push(sharp ? [...sharpen(minus(here, across))] : minus(here, across));
  });
  const endCap = cut.cutEnd ? [] : [beyond(spine[6] ?? bend, end, widths[2] * 0.42)];
  const rootCap = cut.cutRoot ? [] : [beyond(spine[1] ?? bend, root, widths[0] * 0.42)];
  return smooth([...left, ...endCap, ...right.reverse(), ...rootCap]);
}

const sharpen = (point: Point): Point => [point[0], point[1], 1];

function limbSpine(root: Point, bend: Point, end: Point, softness: number): readonly Point[] {
  const before = between(bend, root, softness);
  const after = between(bend, end, softness);
  const round = (t: number) => between(between(before, bend, t), between(bend, after, t), t);
  return [
    root,
    between(root, before, 0.5),
    before,
    round(0.33),
    round(0.67),
    after,
    between(after, end, 0.5),
    end,
  ];
}

function widthAt(walked: number, upper: number, lower: number, widths: Taper): number {
  return walked < upper
    ? widths[0] + ((widths[1] - widths[0]) * walked) / upper
    : widths[1] + (widths[2] - widths[1]) * Math.min(1, (walked - upper) / (lower || 1));
}

function beyond(from: Point, to: Point, by: number): Point {
  return plus(to, times(minus(to, from), by / (distance(from, to) || 1)));
}
