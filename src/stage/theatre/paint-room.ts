import type { LayerName, Room, Stir } from '../room.ts';
import type { Piece } from './boards.ts';
import { type Finish, figureDensity, layerDensity } from './density.ts';
import { layerFrame, layersOf, type RoomPieces } from './room-set.ts';
import { stirDrawings, stirFrame } from './stir-drawings.ts';
import type { PaintedStir } from './stirs.ts';
import type { Order, Workshop } from './workshop.ts';

/** Paints a room's layers and small moving things, each when first needed. What cannot be read is left out. */
export async function paintRoom(room: Room, finish: Finish, workshop: Workshop): Promise<RoomPieces> {
  const layers = new Map<LayerName, Piece>();
  const stirs: PaintedStir[] = [];
  await Promise.all([
    ...layerOrders(room, finish).map(async ([layer, order]) => {
      const piece = await workshop.paint(order);
      if (piece) layers.set(layer, piece);
    }),
    ...stirOrders(room, finish).map(async ([stir, order]) => {
      const piece = await workshop.paint(order);
      if (piece) stirs.push({ stir, piece });
    }),
  ]);
  return { layers, stirs };
}

/** All that a room needs painted, one order each, for whoever paints it ahead and may be called away. */
export const roomOrders = (room: Room, finish: Finish): readonly Order[] =>
  [...layerOrders(room, finish), ...stirOrders(room, finish)].map(([, order]) => order);

const layerOrders = (room: Room, { onScreen, plain }: Finish): readonly (readonly [LayerName, Order])[] =>
  layersOf(room, plain).map(([layer, svg]) => {
    const density = layerDensity(onScreen, layer);
    const name = `room/${room.id}/${layer}`;
    return [layer, { name, svg, box: layerFrame, density, inPatches: layer === 'rain' }];
  });

const stirOrders = (room: Room, { onScreen, stirs }: Finish): readonly (readonly [Stir, Order])[] =>
  (stirs ? (room.stirs ?? []) : []).map(stir => {
    const density = figureDensity(onScreen, stir.size / 100);
    return [stir, { name: `stir/${stir.is}`, svg: stirDrawings[stir.is], box: stirFrame, density }];
  });
