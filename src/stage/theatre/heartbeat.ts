/** What follows a frame: another as soon as can be, one after so many milliseconds, or none. */
export type Pace = 'at once' | 'rest' | { readonly every: number };

/** The browser's clocks, or a test's. Times are milliseconds. */
export interface Clocks {
  now(): number;
  /** Calls back before the next repaint, with the time; the answer takes it back. */
  nextFrame(callback: (now: number) => void): () => void;
  later(callback: () => void, wait: number): () => void;
}

export const browserClocks: Clocks = {
  now: () => performance.now(),
  nextFrame: callback => {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  },
  later: (callback, wait) => {
    const id = window.setTimeout(callback, wait);
    return () => window.clearTimeout(id);
  },
};

/** A frame at 60 a second, in milliseconds: a wait ends one frame early, and frames that come before their time are let pass. */
const oneFrame = 17;
const early = 4;
/**
 * A machine that cannot keep a slow beat is spared: what a frame came too late
 * is waited so many times on top, so that words and presses go first.
 */
const easing = 4;
const longestEasing = 1000;

/** Draws frames only while there is something to draw: each frame says when it wants the next. */
export class Heartbeat {
  readonly #clocks: Clocks;
  readonly #draw: (now: number) => Pace;
  #cancel: (() => void) | undefined;

  constructor(clocks: Clocks, draw: (now: number) => Pace) {
    this.#clocks = clocks;
    this.#draw = draw;
  }

  /** Asks for a frame only if none is to come: what beats slowly goes on beating slowly. */
  rouse(): void {
    if (!this.#cancel) this.wake();
  }

  /** Asks for the very next frame, whether it rests or waits. */
  wake(): void {
    this.sleep();
    this.#askFor(-Infinity);
  }

  /** Asks for no frame before so many milliseconds are over. */
  holdFor(wait: number): void {
    this.sleep();
    this.#cancel = this.#clocks.later(() => this.wake(), wait);
  }

  /** Takes back any frame to come. */
  sleep(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #askFor(due: number): void {
    this.#cancel = this.#clocks.nextFrame(now => {
      if (now < due - early) this.#askFor(due);
      else this.#frame(now, due);
    });
  }

  #frame(now: number, due: number): void {
    this.#cancel = undefined;
    const pace = this.#draw(now);
    // Drawing may itself have asked for a frame.
    if (pace === 'rest' || this.#cancel) return;
    if (pace === 'at once') this.wake();
    else {
      const late = Number.isFinite(due) ? Math.max(0, now - due - oneFrame) : 0;
      const every = pace.every + Math.min(longestEasing, late * easing);
      this.#cancel = this.#clocks.later(() => this.#askFor(now + every), every - oneFrame);
    }
  }
}
