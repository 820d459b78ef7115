import type { Box } from '../figure/spec.ts';
import type { Framing, Size } from './framing.ts';
import type { Kept } from './texture-shelf.ts';

/** Part of a texture, or all of it. */
export interface Cutting {
  readonly texture: string;
  readonly frame?: string;
  /** Where the paint is, in the units of the drawing. */
  readonly area: Box;
}

/** A drawing turned into a texture, cut down to its paint. */
export interface Piece extends Kept, Cutting {
  /** The patches of paint that touch no other, for what falls apart as rain does; asked for when painting. */
  readonly patches: readonly Cutting[];
}

/** Where a piece hangs: its drawing's 0,0 in scene units, and scene units for one of its own. */
export interface Hanging {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly alpha: number;
  /** Turned about its 0,0, in radians clockwise; not turned unless told. */
  readonly turn?: number;
}

/** A cutting that hangs in the picture. */
export interface Hung {
  cutting: Cutting;
  place(where: Hanging): void;
  remove(): void;
}

/** An even sheet of darkness over everything below its order; 0 is none. */
export interface Wash {
  alpha: number;
}

/**
 * What the theatre needs of whatever draws it, and all it knows of Phaser.
 * Orders are drawn from low to high; `share` is how much of the camera's lean a piece follows.
 */
export interface Boards {
  /** Drawn by the processor, without a graphics card. */
  readonly onProcessor: boolean;
  /** Makes a texture of an SVG document whose viewBox is `box`, `density` pixels to a unit, with or without its patches told apart. Rejects if it cannot be read. */
  paint(svg: string, box: Box, density: number, inPatches?: boolean): Promise<Piece>;
  /** Paints nothing for so many milliseconds, so that words go first. */
  standAside(milliseconds: number): void;
  scrap(piece: Piece): void;
  hang(cutting: Cutting, order: number, share: number): Hung;
  wash(order: number): Wash;
  look(framing: Framing): void;
  resize(size: Size, pixelRatio: number): void;
  draw(now: number): void;
  /** Called when what was drawn has been lost and must be drawn again. */
  onLost(redraw: () => void): void;
  destroy(): void;
}
