import type { Light } from '../practice/scene.ts';
import type { Box } from './figure/spec.ts';

/** The layers of a room, back to front. People stand between `mid` and `front`, or where their spot says. */
export const layerNames = ['bg', 'mid', 'front', 'rain', 'fg', 'grain'] as const;
export type LayerName = (typeof layerNames)[number];

/** A place in the room where a person can stand or sit, in scene units (1280 x 720). */
export interface Spot {
  readonly x: number;
  /** The floor line under the feet, or under the seat. */
  readonly y: number;
  /** Scene units for one figure unit; an adult stands at 0.93-1.1. */
  readonly scale: number;
  readonly faces: 'left' | 'right';
  /** Whoever stands here is turned to the viewer: at a table seen from the front, at a wheel. */
  readonly frontal?: true;
  /** Seat height in figure units; spots to sit on have one. */
  readonly seat?: number;
  /** Height of the far edge of a table before whoever sits here, in figure units: their forearms lie on it. */
  readonly table?: number;
  /** The light on this spot where it is not the room's own: outside the door, by the lamp. */
  readonly light?: Light;
  readonly lightFrom?: 'left' | 'right';
  /** The side a lamp shines from on whoever is here, once the room is relit to an hour when lamps are on. */
  readonly byLamp?: 'left' | 'right';
  /** Drawn before the `mid` layer's front edge (`behind`), between `mid` and `front` (`among`, the default), or before everything but grain (`before`). */
  readonly depth?: 'behind' | 'among' | 'before';
}

/**
 * Something small that moves by itself. `x` and `y` are where it rises or
 * hangs, `size` its width, in scene units. A room has two at most.
 */
export interface Stir {
  readonly is: 'steam' | 'clock' | 'display' | 'curtain' | 'leaves';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The picture without it is whole: it only adds to what the layers show. */
  readonly over: LayerName;
}

/**
 * One room as the stage needs it. Layers are whole SVG documents with bleed
 * (viewBox "-60 -20 1400 760"); they hold no words, no people and no motion.
 */
export interface Room {
  readonly id: string;
  readonly light: Light;
  readonly lightFrom: 'left' | 'right';
  readonly layers: Partial<Record<LayerName, string>>;
  readonly spots: Readonly<Record<string, Spot>>;
  /** What may be noticed, with its box in scene units; the words for it are the case's. */
  readonly things: Readonly<Record<string, Box>>;
  readonly stirs?: readonly Stir[];
  /** Where to look when nobody speaks, in scene units: the middle of a crop on a small screen. */
  readonly focus: { readonly x: number; readonly y: number };
}

/** Fetches and draws one room, in its own light unless told; drawn when first asked for. Throws on a name no drawing has. */
export type DrawRoom = (id: string, light?: Light) => Promise<Room>;
