import type { Box } from '../figure/spec.ts';
import type { Room } from '../room.ts';
import type { Shown } from '../stage.ts';
import { whoBreathes } from './ambient.ts';
import type { Boards, Piece, Wash } from './boards.ts';
import { type Beat, moveLasts } from './changes.ts';
import type { Company, Dresses } from './company.ts';
import { ease } from './ease.ts';
import { between, boxInWindow, clamp, type Framing, frameFor, type Size } from './framing.ts';
import { curtainOrder, dimOrder, layerPlanes, planeOf } from './orders.ts';
import { type Pieces, RoomSet } from './room-set.ts';
import type { Staging, Standing } from './staging.ts';
import type { Cue } from './timeline.ts';

/** The lights go down, and come up on another room: half a second in all. */
const lightsDown = 180;
const lightsUp = 320;

/** Milliseconds between frames while only breath or rain goes on: what the eye needs, and no more. */
const breathFrames = { every: 66 } as const;
const rainFrames = { every: 33 } as const;

/** How far the picture is dimmed for those who asked for a plain background. */
const plainDim = 0.32;

/** What hangs on the boards now, and how it turns into something else. */
export class Picture {
  readonly company: Company;
  readonly #boards: Boards;
  readonly #curtain: Wash;
  readonly #dim: Wash;
  #set: RoomSet | undefined;
  #framing: Framing = { left: 0, top: 0, scale: 1, lean: 0 };
  #rained = 0;

  constructor(boards: Boards, company: Company) {
    this.#boards = boards;
    this.company = company;
    this.#dim = boards.wash(dimOrder);
    this.#curtain = boards.wash(curtainOrder);
    this.#curtain.alpha = 1;
  }

  get framing(): Framing {
    return this.#framing;
  }

  /** Everything that hangs: none of it may be scrapped. */
  get pieces(): ReadonlySet<Piece> {
    return new Set([...(this.#set?.pieces ?? []), ...this.company.pieces]);
  }

  get isEmpty(): boolean {
    return this.#set === undefined;
  }

  get rains(): boolean {
    return this.#set?.rains ?? false;
  }

  bePlain(plain: boolean): void {
    this.#dim.alpha = plain ? plainDim : 0;
  }

  look(framing: Framing): void {
    this.#framing = framing;
    this.#boards.look(framing);
  }

  /** Where the camera has to stand for this picture. */
  framingFor(staging: Staging, room: Room, size: Size, leans: boolean): Framing {
    const face = this.#speakersFace(staging);
    return frameFor(size, { focus: room.focus, ...(face ? { face } : {}) }, leans);
  }

  /** Replaces everything at once. */
  hang(pieces: Pieces, cast: readonly Standing[], dresses: Dresses, framing: Framing): void {
    this.#set?.strike();
    this.#set = new RoomSet(this.#boards, pieces);
    this.company.replace(cast, dresses);
    this.look(framing);
  }

  /** The way into another room: lights down, all replaced, lights up. The first room only needs the lights. */
  roomCues(replace: () => void): readonly Cue[] {
    const down = this.isEmpty ? 0 : lightsDown;
    return [
      { from: 0, lasts: down, at: t => this.#shade(ease(t)) },
      { from: down, lasts: 0, at: replace },
      { from: down, lasts: lightsUp, at: t => this.#shade(1 - ease(t)) },
    ];
  }

  /** The way through the beats of a change, the camera ending at `target`. */
  changeCues(beats: readonly Beat[], dresses: Dresses, target: Framing): readonly Cue[] {
    const start = this.#framing;
    let from = 0;
    return beats.flatMap(({ moves, pause }) => {
      const begins = from + pause;
      // Nobody waits for the camera.
      const waited = moves.filter(({ kind }) => kind !== 'camera').map(({ kind }) => moveLasts[kind]);
      from = begins + Math.max(0, ...waited);
      return moves.map(move => ({
        from: begins,
        lasts: moveLasts[move.kind],
        at:
          move.kind === 'camera'
            ? (t: number) => this.look(between(start, target, ease(t)))
            : this.company.mover(move, dresses),
      }));
    });
  }

  /** Breath, rain and eyes after so many milliseconds more. Answers how often they want to be drawn; nothing if nothing moves. */
  live(staging: Staging, now: number, elapsed: number): { readonly every: number } | undefined {
    const breathing = whoBreathes(
      staging.cast.map(({ id }) => id),
      staging.speaker,
      this.rains,
    );
    this.company.breathe(breathing, elapsed);
    this.company.blink(now);
    this.#rained += elapsed;
    if (this.rains) this.#set?.rain(this.#rained);
    if (this.rains) return rainFrames;
    return breathing.length > 0 ? breathFrames : undefined;
  }

  /** What the page needs to know of this picture in a window of this size. */
  describe(staging: Staging, room: Room, size: Size): Shown {
    const things: Record<string, Box> = {};
    for (const [name, box] of Object.entries(room.things)) {
      const seen = boxInWindow(box, this.#framing, size, layerPlanes.mid.share);
      if (seen) things[name] = seen;
    }
    const speaker = staging.cast.find(({ id }) => id === staging.speaker);
    const face = this.#speakersFace(staging);
    const faces = this.#facesInView(staging, size);
    const shown = { things, ...(faces && { faces }) };
    if (!speaker || !face) return shown;
    const { left, scale, lean } = this.#framing;
    const middle = face.x + face.width / 2 + lean * planeOf(speaker.place).share;
    return { ...shown, speakerX: clamp(((middle - left) * scale) / size.width, 0, 1) };
  }

  #facesInView({ cast }: Staging, size: Size): Shown['faces'] {
    const { left, top, scale } = this.#framing;
    const faces = cast
      .flatMap(standing => this.company.faceOf(standing) ?? [])
      .filter(face => face.x + face.width > left && face.x < left + size.width / scale);
    if (faces.length === 0) return undefined;
    const at = (y: number) => ((y - top) * scale) / size.height;
    return {
      top: at(Math.min(...faces.map(face => face.y))),
      bottom: at(Math.max(...faces.map(face => face.y + face.height))),
    };
  }

  #speakersFace({ cast, speaker }: Staging): Box | undefined {
    const standing = cast.find(({ id }) => id === speaker);
    return standing && this.company.faceOf(standing);
  }

  #shade(alpha: number): void {
    this.#curtain.alpha = alpha;
  }
}
