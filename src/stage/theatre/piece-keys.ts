import type { Figure, FigureSpec } from '../figure/spec.ts';
import type { LayerName } from '../room.ts';

/** The drawings of a figure that become textures. */
export type PartName = Extract<keyof Figure, 'back' | 'under' | 'head' | 'blink' | 'over'>;

/** A person's parts from back to front; `blink` takes the place of `head` for a moment. */
export const stackedParts = ['back', 'under', 'head', 'over'] as const satisfies readonly PartName[];

const changesWithMood: readonly PartName[] = ['back', 'head', 'blink'];

/** Names a whole figure: equal keys are equal drawings. */
export function figureKey(spec: FigureSpec): string {
  return `${bodyKey(spec)}/${spec.mood}${spec.glances ? '-glancing' : ''}`;
}

/** Names the texture of one part. Two moods of one body share `under` and `over`. */
export function partKey(spec: FigureSpec, part: PartName, density: number): string {
  const drawing = changesWithMood.includes(part) ? figureKey(spec) : bodyKey(spec);
  return `${drawing}/${part}@${density}`;
}

/** Names the texture of one layer of a room. */
export function layerKey(room: string, layer: LayerName, density: number): string {
  return `room/${room}/${layer}@${density}`;
}

function bodyKey(spec: FigureSpec): string {
  const { role, look, posture, light, lightFrom, faces, seat, frontal, held } = spec;
  const turned = frontal ? `${faces}-frontal` : faces;
  const whom = held ? `${held.role}-${held.look}-${held.mood}` : '-';
  return [role, look, posture, light, lightFrom, turned, seat ?? '-', whom].join('/');
}
