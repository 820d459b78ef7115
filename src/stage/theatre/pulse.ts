import { isAstir } from './ambient.ts';
import { Heartbeat, type Pace } from './heartbeat.ts';
import { Player } from './player.ts';
import type { Surroundings } from './surroundings.ts';
import { type Cue, Timeline } from './timeline.ts';

/** What the pulse moves. */
export interface Living {
  /** Breath, rain and eyes, so many milliseconds on. Answers how often they want to be drawn; nothing if nothing moves. */
  live(now: number, elapsed: number): { readonly every: number } | undefined;
  /** Comes to rest: whatever must not be left half done is ended. */
  settle(): void;
  draw(now: number): void;
  /** Leaves the machine to the words for so many milliseconds. */
  standAside(milliseconds: number): void;
}

/** An answer is kept and its words are painted within this time, in milliseconds, also on a slow phone. */
const answerTakes = 400;

/** A gap longer than this between two frames was a rest, and nobody breathed during it. Milliseconds. */
const longestGap = 120;

/**
 * When frames are drawn: all of them during a change, a few while something
 * breathes, none at rest. Rests under reduced motion, in a hidden document and
 * some time after the last sign of life.
 */
export class Pulse {
  readonly #around: Surroundings;
  readonly #living: Living;
  readonly #restsAfter: number;
  readonly #player: Player;
  readonly #heartbeat: Heartbeat;
  readonly #unwatch: () => void;
  #reducedMotion: boolean;
  #isSkippable = false;
  #stirredAt: number;
  #livedAt: number | undefined;
  #frames = 0;

  constructor(around: Surroundings, living: Living, reducedMotion: boolean, restsAfter: number) {
    this.#around = around;
    this.#living = living;
    this.#restsAfter = restsAfter;
    this.#reducedMotion = reducedMotion;
    this.#player = new Player(around.clocks);
    this.#heartbeat = new Heartbeat(around.clocks, now => this.#frame(now));
    this.#stirredAt = around.clocks.now();
    this.#unwatch = around.watch({
      stirred: () => this.stir(),
      pressed: () => this.#standAside(),
      seen: hidden => this.#seen(hidden),
    });
  }

  get framesDrawn(): number {
    return this.#frames;
  }

  /** Plays a change to its end; cuts to it where nothing may move or nobody sees it. One that is skippable ends with any press. */
  async play(cues: readonly Cue[], isSkippable: boolean): Promise<void> {
    this.#isSkippable = isSkippable;
    const timeline = new Timeline(cues);
    if (this.#reducedMotion || this.#around.isHidden() || cues.length === 0) {
      timeline.finish();
      this.drawNow();
      return;
    }
    const played = this.#player.play(timeline, () => this.finish());
    this.#heartbeat.wake();
    return played;
  }

  /** Ends a change at once, every part in its last place. */
  finish(): void {
    if (!this.#player.isPlaying) return;
    this.#player.finish();
    this.drawNow();
  }

  /** A sign of life: the picture may move by itself again. */
  stir(): void {
    this.#stirredAt = this.#around.clocks.now();
    if (this.#isAstir(this.#stirredAt)) this.#heartbeat.rouse();
  }

  /** Draws one frame outside the beat, and lets the beat go on from it. */
  drawNow(): void {
    const now = this.#around.clocks.now();
    if (!this.#isAstir(now)) this.#living.settle();
    this.#draw(now);
    this.stir();
  }

  reduceMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
  }

  stop(): void {
    this.#unwatch();
    this.#player.finish();
    this.#heartbeat.sleep();
  }

  /** Between a press and its answer nothing moves: on a slow machine each frame is one the words would wait for. */
  #standAside(): void {
    if (this.#isSkippable) this.finish();
    this.#living.standAside(answerTakes);
    if (this.#livedAt !== undefined || this.#player.isPlaying) this.#heartbeat.holdFor(answerTakes);
  }

  #seen(hidden: boolean): void {
    if (!hidden) {
      this.stir();
      return;
    }
    this.finish();
    this.#heartbeat.sleep();
    this.#livedAt = undefined;
  }

  #frame(now: number): Pace {
    this.#player.advance(now);
    if (this.#player.isPlaying) {
      this.#livedAt = undefined;
      this.#draw(now);
      return 'at once';
    }
    const pace = this.#isAstir(now) ? this.#live(now) : undefined;
    if (!pace) this.#living.settle();
    this.#draw(now);
    this.#livedAt = pace && now;
    return pace ?? 'rest';
  }

  #live(now: number): { readonly every: number } | undefined {
    const elapsed = this.#livedAt === undefined ? 0 : Math.min(longestGap, Math.max(0, now - this.#livedAt));
    return this.#living.live(now, elapsed);
  }

  #draw(now: number): void {
    this.#living.draw(now);
    this.#frames++;
  }

  #isAstir(now: number): boolean {
    return isAstir({
      reducedMotion: this.#reducedMotion,
      hidden: this.#around.isHidden(),
      quietFor: now - this.#stirredAt,
      restsAfter: this.#restsAfter,
    });
  }
}
