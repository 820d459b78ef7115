import type { Light } from '../../practice/scene.ts';
import { mix } from '../figure/colour.ts';
import { shadingOf } from '../figure/lights.ts';
import { litThrough } from './channels.ts';

/** What an hour does to a whole room, beside tinting it; strengths are fractions, 0-1. */
interface Hour {
  /** How strong the light is that comes in by the window and lies on wall and floor. */
  readonly sun: number;
  /** Degrees that light leans away from its window: a low sun reaches further into the room. */
  readonly lean: number;
  /** How strong the lamps are. */
  readonly lamp: number;
  /** How much of the key comes back from wall and floor on everything else. */
  readonly bounce: number;
  /** How far everything out of the key has gone into the shadow. */
  readonly gloom: number;
  /** The sky, from the top down to the roofs. */
  readonly sky: readonly [top: string, low: string];
}

const shadings = {
  morning: shadingOf('morning'),
  day: shadingOf('day'),
  grey: shadingOf('grey'),
  late: shadingOf('late'),
  dusk: shadingOf('dusk'),
  lamp: shadingOf('lamp'),
  night: shadingOf('night'),
} as const;

const hours: Readonly<Record<Light, Hour>> = {
  morning: { sun: 0.85, lean: -9, lamp: 0, bounce: 0.1, gloom: 0.1, sky: daylight('morning') },
  // The day's own ambient is none: its air is the morning's.
  day: { sun: 1, lean: 0, lamp: 0, bounce: 0, gloom: 0, sky: [shadings.morning.ambient, shadings.day.key] },
  grey: { sun: 0.5, lean: 0, lamp: 0.4, bounce: 0, gloom: 0.2, sky: daylight('grey') },
  late: { sun: 0.95, lean: 15, lamp: 0.3, bounce: 0.62, gloom: 0.16, sky: daylight('late') },
  dusk: { sun: 0.16, lean: 22, lamp: 1, bounce: 0.05, gloom: 0.62, sky: evening('dusk', 0.3) },
  lamp: { sun: 0, lean: 22, lamp: 1, bounce: 0.3, gloom: 0.6, sky: evening('dusk', 0) },
  night: { sun: 0, lean: 22, lamp: 1, bounce: 0, gloom: 1.15, sky: evening('night', 0) },
};

/** A sky with the sun in it somewhere: the air above, the key along the roofs. */
function daylight(light: Light): Hour['sky'] {
  return [shadings[light].ambient, shadings[light].key];
}

/** A sky after the sun: the shadow above, the air along the roofs with what is left of the key. */
function evening(light: Light, left: number): Hour['sky'] {
  const { shadow, ambient, key } = shadings[light];
  return [mix(shadow, ambient, 0.35), mix(ambient, key, left)];
}

/** What an hour does to a room. */
export const hourOf = (light: Light): Hour => hours[light];

/** A colour under a light, away from the key, in a room rather than on a person: tone and shade in the hour's measure, or in a share of it (0-1). */
export const inRoom = (colour: string, light: Light, share: number): string => {
  const { tone, shade, key } = shadings[light];
  const { bounce, gloom } = hours[light];
  const warmed = litThrough(tone(colour), mix('#ffffff', key, bounce * share));
  return mix(warmed, shade(colour), gloom * share);
};

/** Whether one sees by the sky. After that the lamps are what there is. */
export const isDaylight = (light: Light): boolean => !['dusk', 'lamp', 'night'].includes(light);

/** How strong the lamps are that nobody puts on by day. */
export const eveningStrength = (light: Light): number => (isDaylight(light) ? 0 : hourOf(light).lamp);

/** What a light of its own turns into when the room's hour becomes another: a lamp goes out by day, a window follows the sky. */
export function fittingLight(own: Light, hour: Light): Light {
  if (isDaylight(hour)) return hour;
  if (own === 'lamp') return 'lamp';
  return hour === 'lamp' ? 'dusk' : hour;
}
