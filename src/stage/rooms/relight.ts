import type { Light } from '../../practice/scene.ts';
import { type LayerName, layerNames, type Room, type Spot } from '../room.ts';
import { fittingLight, isDaylight } from './hours.ts';
import { recolour } from './recolour.ts';

/** Grain is paper, not a thing in the room. */
const unlit: readonly LayerName[] = ['grain'];

/**
 * The same room at another hour: every colour moved from its own light into
 * the other, windows, lamps and light shapes by what they are
 * (`light-marks.ts`), spots with a light of their own given a fitting one. In
 * its own light a room stays as it is.
 */
export function relight(room: Room, light: Light): Room {
  if (light === room.light) return room;
  const change = { from: room.light, to: light, lightFrom: room.lightFrom };
  const layers = layerNames.flatMap(name => {
    const drawn = room.layers[name];
    if (drawn === undefined) return [];
    return [[name, unlit.includes(name) ? drawn : recolour(drawn, change)] as const];
  });
  const spots = Object.entries(room.spots).map(([name, spot]) => [name, relightSpot(spot, light)] as const);
  return { ...room, light, layers: Object.fromEntries(layers), spots: Object.fromEntries(spots) };
}

/** Whoever stands by a lamp is lit by it once it is what there is. */
function relightSpot(spot: Spot, hour: Light): Spot {
  if (spot.byLamp && !isDaylight(hour)) return { ...spot, light: 'lamp', lightFrom: spot.byLamp };
  return spot.light ? { ...spot, light: fittingLight(spot.light, hour) } : spot;
}
