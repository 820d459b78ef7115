import type { Stir } from '../room.ts';
import { ease } from './ease.ts';

/** How one part of a small thing hangs: shifted, stretched about its own 0,0 and turned (radians), seen or half seen. In shares of the thing's size. */
export interface Stirred {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly turn: number;
  readonly alpha: number;
}

const still: Stirred = { x: 0, y: 0, scaleX: 1, turn: 0, alpha: 1 };
const wave = (elapsed: number, lasts: number) => Math.sin((elapsed / lasts) * 2 * Math.PI);

/** Art bible 9: three wisps, 1.3 s apart, rise 14 px and fade over 4 s. Lengths in milliseconds. */
const wisp = { lasts: 4000, offset: 1300, rises: 14, most: 0.5, usualSize: 30 } as const;

function steam(elapsed: number, index: number): Stirred {
  const t = ((elapsed + index * wisp.offset) % wisp.lasts) / wisp.lasts;
  // Its foot stands where the steam comes from. It comes out of nothing in the first tenth: a wisp that is suddenly there would be a flash.
  const alpha = wisp.most * Math.min(1, t * 10) * (1 - t);
  const sway = 0.06 * wave(elapsed + index * 900, 2600) * t;
  return { ...still, x: (index - 1) * 0.26 + sway, y: -0.5 - (t * wisp.rises) / wisp.usualSize, alpha };
}

/** A hand that goes one mark further every few seconds, and rests in between. */
const hand = { every: 4000, takes: 200, mark: Math.PI / 30 } as const;

function clock(elapsed: number): Stirred {
  const marks = Math.floor(elapsed / hand.every);
  const moved = ease(Math.min(1, (elapsed % hand.every) / hand.takes));
  return { ...still, turn: (marks + moved - 1) * hand.mark };
}

/** A panel's glow comes and goes in eight seconds: far from anything that would count as flashing. */
const display = (elapsed: number): Stirred => ({ ...still, alpha: 0.5 - 0.35 * wave(elapsed, 8000) });

const curtain = (elapsed: number): Stirred => ({
  ...still,
  x: 0.05 * wave(elapsed, 7000),
  scaleX: 1 + 0.12 * wave(elapsed + 900, 5200),
  alpha: 0.6 + 0.25 * wave(elapsed, 7000),
});

const leaves = (elapsed: number, index: number): Stirred => ({
  ...still,
  x: (index - 1) * 0.3,
  y: (index % 2) * 0.12,
  turn: 0.1 * wave(elapsed + index * 1700, 4300 + index * 600),
});

/** Of how many parts each small thing is made. */
export const stirParts: Readonly<Record<Stir['is'], number>> = {
  steam: 3,
  clock: 1,
  display: 1,
  curtain: 1,
  leaves: 3,
};

const motions: Readonly<Record<Stir['is'], (elapsed: number, index: number) => Stirred>> = {
  steam,
  clock,
  display,
  curtain,
  leaves,
};

/** How one part of a small thing hangs after so many milliseconds. */
export function stirredAt(is: Stir['is'], elapsed: number, index: number): Stirred {
  return motions[is](elapsed, index);
}
