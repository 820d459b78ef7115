import type { LayerName } from '../room.ts';
import type { Place } from './staging.ts';

/** The order of drawing, low to high, and each plane's share of the camera's lean (art bible 5). */
export const layerPlanes: Readonly<Record<LayerName, { readonly order: number; readonly share: number }>> = {
  bg: { order: 0, share: 0.15 },
  mid: { order: 200, share: 0.35 },
  front: { order: 400, share: 0.5 },
  rain: { order: 500, share: 0.7 },
  fg: { order: 600, share: 1 },
  grain: { order: 900, share: 0 },
};

/** Dims what lies below the grain, for those who asked for a plain background. */
export const dimOrder = 800;
/** The lights going down between two rooms. */
export const curtainOrder = 1000;

const depthPlanes = {
  behind: { order: 100, share: 0.35 },
  among: { order: 300, share: 0.5 },
  before: { order: 700, share: 0.9 },
} as const;

/** Whoever stands lower in the picture is nearer, and drawn later. */
export function planeOf({ depth, y }: Place): { readonly order: number; readonly share: number } {
  const plane = depthPlanes[depth];
  return { order: plane.order + Math.max(0, Math.min(90, y / 10)), share: plane.share };
}
