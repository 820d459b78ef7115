import type { Box } from '../figure/spec.ts';
import type { Easel } from './easel.ts';
import { around, paintedArea, paintedPatches } from './painted-area.ts';

/** A canvas cut down to its paint, and where that is in the drawing's own units. */
export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly area: Box;
  /** Patches of paint that touch no other, in pixels of the canvas; none unless asked for. */
  readonly patches: readonly Box[];
}

/** A whole layer takes a phone a third of a second, so large drawings are painted in bands of about so many pixels, a task each. */
const bandPixels = 280_000;

/** Cutting is not worth a copy for less than this share of the pixels. */
const worthCutting = 0.08;

/** Turns an SVG document into pixels, `density` to a unit of its viewBox, which must be `box`, when the easel is free. Rejects if the browser cannot read it. */
export async function paintSvg(
  svg: string,
  box: Box,
  density: number,
  inPatches: boolean,
  easel: Easel,
): Promise<Painted> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const context = contextOf(Math.ceil(box.width * density), Math.ceil(box.height * density));
    const paint = await paintInBands(context, image, [box.width * density, box.height * density], easel);
    const cut = await easel.paint(() => cutTo(paint, context));
    const patches = inPatches ? await easel.paint(() => patchesIn(cut)) : [];
    const area = {
      x: box.x + paint.x / density,
      y: box.y + paint.y / density,
      width: paint.width / density,
      height: paint.height / density,
    };
    return { canvas: cut.canvas, area, patches };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Paints from top to bottom; answers where there is any paint, in pixels. */
async function paintInBands(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  [width, height]: readonly [number, number],
  easel: Easel,
): Promise<Box> {
  const { canvas } = context;
  const bandHeight = Math.max(1, Math.ceil(bandPixels / canvas.width));
  let paint: Box | undefined;
  for (let top = 0; top < canvas.height; top += bandHeight) {
    const rows = Math.min(bandHeight, canvas.height - top);
    const found = await easel.paint(() => {
      context.save();
      context.beginPath();
      context.rect(0, top, canvas.width, rows);
      context.clip();
      context.drawImage(image, 0, 0, width, height);
      context.restore();
      return paintedArea(dotsOf(context, top, rows), canvas.width, rows);
    });
    if (found) paint = around(paint, { ...found, y: found.y + top });
  }
  return toCut(paint, canvas);
}

/** What is to be cut out: the paint with a clear pixel around it where there is room; one pixel where there is no paint; all of it where cutting saves little. */
function toCut(paint: Box | undefined, { width, height }: HTMLCanvasElement): Box {
  if (!paint) return { x: 0, y: 0, width: 1, height: 1 };
  if (paint.width * paint.height > width * height * (1 - worthCutting)) return { x: 0, y: 0, width, height };
  const [x, y] = [Math.max(0, paint.x - 1), Math.max(0, paint.y - 1)];
  const right = Math.min(width, paint.x + paint.width + 1);
  const bottom = Math.min(height, paint.y + paint.height + 1);
  return { x, y, width: right - x, height: bottom - y };
}

/** A head fills a thirtieth of its figure's frame: cutting saves most of the memory and of the time to draw. */
function cutTo(area: Box, context: CanvasRenderingContext2D): CanvasRenderingContext2D {
  const { canvas } = context;
  if (area.width === canvas.width && area.height === canvas.height) return context;
  const cut = contextOf(area.width, area.height);
  cut.drawImage(canvas, -area.x, -area.y);
  canvas.width = 0;
  return cut;
}

const patchesIn = (context: CanvasRenderingContext2D): readonly Box[] =>
  paintedPatches(dotsOf(context, 0, context.canvas.height), context.canvas.width, context.canvas.height);

const dotsOf = (context: CanvasRenderingContext2D, top: number, rows: number): Uint32Array =>
  new Uint32Array(context.getImageData(0, top, context.canvas.width, rows).data.buffer);

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}
