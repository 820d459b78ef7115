import type { HeldChild, Light, Mood, Posture, Role } from '../../practice/scene.ts';

/** Everything that decides how one person is drawn. Equal specs give equal drawings, to the byte. */
export interface FigureSpec {
  readonly role: Role;
  /** A key of the wardrobe (`looks.ts`). */
  readonly look: string;
  readonly posture: Posture;
  readonly mood: Mood;
  readonly light: Light;
  /** Where the key light is in the finished picture, whichever way the person faces. */
  readonly lightFrom: 'left' | 'right';
  readonly faces: 'left' | 'right';
  /** Turned to the viewer rather than to the side: the head is near-frontal. */
  readonly frontal?: true;
  /** Eyes turned away, to the side they don't face. */
  readonly glances?: true;
  /** Seat height in figure units, for the sitting postures. */
  readonly seat?: number;
  /** Height of the table's far edge in figure units, for `table` and `draw`. */
  readonly table?: number;
  /** The child in arms or on the knee, for `carry` and `lap`. */
  readonly held?: HeldChild;
}

/**
 * The parts of a person that register on one frame: stack them in this order.
 * Only `back` and `head` change with the mood, so a change of mood is two
 * textures; `blink` is `head` with the eyes shut (absent where nothing would
 * change, as from behind); `held` is the child in arms up to its neck (absent
 * where there is none), its head is in `over`.
 */
export interface Figure {
  readonly back: string;
  readonly under: string;
  readonly head: string;
  readonly blink?: string;
  readonly held?: string;
  readonly over: string;
  /** The frame all parts share, in figure units: the feet (or the seat's floor) stand at 0,0; y up is negative. */
  readonly frame: Box;
  /** Where the face is, in the same units: what a small screen is framed on. */
  readonly face: Box;
}

/** A rectangle; units are said where it is used. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
