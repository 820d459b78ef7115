import type { ApproachMark, BarMark, Corner, MapPoint, ThresholdMark } from './marks.ts';
import { thresholdLine } from './threshold.ts';

/** Half the width of the two shaded zones, their ends included: marks in one could as well have fallen on the other side. */
const zone = { up: 5, across: 0.2 } as const;
/** The upright line. */
const respectLine = 3;
/** A lowest bar under 2 draws the point left of the line, here or further (scoring.md 3). */
const veryLow = { bar: 2, drawnAt: 2.7 } as const;
/** Tenths are not exact in a computer: 3 - 2.8 is a little more than 0.2. */
const hair = 1e-9;

/** Where this visit stands on the map (scoring.md 3). */
export function mapPoint(threshold: ThresholdMark, approach: ApproachMark): MapPoint {
  const said = approach.bars
    .filter((bar): bar is BarMark & { mark: number } => bar.mark !== undefined)
    .toSorted((one, other) => one.mark - other.mark);
  const [lowest] = said;
  const highest = said.at(-1);
  const zoneUp = threshold.ceilings.length === 0;
  const point = { up: threshold.shown, zoneUp, ...(lowest && { lowest: lowest.bar }) };
  const across = acrossOf(said.map(({ mark }) => mark));
  if (across === undefined || !lowest || !highest) return point;
  const corner = cornerOf(threshold, across, zoneUp);
  return { ...point, across, from: lowest.mark, to: highest.mark, ...(corner && { corner }) };
}

/** Of three bars the middle, of two the lower, of fewer none; `marks` come lowest first. */
function acrossOf(marks: readonly number[]): number | undefined {
  const [lowest, middle, highest] = marks;
  if (lowest === undefined || middle === undefined) return undefined;
  if (highest === undefined) return lowest;
  return lowest < veryLow.bar ? Math.min(middle, veryLow.drawnAt) : middle;
}

function cornerOf(threshold: ThresholdMark, across: number, zoneUp: boolean): Corner | undefined {
  if (Math.abs(across - respectLine) <= zone.across + hair) return undefined;
  if (zoneUp && Math.abs(threshold.shown - thresholdLine) <= zone.up) return undefined;
  const respectful = across > respectLine;
  if (threshold.shown >= thresholdLine) return respectful ? 'fitting-respectful' : 'fitting-at-cost';
  const side = sideOfVisit(threshold);
  if (side === undefined) return respectful ? 'kind-not-enough-known' : 'neither';
  return `${respectful ? 'kind' : 'neither'}-too-${side === 'over' ? 'much' : 'little'}`;
}

/** Too much or too little: the main decision's side, else a critical duty missed, else the heavier errors (scoring.md 3). */
function sideOfVisit({ decisions, duties, errors }: ThresholdMark): 'over' | 'under' | undefined {
  const side = decisions.find(({ main }) => main)?.side;
  if (side === 'over' || side === 'under') return side;
  if (duties.some(({ critical, state }) => critical && state === 'missed')) return 'under';
  const sumOf = (wanted: 'over' | 'under') =>
    errors.filter(({ type }) => type === wanted).reduce((sum, { weight }) => sum + weight, 0);
  const leaning = sumOf('over') - sumOf('under');
  if (Math.abs(leaning) <= hair) return undefined;
  return leaning > 0 ? 'over' : 'under';
}
