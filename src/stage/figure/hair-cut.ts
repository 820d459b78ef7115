import type { HeadPen } from './head-pen.ts';
import type { Pen } from './pen.ts';
import { dots, type Point, round } from './points.ts';

/**
 * Hair, or the cloth on a head, in head units: what lies behind the head, on
 * it, and over the face. Each is drawn when asked for, as they belong to
 * different layers of the picture.
 */
export interface Hair {
  readonly behind: () => string;
  readonly front: () => string;
  /** The outline of what lies on the forehead, for the shadow it casts; empty on a bald head. */
  readonly outline: string;
  readonly over: () => string;
  /** Short enough to leave the ear bare. */
  readonly baresEar: boolean;
  /** Falls so far that the far ear stays hidden when the head turns to the viewer. */
  readonly hidesFarEar: boolean;
}

export type DrawHair = (pen: HeadPen, colour: string) => Hair;

const nothing = () => '';

export const hair = (parts: Partial<Hair>): Hair => ({
  behind: nothing,
  front: nothing,
  outline: '',
  over: nothing,
  baresEar: false,
  hidesFarEar: false,
  ...parts,
});

/** A mass of hair with its strands: strands are path data, drawn darker (`shade`) or lighter (`lit`) than the mass. */
export function mass(
  pen: Pen,
  outline: string,
  colour: string,
  strands: {
    readonly shade?: string;
    readonly lit?: string;
    readonly width?: number;
    readonly rim?: number;
  } = {},
): string {
  const { shade, lit, width = 2.3, rim = 4 } = strands;
  const within =
    (shade ? pen.line(shade, pen.shade(colour, 0.9), width) : '') +
    (lit ? pen.line(lit, pen.lit(colour, 0.42), width) : '');
  return pen.shape(outline, pen.cloth(colour), { rim, within });
}

/** A bundle of thick round strands (locs), light and dark by turns. */
export function locks(pen: Pen, colour: string, strands: readonly string[], width: number): string {
  const tones = [pen.tone(colour), pen.shade(colour, 0.6), pen.lit(colour, 0.2)];
  return strands.map((strand, i) => pen.line(strand, tones[i % 3] ?? colour, width)).join('');
}

/** The close cap that hair makes when it is drawn back: the base of buns, tails, braids and locs. */
export const drawnBack: readonly Point[] = dots(
  '-21,-42! -32,-38 -43,-54 -45,-78 -34,-99 -10,-111 16,-109 34,-97 42,-78 39,-64! 34,-76 22,-86 6,-90 -8,-82 -17,-64',
);

/** What is gathered at the back of the head: it goes behind it as the face comes round. */
export const gathered = (pen: HeadPen, drawing: string): string =>
  pen.turn === 0 ? drawing : `<g transform="translate(${round(pen.turn * 9)} 0)">${drawing}</g>`;
