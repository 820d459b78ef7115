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
    return await easel.paint(() => cutToPaint(drawn(image, box, density), box, density, inPatches));
  } finally {
    URL.revokeObjectURL(url);
  }
}

function drawn(image: HTMLImageElement, box: Box, density: number): CanvasRenderingContext2D {
  const context = contextOf(Math.ceil(box.width * density), Math.ceil(box.height * density));
  context.drawImage(image, 0, 0, box.width * density, box.height * density);
  return context;
}

/** A head fills a thirtieth of its figure's frame: cutting saves most of the memory and of the time to draw. */
function cutToPaint(
  context: CanvasRenderingContext2D,
  box: Box,
  density: number,
  inPatches: boolean,
): Painted {
  const { canvas } = context;
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const dots = new Uint32Array(pixels.data.buffer);
  const paint = paintedArea(dots, canvas.width, canvas.height);
  const patches = inPatches ? paintedPatches(dots, canvas.width, canvas.height) : [];
  const area = {
    x: box.x + paint.x / density,
    y: box.y + paint.y / density,
    width: paint.width / density,
    height: paint.height / density,
  };
  const cut = contextOf(paint.width, paint.height);
  cut.putImageData(pixels, -paint.x, -paint.y);
  canvas.width = 0;
  const onCut = (patch: Box) => ({ ...patch, x: patch.x - paint.x, y: patch.y - paint.y });
  return { canvas: cut.canvas, area, patches: patches.map(onCut) };
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}
