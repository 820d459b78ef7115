import type { Passage } from '../../practice/scene.ts';
import { ease } from './ease.ts';
import { bleed, clamp, type Framing, type Size, wholeScene } from './framing.ts';

/** How a camera stands off from where it belongs, in scene units; `near` is the share by which it is closer. */
interface Offset {
  readonly right: number;
  readonly down: number;
  readonly near: number;
  readonly lean: number;
}

/** A way from one room into the next. Times are milliseconds, `t` is 0-1. */
export interface Way {
  readonly leaves: number;
  /** How long it stays dark in between. */
  readonly dark: number;
  readonly arrives: number;
  /** Where the camera is while the old room is left and while the new one is reached; nothing if it stands still. */
  readonly leaving?: (t: number) => Offset;
  readonly arriving?: (t: number) => Offset;
}

/** How dark it is on the way out of a room, 0-1: where the camera goes too, its first third is seen in full light. */
export const shadeLeaving = ({ leaving }: Way, t: number): number =>
  ease(leaving ? Math.max(0, (t - 0.34) / 0.66) : t);

/** How dark it is on the way into a room, 0-1. */
export const shadeArriving = ({ arriving }: Way, t: number): number =>
  1 - ease(arriving ? Math.min(1, t / 0.62) : t);

/** The lights go down, and come up on another room. */
const plainWay: Way = { leaves: 90, dark: 0, arrives: 140 };

/** Art bible 5: layers carry bleed; going closer frees the rest of the way. */
const closer = 0.1;

/** Two soft steps: 0-1 to 0-1, with a rest in the middle. */
const twoSteps = (t: number): number => (t < 0.5 ? ease(t * 2) : 1 + ease(t * 2 - 1)) / 2;
/** The sway of two steps, 0 at both ends. */
const sway = (t: number): number => Math.abs(Math.sin(t * 2 * Math.PI));

/** Forward and to one side, the near things passing faster than the far ones. */
const walking: Way = {
  leaves: 400,
  dark: 0,
  arrives: 420,
  leaving: t => ({ right: 56 * ease(t), down: -3 * sway(t), near: closer * ease(t), lean: -34 * ease(t) }),
  arriving: t => ({
    right: -44 * (1 - ease(t)),
    down: -3 * sway(t),
    near: closer * 0.7 * (1 - ease(t)),
    lean: 30 * (1 - ease(t)),
  }),
};

/** Up (or down) in two steps, and two more on the floor that is reached. */
const climbing = (up: -1 | 1): Way => ({
  leaves: 440,
  dark: 0,
  arrives: 460,
  leaving: t => ({ right: 0, down: up * 30 * twoSteps(t), near: closer * ease(t), lean: 0 }),
  arriving: t => ({ right: 0, down: -up * 30 * (1 - twoSteps(t)), near: closer * (1 - ease(t)), lean: 0 }),
});

/** The dark of a car, long enough for the lamps of a street to go by. */
const driving: Way = { leaves: 150, dark: 560, arrives: 210 };

/** Which ways there are, each under a second; stairs lead up unless one comes back the way one went. */
export function wayBy(passage: Passage | undefined, back: boolean): Way {
  if (passage === 'walk') return walking;
  if (passage === 'stairs') return climbing(back ? 1 : -1);
  return passage === 'drive' ? driving : plainWay;
}

/** A camera moved off from where it belongs, never so far that anything bare is seen. */
export function offFrom(framing: Framing, { right, down, near, lean }: Offset, size: Size): Framing {
  const scale = framing.scale * (1 + near);
  const [width, height] = [size.width / scale, size.height / scale];
  const middle = framing.left + size.width / framing.scale / 2;
  const level = framing.top + size.height / framing.scale / 2;
  return {
    left: clamp(middle - width / 2 + right, -bleed.x, wholeScene.width + bleed.x - width),
    top: clamp(level - height / 2 + down, -bleed.y, wholeScene.height + bleed.y - height),
    scale,
    lean: clamp(framing.lean + lean, -mostLean, mostLean),
  };
}

/** Half of the bleed at the sides is the camera's; a layer may lean by the other half. */
const mostLean = 28;
