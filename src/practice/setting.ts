import type { PlayCase } from './edition.ts';
import type { Actor, Mood, Posture, Scene } from './scene.ts';
import type { Cue, Tag } from './tags.ts';

/** How one person stands just now. */
export interface Stance {
  readonly mood: Mood;
  readonly posture: Posture;
  readonly spot: string;
}

/** Where we are, when, and who is in the picture; folded from the story's tags. */
export interface Setting {
  readonly place: string;
  readonly time: string;
  readonly present: Readonly<Record<string, Stance>>;
  /** How people held themselves when last seen, so that one who comes back is not a stranger. */
  readonly last: Readonly<Record<string, Stance>>;
}

/** Before the first tag: nowhere, nobody. */
export const nowhere: Setting = { place: '', time: '', present: {}, last: {} };

/** The setting after one tag. `#place` clears the room; tags that are not about the stage change nothing. */
export function afterTag(setting: Setting, tag: Tag): Setting {
  switch (tag.is) {
    case 'place':
      return { ...setting, place: tag.place, present: {} };
    case 'time':
      return { ...setting, time: tag.time };
    case 'cue':
      return afterCue(setting, tag.cue);
    default:
      return setting;
  }
}

function afterCue(setting: Setting, cue: Cue): Setting {
  if (cue.gone) {
    const { [cue.who]: _left, ...present } = setting.present;
    return { ...setting, present };
  }
  const before = setting.present[cue.who] ?? setting.last[cue.who];
  const stance: Stance = {
    mood: cue.mood ?? before?.mood ?? 'calm',
    posture: cue.posture ?? before?.posture ?? 'stand',
    spot: cue.spot ?? before?.spot ?? '',
  };
  return {
    ...setting,
    present: { ...setting.present, [cue.who]: stance },
    last: { ...setting.last, [cue.who]: stance },
  };
}

/** The tag name of the player's own figure. */
export const you = 'you';

/**
 * What the stage should show. `workerLook` is the head the player chose; it
 * is no part of the attempt, as it changes nothing but the picture.
 */
export function sceneOf(
  setting: Setting,
  play: PlayCase,
  family: string,
  workerLook: string,
  speaker?: string,
): Scene | undefined {
  const place = play.places[setting.place];
  if (!place) return undefined;
  const actors = Object.entries(setting.present).flatMap(([id, stance]): Actor[] => {
    if (id === you) return [{ id, role: 'worker', look: workerLook, ...stance }];
    const person = play.people[id];
    const look = person?.looks?.[family];
    return person?.role && look ? [{ id, role: person.role, look, ...stance }] : [];
  });
  return { room: place.room, actors, ...(speaker && { speaker }) };
}
