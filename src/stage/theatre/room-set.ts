import type { Box } from '../figure/spec.ts';
import { type LayerName, layerNames, type Room } from '../room.ts';
import { withoutStipple } from '../rooms/layer.ts';
import { falls, sheetsAt } from './ambient.ts';
import type { Boards, Hung, Piece } from './boards.ts';
import { layerDensity } from './density.ts';
import { layerPlanes } from './orders.ts';
import { layerKey } from './piece-keys.ts';
import type { TextureShelf } from './texture-shelf.ts';

/** The frame every layer is drawn in, with its bleed, in scene units. */
export const layerFrame: Box = { x: -60, y: -20, width: 1400, height: 760 };

const leftOutWhenPlain: readonly LayerName[] = ['grain', 'rain'];

/** A room's painted layers. */
export type Pieces = ReadonlyMap<LayerName, Piece>;

/** How a picture is to be painted: screen pixels for a scene unit, and whether without dots, grain and rain. Equal keys paint alike. */
export interface Finish {
  readonly onScreen: number;
  readonly plain: boolean;
  readonly key: string;
}

/** Paints a room's layers, each when first needed. A layer that cannot be read is reported and left out. */
export async function paintRoom(
  room: Room,
  { onScreen, plain }: Finish,
  boards: Boards,
  shelf: TextureShelf<Piece>,
  report: (what: string, why: unknown) => void,
): Promise<Pieces> {
  const pieces = new Map<LayerName, Piece>();
  for (const layer of layerNames) {
    const svg = room.layers[layer];
    if (svg === undefined || (plain && leftOutWhenPlain.includes(layer))) continue;
    const density = layerDensity(onScreen, layer);
    const key = layerKey(room.id, layer, density) + (plain ? '/plain' : '');
    try {
      const drawing = plain ? withoutStipple(svg) : svg;
      const piece = await shelf.take(key, () => boards.paint(drawing, layerFrame, density));
      if (piece) pieces.set(layer, piece);
    } catch (why) {
      report(key, why);
    }
  }
  return pieces;
}

/** A room that hangs in the picture. */
export class RoomSet {
  readonly pieces: readonly Piece[];
  readonly #still: readonly Hung[];
  readonly #drops: readonly Hung[];

  constructor(boards: Boards, pieces: Pieces) {
    const hang = (layer: LayerName): readonly Hung[] => {
      const piece = pieces.get(layer);
      const { order, share } = layerPlanes[layer];
      return piece ? [boards.hang(piece, order, share)] : [];
    };
    this.pieces = [...pieces.values()];
    this.#still = layerNames.filter(layer => layer !== 'rain').flatMap(hang);
    // Two groups of drops, each of two sheets that follow one another.
    this.#drops = falls.flatMap(() => [...hang('rain'), ...hang('rain')]);
    this.rain(0);
  }

  get rains(): boolean {
    return this.#drops.length > 0;
  }

  /** Lets the rain stand where it is after so many milliseconds. */
  rain(elapsed: number): void {
    falls.forEach((fall, group) => {
      sheetsAt(elapsed, fall, layerFrame.height).forEach((sheet, copy) => {
        this.#drops[group * 2 + copy]?.place({
          // Enlarged about the frame's corner, where the sheets meet.
          x: layerFrame.x * (1 - fall.size) + sheet.x * fall.size,
          y: layerFrame.y * (1 - fall.size) + sheet.y * fall.size,
          scaleX: fall.size,
          scaleY: fall.size,
          alpha: 1,
        });
      });
    });
  }

  strike(): void {
    for (const hung of [...this.#still, ...this.#drops]) hung.remove();
  }
}
