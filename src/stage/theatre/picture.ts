import type { Box } from '../figure/spec.ts';
import type { Room } from '../room.ts';
import type { Shown } from '../stage.ts';
import { shareMotion } from './ambient.ts';
import type { Boards, Piece, Wash } from './boards.ts';
import type { Beat } from './changes.ts';
import type { Company, Dresses } from './company.ts';

import { ease } from './ease.ts';
import { between, type Framing, frameFor, type Size } from './framing.ts';
import { curtainOrder, dimOrder } from './orders.ts';
import { offFrom, shadeArriving, shadeLeaving, type Way } from './passages.ts';
import { type RoomPieces, RoomSet } from './room-set.ts';
import { schedule } from './schedule.ts';
import { shownOf } from './shown-of.ts';
import type { Staging, Standing } from './staging.ts';
import { StreetLamps } from './street-lamps.ts';
import type { Cue } from './timeline.ts';

/** Milliseconds between frames while only breath, rain or small things go on: what the eye needs, and no more. */
const breathFrames = { every: 66 } as const;
const rainFrames = { every: 33 } as const;

/** How far the picture is dimmed for those who asked for a plain background. */
const plainDim = 0.32;

/** A way into another room, in a window of this size, with the lamps that pass if it is a drive. */
export interface Passing {
  readonly way: Way;
  readonly size: Size;
  readonly lamp?: Piece;
}

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
  hang(pieces: RoomPieces, cast: readonly Standing[], dresses: Dresses, framing: Framing): void {
    this.#set?.strike();
    this.#set = new RoomSet(this.#boards, pieces);
    this.company.replace(cast, dresses);
    this.look(framing);
  }

  /** The way into another room: lights down, all replaced, lights up, the camera going along. The first room only needs the lights. */
  roomCues(replace: () => void, { way, size, lamp }: Passing): readonly Cue[] {
    const before = this.#framing;
    const leaves = this.isEmpty ? 0 : way.leaves;
    const dark = this.isEmpty ? 0 : way.dark;
    const move = (offsetAt: Way['leaving'], from: Framing, t: number) => {
      if (offsetAt) this.look(t < 1 || from === before ? offFrom(from, offsetAt(t), size) : from);
    };
    let reached = before;
    return [
      {
        from: 0,
        lasts: leaves,
        at: t => {
          this.#curtain.alpha = shadeLeaving(way, t);
          if (!this.isEmpty) move(way.leaving, before, t);
        },
      },
      {
        from: leaves,
        lasts: 0,
        at: () => {
          replace();
          reached = this.#framing;
        },
      },
      ...(dark > 0 && lamp ? [this.#lampsCue(lamp, leaves, dark, size)] : []),
      {
        from: leaves + dark,
        lasts: way.arrives,
        at: t => {
          this.#curtain.alpha = shadeArriving(way, t);
          if (leaves > 0) move(way.arriving, reached, t);
        },
      },
    ];
  }

  /** The way through the beats of a change, the camera ending at `target`. */
  changeCues(beats: readonly Beat[], dresses: Dresses, target: Framing): readonly Cue[] {
    const start = this.#framing;
    return schedule(beats).map(({ move, from, lasts }) => ({
      from,
      lasts,
      at:
        move.kind === 'camera'
          ? (t: number) => this.look(between(start, target, ease(t)))
          : this.company.mover(move, dresses),
    }));
  }

  /** Breath, rain, small things and eyes after so many milliseconds more. Answers how often they want to be drawn; nothing if nothing moves. */
  live(staging: Staging, now: number, elapsed: number): { readonly every: number } | undefined {
    const rains = this.#set?.rains ?? false;
    const ids = staging.cast.map(({ id }) => id);
    const { breathing, stirring } = shareMotion(ids, staging.speaker, rains, this.#set?.stirs ?? 0);
    this.company.breathe(breathing, elapsed);
    this.company.blink(now);
    this.#set?.stir(stirring, elapsed);
    this.#rained += elapsed;
    if (rains) this.#set?.rain(this.#rained);
    if (rains) return rainFrames;
    return breathing.length + stirring > 0 ? breathFrames : undefined;
  }

  /** What the page needs to know of this picture in a window of this size. */
  describe(staging: Staging, room: Room, size: Size): Shown {
    const faceOf = (standing: Standing) => this.company.faceOf(standing);
    return shownOf({ staging, room, framing: this.#framing, size, faceOf });
  }

  #lampsCue(lamp: Piece, from: number, lasts: number, size: Size): Cue {
    let lamps: StreetLamps | undefined;
    return {
      from,
      lasts,
      at: t => {
        lamps ??= new StreetLamps(this.#boards, lamp);
        lamps.pass(t, this.#framing, size);
        if (t === 1) lamps.strike();
      },
    };
  }

  #speakersFace({ cast, speaker }: Staging): Box | undefined {
    const standing = cast.find(({ id }) => id === speaker);
    return standing && this.company.faceOf(standing);
  }
}
