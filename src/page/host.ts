import type { Edition, PlayCase } from '../practice/edition.ts';
import type { Guidance } from '../practice/guidance.ts';
import type { Kept } from '../practice/kept.ts';
import type { Stage, StageSettings } from '../practice/picture.ts';
import type { Mood, Role, Scene } from '../practice/scene.ts';
import type { Transcript } from '../practice/transcript.ts';
import type { Keeping } from './keeping.ts';
import type { ShelfCase } from './shelf.ts';

/** A face for the debrief, the people list, the choice of one's own head. */
export interface Sitter {
  readonly role: Role;
  readonly look: string;
  readonly mood: Mood;
}

/** Still pictures without Phaser, as addresses an `<img>` can take. */
export interface Drawing {
  scene(scene: Scene, plain: boolean): Promise<string>;
  portrait(sitter: Sitter): Promise<string>;
  readonly workerLooks: readonly string[];
}

/** Everything the page does not make itself: handed in by main.ts, so that tests can hand in something else. */
export interface Host {
  readonly shelf: readonly ShelfCase[];
  readonly door: () => Promise<Edition>;
  readonly guidance: () => Promise<Guidance>;
  readonly keeping: Keeping;
  /** Fetches Phaser and opens a stage in this box. Rejects when there is none to be had. */
  readonly openStage: (box: HTMLElement, settings: StageSettings) => Promise<Stage>;
  readonly drawing: () => Promise<Drawing>;
  /** Fetches what turns an attempt into a readable text with its data below, at most 4,096 characters. */
  readonly handIn: () => Promise<HandIn>;
  readonly newSeed: () => number;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Handing an attempt over as text. */
export interface HandIn {
  /** At most 4,096 characters: readable on top, data below. */
  text(kept: Kept, transcript: Transcript, play: PlayCase): string;
}
