import type { Look } from './look.ts';
import { opensInFront } from './look.ts';
import { smooth } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path } from './points.ts';
import { type Body, clothScale } from './proportions.ts';

/** How far a belly late in pregnancy stands out before the trunk, in figure units; none without one. */
export const standsOut = (look: Look, body: Body): number => (look.bump ?? 0) * 40 * clothScale(body);

/** A belly late in pregnancy: it hangs a little below the hem, and lies over whatever is open at the front. */
export function drawBump(pen: Pen, { body, look, hem }: Person): string {
  const { torso, waist } = body;
  const out = standsOut(look, body);
  const colour = cloths[opensInFront(look) ? (look.under ?? 'cream') : look.topColour];
  const low = hem + 5;
  const [left, right] = [-waist * 0.56, waist * 0.86 + out * 0.72];
  const belly = smooth([
    [8 - waist * 0.28, -torso * 0.56],
    [left, -torso * 0.3],
    [left - 3, -torso * 0.08],
    [left + waist * 0.3, low - 3],
    [8 + out * 0.3, low],
    [right - waist * 0.28, low - 7],
    [right, -torso * 0.14],
    [right - waist * 0.14, -torso * 0.36],
    [8 + waist * 0.34, -torso * 0.56],
  ]);
  const folds = path`M${right - waist * 0.3} ${-torso * 0.4}q-12-3-20-9M${left + 10} ${-torso * 0.34}q8-3 13-10`;
  return pen.shape(belly, pen.cloth(colour, 0.85), {
    crescent: 9,
    drop: -9,
    rim: 3,
    within: pen.line(folds, pen.shade(colour, 0.6), 2.6, 0.7),
  });
}
