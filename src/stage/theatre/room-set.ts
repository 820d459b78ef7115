import type { Box } from '../figure/spec.ts';
import { type LayerName, layerNames, type Room } from '../room.ts';
import { withoutStipple } from '../rooms/layer.ts';
import type { Boards, Hung, Piece } from './boards.ts';
import { layerPlanes } from './orders.ts';
import { Rain } from './rain.ts';
import { type PaintedStir, Stirs } from './stirs.ts';

/** The frame every layer is drawn in, with its bleed, in scene units. */
export const layerFrame: Box = { x: -60, y: -20, width: 1400, height: 760 };

const leftOutWhenPlain: readonly LayerName[] = ['grain', 'rain'];

/** A room's painted layers, and what moves in it. */
export interface RoomPieces {
  readonly layers: ReadonlyMap<LayerName, Piece>;
  readonly stirs: readonly PaintedStir[];
}

/** A room's layers as they are to be painted, back to front. */
export function layersOf(room: Room, plain: boolean): readonly (readonly [LayerName, string])[] {
  return layerNames.flatMap(layer => {
    const svg = room.layers[layer];
    if (svg === undefined || (plain && leftOutWhenPlain.includes(layer))) return [];
    return [[layer, plain ? withoutStipple(svg) : svg] as const];
  });
}

/** A room that hangs in the picture. */
export class RoomSet {
  readonly pieces: readonly Piece[];
  readonly #still: readonly Hung[];
  readonly #rain: Rain | undefined;
  readonly #stirs: Stirs;

  constructor(boards: Boards, { layers, stirs }: RoomPieces) {
    this.pieces = [...layers.values(), ...stirs.map(({ piece }) => piece)];
    const rain = layers.get('rain');
    this.#rain = rain && new Rain(boards, rain, layerFrame);
    this.#stirs = new Stirs(boards, stirs);
    this.#still = [...layers]
      .filter(([layer]) => layer !== 'rain')
      .map(([layer, piece]) => {
        const { order, share } = layerPlanes[layer];
        const hung = boards.hang(piece, order, share);
        hung.place({ x: 0, y: 0, scaleX: 1, scaleY: 1, alpha: 1 });
        return hung;
      });
  }

  get rains(): boolean {
    return this.#rain !== undefined;
  }

  /** How many small things there are to move. */
  get stirs(): number {
    return this.#stirs.count;
  }

  /** Lets the rain stand where it is after so many milliseconds. */
  rain(elapsed: number): void {
    this.#rain?.fall(elapsed);
  }

  /** Lets the first so many small things go on for so many milliseconds. */
  stir(count: number, elapsed: number): void {
    this.#stirs.stir(count, elapsed);
  }

  strike(): void {
    this.#rain?.strike();
    this.#stirs.strike();
    for (const hung of this.#still) hung.remove();
  }
}
