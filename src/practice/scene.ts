/**
 * What a picture can be told: who is in the room, where they stand and how
 * they hold themselves. The story's tags speak these words, the stage draws
 * them, the page says them; none of the three knows more.
 */

/** The eight moods of the figure rig; they say what a face shows, never what it means. */
export const moods = ['calm', 'worried', 'angry', 'guarded', 'tearful', 'warm', 'shut', 'startled'] as const;
export type Mood = (typeof moods)[number];

/** How a body can be held. A word here is never also the name of a spot. */
export const postures = [
  'stand',
  'crossed',
  'clasped',
  'hip',
  'pocket',
  'open',
  'notes',
  'phone',
  'carry',
  'hugtoy',
  'stove',
  'away',
  'lean',
  'sit',
  'sithug',
  'sittoy',
  'desk',
  'crouch',
  'kneel',
  'wheelchair',
  // Adults at a table, forearms on it; a hand gripping the door frame; a hand on the shoulder of the child in front.
  'table',
  'grip',
  'shoulder',
  'draw',
  'call',
  'shopping',
  'washing',
  // Sitting with a baby or a small child on the knee; the same, the child under a blanket to its chin.
  'lap',
  'lapblanket',
  // In mid-stride; looking down at a phone, thumb on it.
  'walk',
  'texting',
  // In a wheelchair, seen from behind.
  'wheelaway',
] as const;
export type Posture = (typeof postures)[number];

/** Age and build, and nothing else: looks are separate, so any look can be cast in any role of its age. */
export const roles = [
  'mother',
  'father',
  'grandmother',
  'teen',
  'child8',
  'child4',
  'toddler',
  'baby',
  'worker',
  'manager',
] as const;
export type Role = (typeof roles)[number];

/** The light presets of the palette. Time of day is a preset, not another drawing. */
export const lights = ['morning', 'day', 'grey', 'late', 'dusk', 'lamp', 'night'] as const;
export type Light = (typeof lights)[number];

/** How one gets from one place to the next; the picture says it in under a second. */
export const passages = ['walk', 'stairs', 'drive'] as const;
export type Passage = (typeof passages)[number];

/** A baby or small child in somebody's arms or on their knee. */
export interface HeldChild {
  readonly role: Role;
  readonly look: string;
  readonly mood: Mood;
}

/** One person as the picture should show them. `look` names an entry of the stage's wardrobe. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly look: string;
  readonly mood: Mood;
  readonly posture: Posture;
  /** A spot the room lists. */
  readonly spot: string;
  /** Whom they hold, for the postures `carry` and `lap`. */
  readonly holds?: HeldChild;
  /** Looks away for a moment, as before an answer that is not the whole of it, and back. */
  readonly glances?: true;
}

/** One still picture. The player's own figure is an actor like the rest, with the id `you`. */
export interface Scene {
  /** A room the stage can draw, such as `terrace-step`. */
  readonly room: string;
  readonly actors: readonly Actor[];
  /** The hour, where it is not the room's own. */
  readonly light?: Light;
  /** How one came here from the place before, where that is to be seen. */
  readonly by?: Passage;
  /** Who has the word; the picture is framed on them on a small screen. Nobody when narration speaks. */
  readonly speaker?: string;
}
