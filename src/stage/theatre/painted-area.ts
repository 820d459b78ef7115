import type { Box } from '../figure/spec.ts';

/** The smallest rectangle around all pixels that are not wholly clear; nothing if all are. */
export function paintedArea(pixels: Uint32Array, width: number, height: number): Box | undefined {
  const rowIsClear = (y: number) => {
    for (let at = y * width; at < (y + 1) * width; at++) if (pixels[at] !== 0) return false;
    return true;
  };
  let top = 0;
  while (top < height && rowIsClear(top)) top++;
  if (top === height) return undefined;
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
  return { x: left, y: top, width: right + 1 - left, height: bottom + 1 - top };
}

/** The rectangles around all patches of paint that touch no other, not even at a corner. Same pixels in as for `paintedArea`. */
export function paintedPatches(pixels: Uint32Array, width: number, height: number): readonly Box[] {
  const isSeen = new Uint8Array(pixels.length);
  const patches: Box[] = [];
  for (let at = 0; at < pixels.length; at++)
    if (pixels[at] !== 0 && isSeen[at] === 0) patches.push(patchFrom(at, pixels, isSeen, width, height));
  return patches;
}

/** Follows the paint from one pixel to all that hang together with it. */
function patchFrom(
  start: number,
  pixels: Uint32Array,
  isSeen: Uint8Array,
  width: number,
  height: number,
): Box {
  let [left, top, right, bottom] = [width, height, 0, 0];
  const toVisit = [start];
  isSeen[start] = 1;
  for (let at = toVisit.pop(); at !== undefined; at = toVisit.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ];
    for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx;
        if (pixels[next] === 0 || isSeen[next] === 1) continue;
        isSeen[next] = 1;
        toVisit.push(next);
      }
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
