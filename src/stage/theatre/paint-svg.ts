import type { Box } from '../figure/spec.ts';

/** A canvas cut down to its paint, and where that is in the drawing's own units. */
export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly area: Box;
}

/** Turns an SVG document into pixels, `density` to a unit of its viewBox, which must be `box`. Rejects if the browser cannot read it. */
export async function paintSvg(svg: string, box: Box, density: number): Promise<Painted> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return cutToPaint(drawn(image, box, density), box, density);
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
function cutToPaint(context: CanvasRenderingContext2D, box: Box, density: number): Painted {
  const { canvas } = context;
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  const paint = paintedArea(new Uint32Array(pixels.data.buffer), canvas.width, canvas.height);
  const area = {
    x: box.x + paint.x / density,
    y: box.y + paint.y / density,
    width: paint.width / density,
    height: paint.height / density,
  };
  const cut = contextOf(paint.width, paint.height);
  cut.putImageData(pixels, -paint.x, -paint.y);
  canvas.width = 0;
  return { canvas: cut.canvas, area };
}

/** The smallest rectangle around all pixels that are not wholly clear, with a clear pixel around it where there is room; 1 x 1 if there is none. */
export function paintedArea(pixels: Uint32Array, width: number, height: number): Box {
  const rowIsClear = (y: number) => {
    for (let at = y * width; at < (y + 1) * width; at++) if (pixels[at] !== 0) return false;
    return true;
  };
  let top = 0;
  while (top < height && rowIsClear(top)) top++;
  if (top === height) return { x: 0, y: 0, width: 1, height: 1 };
  let bottom = height - 1;
  while (rowIsClear(bottom)) bottom--;
  const columnIsClear = (x: number) => {
    for (let y = top; y <= bottom; y++) if (pixels[y * width + x] !== 0) return false;
    return true;
  };
  let left = 0;
  while (columnIsClear(left)) left++;
  let right = width - 1;
  while (columnIsClear(right)) right--;
  const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)];
  return { x, y, width: Math.min(width, right + 2) - x, height: Math.min(height, bottom + 2) - y };
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no 2D canvas.');
  return context;
}
