import type { Box } from '../figure/spec.ts';
import { type LayerName, layerNames, type Room } from '../room.ts';
import { withoutStipple } from '../rooms/layer.ts';
import type { Boards, Hung, Piece } from './boards.ts';
import { type Finish, layerDensity } from './density.ts';
import { layerPlanes } from './orders.ts';
import { layerKey } from './piece-keys.ts';
import { Rain } from './rain.ts';
import type { TextureShelf } from './texture-shelf.ts';

/** The frame every layer is drawn in, with its bleed, in scene units. */
const layerFrame: Box = { x: -60, y: -20, width: 1400, height: 760 };

const leftOutWhenPlain: readonly LayerName[] = ['grain', 'rain'];

/** A room's painted layers. */
export type Pieces = ReadonlyMap<LayerName, Piece>;

/** Paints a room's layers, each when first needed. A layer that cannot be read is reported and left out. */
export async function paintRoom(
  room: Room,
  { onScreen, plain }: Finish,
  boards: Boards,
  shelf: TextureShelf<Piece>,
  report: (what: string, why: unknown) => void,
): Promise<Pieces> {
  const pieces = new Map<LayerName, Piece>();
  const paint = async (layer: LayerName) => {
    const svg = room.layers[layer];
    if (svg === undefined || (plain && leftOutWhenPlain.includes(layer))) return;
    const density = layerDensity(onScreen, layer);
    const key = layerKey(`${room.id}/${room.light}`, layer, density) + (plain ? '/plain' : '');
    try {
      const drawing = plain ? withoutStipple(svg) : svg;
      const inPatches = layer === 'rain';
      const piece = await shelf.take(key, () => boards.paint(drawing, layerFrame, density, inPatches));
      if (piece) pieces.set(layer, piece);
    } catch (why) {
      report(key, why);
    }
  };
  await Promise.all(layerNames.map(paint));
  return pieces;
}

/** A room that hangs in the picture. */
export class RoomSet {
  readonly pieces: readonly Piece[];
  readonly #still: readonly Hung[];
  readonly #rain: Rain | undefined;

  constructor(boards: Boards, pieces: Pieces) {
    this.pieces = [...pieces.values()];
    const rain = pieces.get('rain');
    this.#rain = rain && new Rain(boards, rain, layerFrame);
    this.#still = [...pieces]
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

  /** Lets the rain stand where it is after so many milliseconds. */
  rain(elapsed: number): void {
    this.#rain?.fall(elapsed);
  }

  strike(): void {
    this.#rain?.strike();
    for (const hung of this.#still) hung.remove();
  }
}
