import type { Light } from '../../practice/scene.ts';
import { eveningStrength, hourOf } from './hours.ts';

/**
 * Marks on parts of a drawing that are light rather than things, so that the
 * room can be relit. Whatever is not marked is a surface and is tinted.
 */
export type LightMark = 'sun' | 'lamp' | 'evening' | 'sky' | 'shines' | 'lit';

/**
 * The light shape a window throws on wall or floor, drawn as strong as it is
 * by `day`. It leans about `from`, the middle of its window in scene units,
 * away from the side the room's light is on; give all shapes of one window
 * the same, and they stay joined.
 */
export const sunlight = (light: Light, from: readonly [x: number, y: number], drawing: string): string =>
  `<g data-mark="sun" data-from="${from.join(' ')}" opacity="${hourOf(light).sun}">${drawing}</g>`;

/** What shows only when lamps are on: their glow, cone and patch, a lit shade over the dark one, windows across the street. Drawn as strong as it is at night. */
export const lampGlow = (light: Light, drawing: string): string =>
  `<g data-mark="lamp" opacity="${hourOf(light).lamp}">${drawing}</g>`;

/** As `lampGlow`, for a lamp nobody puts on before it is dark: on a ceiling, on a landing. */
export const eveningGlow = (light: Light, drawing: string): string =>
  `<g data-mark="evening" opacity="${eveningStrength(light)}">${drawing}</g>`;

/** A pane with the sky in it. A gradient runs from the top of the sky to the roofs; lighter colours stand lower in it than darker ones. */
export const sky = (drawing: string): string => `<g data-mark="sky">${drawing}</g>`;

/** What shines of itself at any hour, in the colours it is drawn: a screen, a telephone, a display. */
export const shines = (drawing: string): string => `<g data-mark="shines">${drawing}</g>`;

/** A part that has another light than the room: a lit hall behind a door, the grey landing of a lamplit room. */
export const litBy = (light: Light, drawing: string): string =>
  `<g data-mark="lit" data-light="${light}">${drawing}</g>`;
