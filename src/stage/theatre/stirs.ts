import type { Stir } from '../room.ts';
import type { Boards, Hung, Piece } from './boards.ts';
import { layerPlanes } from './orders.ts';
import { stirParts, stirredAt } from './stir-motions.ts';

/** Above the layer it belongs to, and below whoever stands before that. */
const aboveLayer = 50;

/** Units of a small thing's drawing that are as wide as the thing. */
const drawnSize = 100;

/** One thing that moves by itself, ready to hang. */
export interface PaintedStir {
  readonly stir: Stir;
  readonly piece: Piece;
}

/** A room's small moving things, hung. */
export class Stirs {
  readonly #things: readonly { readonly stir: Stir; readonly parts: readonly Hung[] }[];
  readonly #elapsed: number[];

  constructor(boards: Boards, painted: readonly PaintedStir[]) {
    this.#things = painted.map(({ stir, piece }) => {
      const { order, share } = layerPlanes[stir.over];
      const hang = () => boards.hang(piece, order + aboveLayer, share);
      return { stir, parts: Array.from({ length: stirParts[stir.is] }, hang) };
    });
    this.#elapsed = this.#things.map(() => 0);
    for (const [index] of this.#things.entries()) this.#lay(index);
  }

  get count(): number {
    return this.#things.length;
  }

  /** Lets the first so many of them go on for so many milliseconds; the others wait as they are. */
  stir(count: number, elapsed: number): void {
    for (let index = 0; index < Math.min(count, this.#things.length); index++) {
      this.#elapsed[index] = (this.#elapsed[index] ?? 0) + elapsed;
      this.#lay(index);
    }
  }

  strike(): void {
    for (const hung of this.#things.flatMap(({ parts }) => parts)) hung.remove();
  }

  #lay(index: number): void {
    const thing = this.#things[index];
    if (!thing) return;
    const { is, x, y, size } = thing.stir;
    thing.parts.forEach((hung, part) => {
      const moved = stirredAt(is, this.#elapsed[index] ?? 0, part);
      hung.place({
        x: x + moved.x * size,
        y: y + moved.y * size,
        scaleX: (moved.scaleX * size) / drawnSize,
        scaleY: size / drawnSize,
        turn: moved.turn,
        alpha: moved.alpha,
      });
    });
  }
}
