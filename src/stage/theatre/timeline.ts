/** One movement on a timeline. `at` is given 0-1, and 1 exactly once, last. Times are milliseconds. */
export interface Cue {
  readonly from: number;
  readonly lasts: number;
  readonly at: (t: number) => void;
}

/** Movements played by somebody else's clock; it knows no clock of its own. */
export class Timeline {
  readonly ends: number;
  #waiting: readonly Cue[];
  #started: number | undefined;

  constructor(cues: readonly Cue[]) {
    this.#waiting = cues.toSorted((a, b) => a.from - b.from);
    this.ends = Math.max(0, ...cues.map(cue => cue.from + cue.lasts));
  }

  /** Moves everything to where it is at `now`. Says whether all is done. The first call is the start. */
  advance(now: number): boolean {
    this.#started ??= now;
    const passed = now - this.#started;
    this.#waiting = this.#waiting.filter(cue => {
      const t = cue.lasts > 0 ? Math.min(1, (passed - cue.from) / cue.lasts) : 1;
      if (passed < cue.from) return true;
      cue.at(t);
      return t < 1;
    });
    return this.#waiting.length === 0;
  }

  /** Jumps to the end of everything, in order. */
  finish(): void {
    for (const cue of this.#waiting) cue.at(1);
    this.#waiting = [];
  }
}
