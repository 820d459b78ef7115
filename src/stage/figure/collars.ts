import { mix } from './colour.ts';
import type { Garment } from './garments.ts';
import { hasDrape } from './head.ts';
import { opensInFront } from './look.ts';
import { standCollar, stethoscope, vNeck } from './open-collars.ts';
import { smooth } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path, round } from './points.ts';
import { clothScale } from './proportions.ts';

/** What lies around the neck: drawn over it, in the trunk's frame. */
export function drawCollar(pen: Pen, person: Person): string {
  const { look, pose } = person;
  if (hasDrape(look)) return '';
  if (pose.view === 'behind') return collarBehind(pen, person);
  const collars: Partial<Record<Garment, typeof neckline>> = {
    school: schoolCollar,
    hoodie: hoodieCollar,
    fleece: standCollar,
    puffer: standCollar,
    polo: shirtCollar,
    shirt: shirtCollar,
    scrubs: vNeck,
    tabard: vNeck,
    gown: () => '',
  };
  const collar = collars[look.top] ?? (look.underCollar ? shirtCollar : neckline);
  return collar(pen, person) + (look.stethoscope ? stethoscope(pen, person) : '');
}

function collarBehind(pen: Pen, { body, look, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const d = path`M${-neckHalf - 3} ${top + 2}Q3 ${top + 10 * scale} ${neckHalf + 6} ${top + 2}`;
  const isHooded = look.top === 'hoodie';
  return pen.line(d, pen.shade(cloths[look.topColour], 0.6), (isHooded ? 14 : 7) * scale);
}

function neckline(pen: Pen, { body, look, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  if (opensInFront(look)) {
    const d = path`M${-neckHalf} ${top + 3}Q4 ${top + 22 * scale} ${neckHalf + 5} ${top + 3}`;
    return pen.line(d, pen.shade(cloths[look.under ?? 'cream'], 0.5), 4.5 * scale);
  }
  const d = path`M${-neckHalf - 2} ${top + 1}Q3 ${top + 23 * scale} ${neckHalf + 7} ${top + 1}`;
  return pen.line(d, pen.shade(cloths[look.topColour], 0.5), 7 * scale);
}

/** A V-neck over a white polo shirt: the school jumper the player learns to know. */
function schoolCollar(pen: Pen, { body, look, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const shirt = path`M${-neckHalf - 5} ${top}L5 ${top + 44 * scale}L${neckHalf + 9} ${top}Q5 ${top + 14} ${-neckHalf - 5} ${top}Z`;
  const points = path`M${-neckHalf - 6} ${top - 3}L-2 ${top + 16 * scale}L${-12 * scale} ${top + 30 * scale}L${-neckHalf - 11} ${top + 6}ZM${neckHalf + 10} ${top - 3}L8 ${top + 16 * scale}L${20 * scale} ${top + 30 * scale}L${neckHalf + 15} ${top + 6}Z`;
  const edge = path`M${-neckHalf - 8} ${top + 2}L5 ${top + 48 * scale}L${neckHalf + 12} ${top + 2}`;
  return (
    `<path d="${shirt}" fill="${pen.tone(cloths.white)}"/><path d="${points}" fill="${pen.shade(cloths.white, 0.35)}"/>` +
    pen.line(edge, pen.shade(cloths[look.topColour], 0.6), 5 * scale)
  );
}

function shirtCollar(pen: Pen, { body, look, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const colour = cloths[look.underCollar ? (look.under ?? 'cream') : look.topColour];
  const left = path`M${-neckHalf - 3} ${top - 4}L4 ${top + 18 * scale}L-8 ${top + 34 * scale}L${-neckHalf - 8} ${top + 6}Z`;
  const right = path`M${neckHalf + 8} ${top - 4}L6 ${top + 18 * scale}L20 ${top + 34 * scale}L${neckHalf + 13} ${top + 6}Z`;
  return `<path d="${left}" fill="${pen.shade(colour, 0.55)}"/><path d="${right}" fill="${look.underCollar ? pen.tone(colour) : pen.lit(colour, 0.3)}"/>`;
}

function hoodieCollar(pen: Pen, { body, look, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const outline = smooth([
    [-neckHalf - 22 * scale, top - 2],
    [-neckHalf - 12 * scale, top + 20 * scale],
    [4, top + 32 * scale],
    [neckHalf + 18 * scale, top + 18 * scale],
    [neckHalf + 26 * scale, top - 3],
    [neckHalf + 8, top + 4],
    [4, top + 17 * scale],
    [-neckHalf - 2, top + 4],
  ]);
  const cords = path`M-6 ${top + 28 * scale}l-3 ${26 * scale}M14 ${top + 27 * scale}l2 ${22 * scale}`;
  return (
    pen.shape(outline, pen.cloth(cloths[look.topColour]), { rim: 3, crescent: 5 }) +
    pen.line(cords, pen.tone(cloths.white), 2.8)
  );
}

/** The hood that lies behind the neck. */
export function drawHood(pen: Pen, { body, look, neckHalf, pose }: Person): string {
  if (look.top !== 'hoodie' || pose.view === 'behind') return '';
  const scale = clothScale(body);
  const top = -body.torso;
  const outline = smooth([
    [-neckHalf - 24 * scale, top + 12],
    [-neckHalf - 22 * scale, top - 10],
    [0, top - 20],
    [neckHalf + 22 * scale, top - 12],
    [neckHalf + 26 * scale, top + 12],
    [0, top + 22],
  ]);
  return pen.shape(outline, pen.cloth(mix(cloths[look.topColour], pen.shadow, 0.16)), { rim: 4 });
}

/** The part of a hijab that falls over the shoulders; it belongs with the head, above the coat. */
export function drawDrape(pen: Pen, person: Person): string {
  const { body, look, neckHalf, pose, expression, chinAtRest } = person;
  if (!hasDrape(look) || pose.view === 'behind') return '';
  const scale = clothScale(body);
  const top = -body.torso;
  const colour = cloths[look.wrap ?? 'slate'];
  const outline = smooth([
    [-neckHalf - 16, top - 18],
    [-neckHalf - 30 * scale, top + 12],
    [-neckHalf - 18 * scale, top + 34],
    [-4, top + 54 * scale],
    [20, top + 50 * scale],
    [neckHalf + 30 * scale, top + 16],
    [neckHalf + 18, top - 16],
    [8, top - 1],
  ]);
  const folds = path`M${-neckHalf - 20} ${top + 14}Q0 ${top + 40} ${neckHalf + 22} ${top + 4}M${-neckHalf - 12} ${top}Q4 ${top + 22} ${neckHalf + 18} ${top - 6}`;
  const cloth = pen.shape(outline, pen.cloth(colour), {
    rim: 4,
    within: pen.line(folds, pen.shade(colour, 0.8), 2.8),
  });
  // It is cut for a chin ten above the shoulders; a head that is carried forward and low takes it along.
  const [x, y] = [chinAtRest[0] - 2, chinAtRest[1] - top + 10];
  return `<g transform="translate(${round(x)} ${round(y + expression.sink)})">${cloth}</g>`;
}
