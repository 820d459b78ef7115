import { dastar, hijab, patka, wrap } from './hair-covered.ts';
import { afro, curly, puffs, setwave, shortafro } from './hair-curly.ts';
import type { DrawHair } from './hair-cut.ts';
import { bob, bun, layered, long, ponytail } from './hair-long.ts';
import { braids, cornrows, locs, loctail } from './hair-plaited.ts';
import { fade, hightop, undercut } from './hair-shaved.ts';
import {
  bald,
  balding,
  crop,
  curtains,
  mop,
  pixie,
  receding,
  shortlocs,
  waves,
  wisps,
} from './hair-short.ts';

/** Every way hair is worn, seen three quarters from the front. */
export const hairStyles = {
  bald,
  balding,
  receding,
  crop,
  fade,
  hightop,
  undercut,
  waves,
  curtains,
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
  layered,
  bob,
  ponytail,
  locs,
  loctail,
  braids,
  cornrows,
  hijab,
  dastar,
  patka,
  wrap,
} as const satisfies Readonly<Record<string, DrawHair>>;
export type HairStyle = keyof typeof hairStyles;
