import type { Actor } from '../practice/scene.ts';
import { composeFigure, drawFigure } from './figure/figure.ts';
import type { Box } from './figure/spec.ts';
import { type LayerName, layerNames, type Room } from './room.ts';
import { withoutStipple } from './rooms/layer.ts';
import { frameFor, type Size, wholeScene } from './theatre/framing.ts';
import { layerPlanes, planeOf } from './theatre/orders.ts';
import { type Standing, stageScene } from './theatre/staging.ts';

/** How a picture is to be made. */
export interface PictureOptions {
  /** What to show of the scene, in scene units; the whole 1280 x 720 unless told. */
  readonly crop?: Box;
  /** Without grain and stipple, for those who asked for a plain background. */
  readonly plain?: boolean;
  /** Begins every id in the document, so that two pictures can stand in one page. */
  readonly id?: string;
}

/**
 * One whole SVG document of a room with its people, in the stage's own order,
 * for places where the stage does not run: print, a first look, a fallback.
 * The light is the room's own, as it was drawn; nobody glances in a still.
 * Someone sent to a spot the room has not got is left out. Throws on a look
 * the wardrobe does not hold.
 */
export function composePicture(room: Room, actors: readonly Actor[], options: PictureOptions = {}): string {
  const { plain = false, id = 'picture' } = options;
  const { x, y, width, height } = options.crop ?? { x: 0, y: 0, ...wholeScene };
  const layers = layerNames.flatMap(name => {
    const drawn = room.layers[name];
    if (drawn === undefined || (plain && name === 'grain')) return [];
    const finished = plain ? withoutStipple(drawn) : drawn;
    return [{ order: layerPlanes[name].order, drawn: nested(finished, `${id}-${name}`, name) }];
  });
  const people = castOf(room, actors).map((standing, index) => ({
    order: planeOf(standing.place).order,
    drawn: stood(standing, `${id}-${index}-`),
  }));
  const drawn = [...layers, ...people].sort((a, b) => a.order - b.order).map(piece => piece.drawn);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${drawn.join('')}</svg>`;
}

/** What the stage would show of a room in a window of this size (CSS pixels), in scene units: close on the speaker where it is small. */
export function cropFor(room: Room, actors: readonly Actor[], size: Size, speaker?: string): Box {
  const standing = castOf(room, actors).find(({ id }) => id === speaker);
  const face = standing && faceOf(standing);
  const { left, top, scale } = frameFor(size, { focus: room.focus, ...(face ? { face } : {}) }, false);
  return { x: left, y: top, width: size.width / scale, height: size.height / scale };
}

const castOf = (room: Room, actors: readonly Actor[]): readonly Standing[] =>
  stageScene({ room: room.id, actors }, room).cast;

function faceOf({ spec, place }: Standing): Box {
  const { x, y, width, height } = drawFigure(spec).face;
  const { scale } = place;
  return { x: place.x + x * scale, y: place.y + y * scale, width: width * scale, height: height * scale };
}

const stood = ({ spec, place }: Standing, id: string): string =>
  `<g transform="translate(${place.x} ${place.y}) scale(${place.scale})">${composeFigure(spec, id)}</g>`;

/** A layer's drawing without its own frame; every id in it begins anew, for layers know nothing of each other. */
const nested = (document: string, prefix: string, name: LayerName): string =>
  `<g data-layer="${name}">${document
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/ id="/g, ` id="${prefix}-`)
    .replace(/url\(#/g, `url(#${prefix}-`)}</g>`;
