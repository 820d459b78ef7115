import type { Box } from '../figure/spec.ts';
import type { Easel } from './easel.ts';
import { paintedArea, paintedPatches } from './painted-area.ts';

/** A canvas cut down to its paint, and where that is in the drawing's own units. */
export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly area: Box;
  /** Patches of paint that touch no other, in pixels of the canvas; none unless asked for. */
  readonly patches: readonly Box[];
}

/** A whole layer takes a phone a third of a second, so large drawings are painted in bands of about so many pixels, a task each. */
const bandPixels = 280_000;

/** A sketch has one pixel for so many of the picture across and down: enough to see where there is paint. */
const sketchStep = 8;

/** A width and a height in pixels, not rounded. */
interface Extent {
  readonly width: number;
  readonly height: number;
}

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
    const whole: Extent = { width: box.width * density, height: box.height * density };
    const paint = await easel.paint(() => sketchedArea(image, whole));
    const context = contextOf(paint.width, paint.height);
    await paintInBands(context, image, whole, paint, easel);
    const patches = inPatches ? await easel.paint(() => patchesIn(context)) : [];
    const area = {
      x: box.x + paint.x / density,
      y: box.y + paint.y / density,
      width: paint.width / density,
      height: paint.height / density,
    };
    return { canvas: context.canvas, area, patches };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Where a picture has any paint, in its own pixels and with room to spare: one
 * pixel where there is none. A head fills a thirtieth of its figure's frame,
 * and looking at every pixel for it would cost as much as painting them.
 */
function sketchedArea(image: HTMLImageElement, whole: Extent): Box {
  const sketch = contextOf(Math.ceil(whole.width / sketchStep), Math.ceil(whole.height / sketchStep));
  sketch.drawImage(image, 0, 0, whole.width / sketchStep, whole.height / sketchStep);
  const { width, height } = sketch.canvas;
  const paint = paintedArea(dotsOf(sketch), width, height);
  if (!paint) return { x: 0, y: 0, width: 1, height: 1 };
  const x = Math.max(0, paint.x - 1) * sketchStep;
  const y = Math.max(0, paint.y - 1) * sketchStep;
  const right = Math.min(Math.ceil(whole.width), (paint.x + paint.width + 1) * sketchStep);
  const bottom = Math.min(Math.ceil(whole.height), (paint.y + paint.height + 1) * sketchStep);
  return { x, y, width: right - x, height: bottom - y };
}

/** Paints one part of a picture from top to bottom. */
async function paintInBands(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  whole: Extent,
  part: Box,
  easel: Easel,
): Promise<void> {
  const bandHeight = Math.max(1, Math.ceil(bandPixels / part.width));
  for (let top = 0; top < part.height; top += bandHeight) {
    await easel.paint(() => {
      context.save();
      context.beginPath();
      context.rect(0, top, part.width, bandHeight);
      context.clip();
      context.drawImage(image, -part.x, -part.y, whole.width, whole.height);
      context.restore();
    });
  }
}

const patchesIn = (context: CanvasRenderingContext2D): readonly Box[] =>
  paintedPatches(dotsOf(context), context.canvas.width, context.canvas.height);

const dotsOf = (context: CanvasRenderingContext2D): Uint32Array =>
  new Uint32Array(context.getImageData(0, 0, context.canvas.width, context.canvas.height).data.buffer);

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}
