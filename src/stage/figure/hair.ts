import { dastar, hijab, wrap } from './hair-covered.ts';
import { afro, curly, puffs, setwave, shortafro } from './hair-curly.ts';
import type { DrawHair } from './hair-cut.ts';
import { bob, braids, bun, locs, long, ponytail } from './hair-long.ts';
import { bald, balding, crop, fade, mop, pixie, shortlocs, waves, wisps } from './hair-short.ts';

/** Every way hair is worn, seen three quarters from the front. */
export const hairStyles = {
  bald,
  balding,
  crop,
  fade,
  waves,
  mop,
  pixie,
  wisps,
  shortlocs,
  curly,
  afro,
  shortafro,
  setwave,
  puffs,
  bun,
  long,
  bob,
  ponytail,
  locs,
  braids,
  hijab,
  dastar,
  wrap,
} as const satisfies Readonly<Record<string, DrawHair>>;
export type HairStyle = keyof typeof hairStyles;
