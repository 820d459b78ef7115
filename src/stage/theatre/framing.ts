import type { Box } from '../figure/spec.ts';

/** The scene every room is drawn in, in scene units. */
export const wholeScene = { width: 1280, height: 720 } as const;

/** A window's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the camera stands. `left` and `top` are the window's corner in scene units, `scale` is CSS pixels for one of them. */
export interface Framing {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** How far the layers lean for depth, in scene units; each moves by its own share of it. */
  readonly lean: number;
}

/** What to look at: a face in scene units, or the room's own focus when nobody has the word. */
export interface Subject {
  readonly face?: Box;
  readonly focus: { readonly x: number; readonly y: number };
}

/** Art bible 5: layers carry 60 x 20 units of bleed; what is left of it after the lean may be shown. */
export const bleed = { x: 30, y: 14 } as const;
const mostLean = 24;

/** UI guide 5: a face stands at this height of a small window, so that a shorter window loses hands before eyes. */
const eyeLine = 0.34;
/** From above the hair to the folded hands is about this many faces. */
const facesToHands = 3.1;
/** No face is drawn smaller than this in a small window, in CSS pixels, unless the window itself is lower. */
const leastFace = 58;
const closest = 1.3;

/** Whether a window shows the whole scene or one person: narrow and low ones are framed close. */
export function isClose({ width, height }: Size): boolean {
  return width < 720 || width / height > 3.2;
}

/** The scale that covers a window with the scene, leaving nothing bare. */
export function coverScale({ width, height }: Size): number {
  return Math.max(width / wholeScene.width, height / wholeScene.height);
}

/** Frames a window. Wide ones are covered from the top, for the words lie over the lower third. */
export function frameFor(size: Size, subject: Subject, leans = true): Framing {
  const { face, focus } = subject;
  const middle = face ? face.x + face.width / 2 : focus.x;
  const lean = leans ? clamp((wholeScene.width / 2 - middle) / 400, -1, 1) * mostLean : 0;
  if (!isClose(size)) {
    const scale = coverScale(size);
    return { left: clampLeft(middle - size.width / scale / 2, size.width / scale, 0), top: 0, scale, lean };
  }
  const scale = face ? scaleOn(face, size) : Math.max(coverScale(size), Math.min(closest, size.height / 420));
  const span = { width: size.width / scale, height: size.height / scale };
  const level = face ? levelOf(face, size, scale) : 0.5;
  const middleY = face ? face.y + face.height / 2 : focus.y;
  return {
    left: clampLeft(middle - span.width / 2, span.width, bleed.x),
    top: clamp(middleY - level * span.height, -bleed.y, wholeScene.height + bleed.y - span.height),
    scale,
    lean,
  };
}

/** Face and hands fill the window; a low one keeps the face; never closer than is comfortable. */
function scaleOn(face: Box, size: Size): number {
  const faceAndHands = size.height / (face.height * facesToHands);
  const faceAlone = Math.min(leastFace, size.height * 0.8) / face.height;
  return Math.max(coverScale(size), Math.min(closest, Math.max(faceAndHands, faceAlone)));
}

/** Where in the window the face's middle stands, 0-1: lower in a window hardly higher than the face. */
function levelOf(face: Box, size: Size, scale: number): number {
  return Math.min(0.5, Math.max(eyeLine, (face.height * scale * 0.62) / size.height));
}

function clampLeft(left: number, width: number, margin: number): number {
  return clamp(left, -margin, wholeScene.width + margin - width);
}

/** A camera part of the way from one framing to another; `t` is 0-1. */
export function between(from: Framing, to: Framing, t: number): Framing {
  const mix = (a: number, b: number) => a + (b - a) * t;
  return {
    left: mix(from.left, to.left),
    top: mix(from.top, to.top),
    scale: mix(from.scale, to.scale),
    lean: mix(from.lean, to.lean),
  };
}

/** Whether two framings look different enough to be worth a camera move: a nod or a turned shoulder is not. */
export function differs(a: Framing, b: Framing): boolean {
  const far = (x: number, y: number) => Math.abs(x - y) > 3;
  return (
    far(a.left, b.left) || far(a.top, b.top) || far(a.lean, b.lean) || Math.abs(a.scale - b.scale) > 0.005
  );
}

/** A box of the scene as fractions of the window, cut at its edges; nothing if less than a third of it is in view. */
export function boxInWindow(box: Box, framing: Framing, size: Size, share: number): Box | undefined {
  const x = ((box.x + framing.lean * share - framing.left) * framing.scale) / size.width;
  const y = ((box.y - framing.top) * framing.scale) / size.height;
  const width = (box.width * framing.scale) / size.width;
  const height = (box.height * framing.scale) / size.height;
  const seen = {
    x: Math.max(0, x),
    y: Math.max(0, y),
    width: Math.min(1, x + width) - Math.max(0, x),
    height: Math.min(1, y + height) - Math.max(0, y),
  };
  if (seen.width <= 0 || seen.height <= 0) return undefined;
  return seen.width * seen.height * 3 >= width * height ? seen : undefined;
}

/** A number held between two others; the lower one wins if they cross. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
