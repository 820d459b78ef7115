import type { Kept } from '../practice/kept.ts';
import type { Problem } from '../practice/problem.ts';
import type { Settings } from '../practice/settings.ts';

export type { Settings } from '../practice/settings.ts';

/** What a learner who has said nothing has. */
export const plainSettings: Settings = {
  textSize: 'normal',
  theme: 'both',
  motion: 'system',
  plainBackground: false,
  keys: true,
  ownWords: false,
  firstMinuteSeen: false,
};

/** Whether what is done is being kept: on this device, not at all (blocked, full), or by another tab. */
export type KeepingState = 'kept' | 'blocked' | 'full' | 'elsewhere';

/** Where the page keeps things; main.ts hands in the browser's storage, tests a simple one. */
export interface Keeping {
  state(): KeepingState;
  /** Called whenever the state changes; gives back how to stop. */
  watch(listener: (state: KeepingState) => void): () => void;
  settings(): Promise<Settings>;
  keepSettings(settings: Settings): Promise<Problem | undefined>;
  /** All attempts, newest first. What cannot be read is not among them: see `damaged`. */
  attempts(): Promise<readonly Kept[]>;
  attempt(id: string): Promise<Kept | undefined>;
  /** Keeps an attempt as it is now; resolves only when it is safe. A problem never throws: play goes on. */
  keep(kept: Kept): Promise<Problem | undefined>;
  remove(id: string): Promise<void>;
  /** What is stored but cannot be read, as text to download; nothing is thrown away. */
  damaged(): Promise<readonly { readonly id: string; readonly text: string; readonly problem: Problem }[]>;
  /** Deletes everything this site keeps on this device. */
  clear(): Promise<void>;
  /** Makes this tab the one that keeps; the other says so. */
  takeOver(): Promise<void>;
}
