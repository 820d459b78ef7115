import { drawBump, standsOut } from './bump.ts';
import { drawBackOf } from './garment-backs.ts';
import { drawFront } from './garment-fronts.ts';
import { cutOf } from './garments.ts';
import { smooth } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { type Point, path } from './points.ts';
import { clothScale } from './proportions.ts';
import { isUpright } from './stances.ts';

/** The outline of the trunk in its garment, hips at 0,0. */
export function torsoOutline({ body, look, pose, neckHalf, hem, farSide }: Person): string {
  const scale = clothScale(body);
  const { torso, shoulder, waist, hip, armWidths } = body;
  const loose = look.loose ?? 4;
  const flare = isUpright(pose.stance) ? (cutOf(look.top).flare ?? 1) : 1;
  const belly = standsOut(look, body) * (pose.view === 'behind' ? 0.4 : 1);
  const side = (way: 1 | -1): readonly Point[] => {
    const seen = way > 0 ? farSide : -1;
    const out = way > 0 ? belly : 0;
    const at = (x: number, y: number, corner?: 1): Point =>
      corner ? [seen * x + 2, y, 1] : [seen * x + 2, y];
    return [
      at(neckHalf, -torso - 3),
      at(neckHalf + 12 * scale, -torso + 6),
      at(shoulder - 8 * scale, -torso + 13),
      at(shoulder - 1, -torso + 30),
      at(shoulder - armWidths[0] * 0.42, -torso + 66 * scale),
      at(waist + loose + out * 0.42, -torso * 0.4),
      at(hip + 3 + loose * 0.5 + out * 0.42, -4 - out * 0.3),
      at(hip * flare + 5, hem, 1),
    ];
  };
  return smooth([...side(1), ...side(-1).toReversed()]);
}

/** The trunk in its garment, from the front or from behind. */
export function drawTorso(pen: Pen, person: Person): string {
  const { look, pose } = person;
  const isBehind = pose.view === 'behind';
  const trunk = pen.shape(torsoOutline(person), pen.cloth(cloths[look.topColour]), {
    crescent: 10,
    drop: -2,
    rim: 5,
    within: isBehind ? drawBackOf(pen, person) : drawFront(pen, person),
  });
  return trunk + (look.bump && !isBehind ? drawBump(pen, person) : '');
}

/** The bare neck and the shadow the chin lays on it. Drawn for a head at rest, so that it need not follow the mood. */
export function drawNeck(
  pen: Pen,
  { body, skin, pose, neckHalf, chinAtRest: [x, y], headScale }: Person,
): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const low = pose.view === 'behind' ? 6 : 17;
  // A small child has hardly a neck: the jaw hides it.
  const nape = pose.view === 'front' && (body.age === 'small' || body.age === 'toddler') ? 13 : 21;
  const outline = smooth([
    [x - (nape + 2) * headScale, y - 30 * headScale, 1],
    [x - nape * headScale, y - 6 * headScale],
    [-neckHalf + 1, top - 2],
    [-neckHalf - 3, top + 5, 1],
    [3, top + low * scale],
    [neckHalf + 6, top + 4, 1],
    [neckHalf + 2, top - 3],
    [x + 13 * headScale, y - 4 * headScale],
    [x + 16 * headScale, y - 24 * headScale, 1],
  ]);
  const shadow = path`M-80 ${y - 60}H90V${y + 9 * headScale}Q${x + 10} ${y + 18 * headScale} -80 ${y - 4 * headScale}Z`;
  return (
    pen.shape(outline, pen.skin(skin), { crescent: 4, rim: 0 }) +
    pen.cutTo(outline, `<path d="${shadow}" fill="${pen.skinShade(skin, 1.25)}"/>`)
  );
}
