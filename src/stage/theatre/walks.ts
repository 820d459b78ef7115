import type { Posture } from '../../practice/scene.ts';
import type { FigureSpec } from '../figure/spec.ts';
import type { Place, Standing } from './staging.ts';

/** How somebody comes in or goes: drawn walking, and on which side of them the way out lies. */
export interface Walk {
  readonly as: FigureSpec;
  readonly side: -1 | 1;
}

/** How far from their spot people are first and last seen, in scene units for a figure at scale 1. */
export const walkLength = 76;

/** What full arms do on the way: they go on holding. */
const onTheWay: Readonly<Partial<Record<Posture, Posture>>> = {
  carry: 'carry',
  lap: 'carry',
  hugtoy: 'hugtoy',
  sithug: 'hugtoy',
  sittoy: 'hugtoy',
  shopping: 'shopping',
};

/** How a person walks in to where they will be; nothing if they do not walk: on wheels, or too small. */
export function walkIn({ spec, place }: Standing, door: number | undefined): Walk | undefined {
  const side = wayOut(place, door);
  return walkingAs(spec, side < 0 ? 'right' : 'left', side);
}

/** How a person walks away from where they are; nothing if they do not walk. */
export function walkOut({ spec, place }: Standing, door: number | undefined): Walk | undefined {
  const side = wayOut(place, door);
  return walkingAs(spec, side < 0 ? 'left' : 'right', side);
}

/** How a person walks from one spot to another; nothing if they do not walk. */
export function walkAcross(from: Standing, to: Standing): FigureSpec | undefined {
  const faces = to.place.x < from.place.x ? 'left' : 'right';
  return walkingAs(to.spec, faces, 1)?.as;
}

function walkingAs(spec: FigureSpec, faces: FigureSpec['faces'], side: Walk['side']): Walk | undefined {
  const { role, posture } = spec;
  if (role === 'baby' || role === 'toddler' || posture.startsWith('wheel')) return undefined;
  const { seat: _seat, table: _table, frontal: _frontal, ...standing } = spec;
  return { as: { ...standing, faces, posture: onTheWay[posture] ?? 'walk' }, side };
}

/** Through the door if it is off to one side; else by the nearer side of the picture. */
function wayOut({ x }: Place, door: number | undefined): Walk['side'] {
  const towards = door !== undefined && Math.abs(door - x) > 60 ? door - x : x - 640;
  return towards < 0 ? -1 : 1;
}
