import type { PlayCase } from './edition.ts';
import type { Actor, Mood, Passage, Posture, Scene } from './scene.ts';
import type { Cue, Tag } from './tags.ts';

/** How one person stands just now. */
export interface Stance {
  readonly mood: Mood;
  readonly posture: Posture;
  readonly spot: string;
  /** Until the next cue: looks away for a moment. */
  readonly glances?: true;
}

/** Where we are, when, and who is in the picture; folded from the story's tags. */
export interface Setting {
  readonly place: string;
  /** How one came here, if the story says. */
  readonly by?: Passage;
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
      return arriveAt(setting, tag);
    case 'time':
      return { ...setting, time: tag.time };
    case 'cue':
      return afterCue(setting, tag.cue);
    default:
      return setting;
  }
}

function arriveAt({ by: _before, ...setting }: Setting, tag: Extract<Tag, { is: 'place' }>): Setting {
  return { ...setting, place: tag.place, present: {}, ...(tag.by && { by: tag.by }) };
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
    ...(cue.glances && { glances: true }),
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
  const { present, by } = setting;
  const actors = Object.entries(present).flatMap(([id, stance]): Actor[] => {
    // A child in arms stands where its holder is: it is drawn with them, not beside them.
    if (present[stance.spot]) return [];
    const person = personOf(id, play, family, workerLook);
    if (!person) return [];
    const holds = heldBy(id, setting, play, family);
    return [{ id, ...person, ...stance, ...(holds && { holds }) }];
  });
  return {
    room: place.room,
    actors,
    ...(place.light && { light: place.light }),
    ...(by && { by }),
    ...(speaker && { speaker }),
  };
}

const personOf = (id: string, play: PlayCase, family: string, workerLook: string) => {
  if (id === you) return { role: 'worker', look: workerLook } as const;
  const { role, looks } = play.people[id] ?? {};
  const look = looks?.[family];
  return role && look ? { role, look } : undefined;
};

function heldBy(
  holder: string,
  { present }: Setting,
  play: PlayCase,
  family: string,
): Actor['holds'] | undefined {
  const [child, stance] = Object.entries(present).find(([, { spot }]) => spot === holder) ?? [];
  const person = child === undefined ? undefined : play.people[child];
  const look = person?.looks?.[family];
  return person?.role && look && stance ? { role: person.role, look, mood: stance.mood } : undefined;
}
