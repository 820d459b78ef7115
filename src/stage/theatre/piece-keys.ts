import type { Figure, FigureSpec } from '../figure/spec.ts';

/** The drawings of a figure that become textures. */
export type PartName = Extract<keyof Figure, 'back' | 'under' | 'head' | 'blink' | 'held' | 'over'>;

/** A person's parts from back to front; `blink` takes the place of `head` for a moment. */
export const stackedParts = ['back', 'under', 'head', 'held', 'over'] as const satisfies readonly PartName[];

/** Names a whole figure: equal keys are equal drawings. */
export function figureKey(spec: FigureSpec): string {
  const { role, look, posture, mood, light, lightFrom, faces, seat, table, frontal, glances, held } = spec;
  const turned = frontal ? `${faces}-frontal` : faces;
  const whom = held ? `${held.role}-${held.look}-${held.mood}` : '-';
  const face = glances ? `${mood}-glancing` : mood;
  return [role, look, posture, light, lightFrom, turned, seat ?? '-', table ?? '-', whom, face].join('/');
}

/**
 * Names a texture by what is drawn on it. Two moods of one body, two moods of
 * the child it holds and two rooms under one grain share what is alike without
 * anybody having to say which parts those are.
 */
export function pieceKey(svg: string, density: number): string {
  return `${svg.length}-${hashOf(svg, 5381)}-${hashOf(svg, 52711)}@${density}`;
}

/** Thirty-two bits of a text; two of them and its length tell any two drawings of a case apart. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
