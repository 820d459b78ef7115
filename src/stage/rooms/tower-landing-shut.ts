import type { Room } from '../room.ts';
import { graceFrame, graceShutLeaf } from './landing-walls.ts';
import { grain, layer } from './layer.ts';
import { cityDefs } from './tower-city.ts';
import { landing, landingSpots, landingStirs, landingThings } from './tower-landing.ts';

/** The same landing before anybody has knocked, or when nobody has come. */
export function towerLandingShut(): Room {
  const { bg, mid } = landing();
  return {
    id: 'tower-landing-shut',
    light: 'day',
    lightFrom: 'left',
    layers: {
      bg: layer(bg, cityDefs),
      mid,
      front: layer(graceShutLeaf() + graceFrame()),
      grain: grain(),
    },
    spots: landingSpots,
    things: { ...landingThings, star: { x: 780, y: 146, width: 144, height: 134 } },
    stirs: landingStirs,
    focus: { x: 800, y: 250 },
  };
}
