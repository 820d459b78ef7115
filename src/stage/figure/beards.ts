import type { Look } from './look.ts';
import { smooth } from './outlines.ts';
import { hairColours } from './palette.ts';
import type { Pen } from './pen.ts';
import { dots, type Point } from './points.ts';

const outlines: Readonly<Record<NonNullable<Look['beard']>, readonly Point[]>> = {
  stubble: dots(
    '-23,-42! -26,-27 -18,-11 -5,-1.5 9,4 21,0 30,-12 36,-27 33,-29! 26,-18 22,-22 12,-23 3,-22 -6,-16 -14,-26 -18,-40!',
  ),
  short: dots(
    '-23,-44! -27,-28 -19,-12 -6,-1 8,5 21,1 30,-11 36,-26 34,-28! 26,-16 22,-21 12,-21.5 4,-18 -4,-13 -14,-24 -18,-42!',
  ),
  full: dots(
    '-24,-46! -27,-30 -22,-14 -8,2 8,8 22,4 32,-10 38,-28 37,-38! 32,-26 27,-20 20,-24 10,-23 2,-20 -8,-20 -16,-32 -19,-46!',
  ),
  long: dots(
    '-24,-48! -30,-26 -26,0 -10,22 8,30 26,20 38,-6 38,-38! 32,-26 27,-21 20,-25 10,-24 2,-21 -8,-20 -16,-32 -19,-46!',
  ),
};
const density = { stubble: 0.3, short: 0.82, full: 1, long: 1 } as const;

/** A beard on the jaw, in head units; nothing where the look has none. */
export function drawBeard(pen: Pen, look: Look): string {
  if (!look.beard) return '';
  const shape = pen.shape(smooth(outlines[look.beard]), pen.cloth(hairColours[look.hairColour]), {
    rim: 0,
    crescent: 6,
  });
  const solid = density[look.beard];
  const low = look.features?.chin ?? 0;
  if (solid === 1 && low === 0) return shape;
  return `<g${solid < 1 ? ` opacity="${solid}"` : ''}${low ? ` transform="translate(0 ${low})"` : ''}>${shape}</g>`;
}

/** What of a beard is seen past the cheek from behind. */
export function drawBeardFromBehind(pen: Pen, look: Look): string {
  if (!look.beard) return '';
  const low = look.beard === 'long' ? 20 : look.beard === 'full' ? 3 : 0;
  const edge = smooth([
    [37, -34, 1],
    [37.5, -24],
    [35, -14],
    [30, -2 + low],
    [20, 1 + low],
    [10, -4, 1],
    [18, -16],
    [26, -27],
  ]);
  const solid = density[look.beard];
  return `<path d="${edge}" fill="${pen.tone(hairColours[look.hairColour])}"${solid < 1 ? ` opacity="${solid}"` : ''}/>`;
}
