import type { Light } from '../../practice/scene.ts';
import { mix } from '../figure/colour.ts';
import { shadingOf } from '../figure/lights.ts';
import { channelsOf, colourOf } from './channels.ts';
import { hourOf, inRoom } from './hours.ts';

/** What a light makes of one channel of any colour: a straight line, 0-255. */
interface Line {
  readonly least: number;
  readonly slope: number;
}

/** Beyond these a channel is pressed together rather than cut off, and never reaches pure black or white. */
const ends = { dark: 28, light: 222, press: 0.35 } as const;

function hold(value: number): number {
  const { dark, light, press } = ends;
  if (value < dark) return Math.max(10, Math.round(dark - (dark - value) * press));
  if (value > light) return Math.min(250, Math.round(light + (value - light) * press));
  return Math.round(value);
}

/** A room as drawn has most of its gloom in the shade shapes that lie over it, so its colours give back only a part. */
const gloomAsDrawn = 0.4;

function linesOf(light: Light, share: number): readonly Line[] {
  const brightest = channelsOf(inRoom('#ffffff', light, share));
  return channelsOf(inRoom('#000000', light, share)).map((least, i) => ({
    least,
    slope: ((brightest[i] ?? 255) - least) / 255,
  }));
}

/** A surface's colour as drawn in one light, carried into another: what it is in itself, under the other light. Written #rrggbb. */
export function carrySurface(colour: string, from: Light, to: Light): string {
  if (from === to) return colour;
  const target = linesOf(to, 1);
  const own = linesOf(from, gloomAsDrawn);
  const carried = channelsOf(colour).map((value, i) => {
    const { least = 0, slope = 1 } = own[i] ?? {};
    const { least: newLeast = 0, slope: newSlope = 1 } = target[i] ?? {};
    return hold(newLeast + ((value - least) / slope) * newSlope);
  });
  return colourOf(carried);
}

/** The key of a light, which is what its light shapes are made of. */
export const keyOf = (light: Light): string => shadingOf(light).key;

/** The sky of an hour, part of the way down to the roofs, 0-1. */
export const skyAt = (light: Light, part: number): string => mix(...hourOf(light).sky, part);

/** How light a colour is, 0-1. */
export const lightness = (colour: string): number =>
  channelsOf(colour).reduce((sum, value) => sum + value, 0) / (3 * 255);
