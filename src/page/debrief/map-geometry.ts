import type { MapPoint } from '../../practice/marks.ts';

/** The drawing's own box; the plot stands in it with room for the words of the axes. */
export const plot = {
  left: 40,
  top: 10,
  right: 430,
  bottom: 370,
  start: -16,
  width: 456,
  height: 430,
} as const;

/** The two lines, and how far on either side nothing is named (scoring.md 3). */
export const lines = { up: 60, across: 3, zoneUp: 5, zoneAcross: 0.2 } as const;

/** Where a threshold mark, 0-100, lies from the top. */
export const yOf = (mark: number): number => plot.top + ((100 - mark) / 100) * (plot.bottom - plot.top);

/** Where an approach mark, 1-5, lies from the left. */
export const xOf = (mark: number): number => plot.left + ((mark - 1) / 4) * (plot.right - plot.left);

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

/** Where the mark is drawn: never cut by the edge of the plot. */
export const placeOf = ({ up, across }: MapPoint): { readonly x: number; readonly y: number } => ({
  x: between(plot.left + 14, xOf(across ?? lines.across), plot.right - 14),
  y: between(plot.top + 14, yOf(up), plot.bottom - 14),
});

/** The four quarters of the map. */
export const quarters = ['atCost', 'fitting', 'neither', 'kind'] as const;
export type Quarter = (typeof quarters)[number];

/** Where the words of a quarter begin; they make way where the mark itself lies at that edge. */
export function wordsAt(quarter: Quarter, point: MapPoint): { readonly x: number; readonly y: number } {
  const mark = placeOf(point);
  const isRight = quarter === 'fitting' || quarter === 'kind';
  const isUpper = quarter === 'atCost' || quarter === 'fitting';
  const isBeside = isRight === mark.x > xOf(lines.across) || point.across === undefined;
  const x = isRight ? xOf(lines.across + lines.zoneAcross) + 13 : plot.left + 12;
  if (isUpper) return { x, y: isBeside && mark.y < 78 ? 108 : 32 };
  return { x, y: isBeside && mark.y > 296 ? 198 : 338 };
}
