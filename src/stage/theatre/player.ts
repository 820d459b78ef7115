import type { Clocks } from './heartbeat.ts';
import type { Timeline } from './timeline.ts';

/** A change in play may be late by this much before it is ended without frames, as in a window that gets none. */
const patience = 400;

/** Plays one timeline at a time and never leaves anybody waiting for it. */
export class Player {
  readonly #clocks: Clocks;
  #timeline: Timeline | undefined;
  #ended: (() => void) | undefined;
  #forget: (() => void) | undefined;

  constructor(clocks: Clocks) {
    this.#clocks = clocks;
  }

  get isPlaying(): boolean {
    return this.#timeline !== undefined;
  }

  /** Resolves when all of it has been played, or ended early. `late` is called if no frames came. */
  play(timeline: Timeline, late: () => void): Promise<void> {
    this.finish();
    this.#timeline = timeline;
    this.#forget = this.#clocks.later(late, timeline.ends + patience);
    return new Promise(resolve => {
      this.#ended = resolve;
    });
  }

  /** Moves what is playing to this moment; ends it when it is done. */
  advance(now: number): void {
    if (this.#timeline?.advance(now)) this.finish();
  }

  /** Ends what is playing at once, everything in its last place. */
  finish(): void {
    const [timeline, ended] = [this.#timeline, this.#ended];
    this.#forget?.();
    this.#timeline = undefined;
    this.#ended = undefined;
    this.#forget = undefined;
    timeline?.finish();
    ended?.();
  }
}
