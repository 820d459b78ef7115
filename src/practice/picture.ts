import type { Scene } from './scene.ts';

/** A rectangle; units are said where it is used. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What may be asked of the picture, all of it the learner's own choice. */
export interface StageSettings {
  /** Cuts instead of moves; no ambient motion. */
  readonly reducedMotion: boolean;
  /** Leaves grain and stipple out and dims what is behind the words. */
  readonly plain: boolean;
}

/** What the page needs to know about the picture it frames. All fractions of the stage's own box, 0-1. */
export interface Shown {
  /** Where the speaker's face stands, left to right; the strip of light follows it. */
  readonly speakerX?: number;
  /** The highest brow and the lowest chin of all who are in view, top to bottom: words must not lie over a face. */
  readonly faces?: {
    readonly top: number;
    readonly bottom: number;
    /** Each face that is in view, by the id of whose it is. */
    readonly boxes?: Readonly<Record<string, Box>>;
  };
  /** Boxes of what may be noticed, for the pointer-only twins of the page's buttons. */
  readonly things: Readonly<Record<string, Box>>;
}

/** The picture. It draws what it is told; it never decides, scores or remembers. */
export interface Stage {
  /** Shows a scene: the face answers first, then the body; a new room is cut to or walked to in under a second. Resolves when the picture is final. */
  show(scene: Scene): Promise<Shown>;
  /** Scenes that may come next, the likeliest first: painted while there is nothing better to do. A later call takes the place of an earlier one, and the next `show` ends it. */
  prepare(scenes: readonly Scene[]): void;
  /** The same picture, framed anew; called when the box has changed its size. */
  reframe(): Shown;
  use(settings: StageSettings): void;
  /** Frames drawn so far: tests and benchmarks read it, nothing else does. */
  readonly framesDrawn: number;
  destroy(): void;
}
