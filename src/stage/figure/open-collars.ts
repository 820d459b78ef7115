import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path } from './points.ts';
import { clothScale } from './proportions.ts';

/** A collar that stands, its zip open at the throat: fleeces and quilted jackets. */
export function standCollar(pen: Pen, { body, look, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const colour = cloths[look.topColour];
  const left = path`M${-neckHalf - 7} ${top - 15}Q${-neckHalf - 2} ${top - 1} 5 ${top + 24 * scale}L${-neckHalf - 13} ${top + 12}Z`;
  const right = path`M${neckHalf + 11} ${top - 14}Q${neckHalf + 5} ${top} 5 ${top + 24 * scale}L${neckHalf + 19} ${top + 11}Z`;
  return `<path d="${left}" fill="${pen.shade(colour, 0.6)}"/><path d="${right}" fill="${pen.lit(colour, 0.3)}"/>`;
}

/** A plain V at the neck, with skin or what is worn beneath inside it. */
export function vNeck(pen: Pen, { body, look, skin, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const beneath = look.under ? pen.shade(cloths[look.under], 0.3) : pen.skinShade(skin, 0.4);
  const edge = path`M${-neckHalf - 5} ${top + 1}L6 ${top + 46 * scale}L${neckHalf + 10} ${top + 1}`;
  const trim = look.stripe ? pen.tone(cloths[look.stripe]) : pen.shade(cloths[look.topColour], 0.65);
  return (
    `<path d="${edge}Q5 ${Math.round(top + 18 * scale)} ${Math.round(-neckHalf - 5)} ${Math.round(top + 1)}Z" fill="${beneath}"/>` +
    pen.line(edge, trim, 5 * scale)
  );
}

/** A stethoscope round the neck: its ends on the chest, one forked, one a disc. */
export function stethoscope(pen: Pen, { body, neckHalf }: Person): string {
  const scale = clothScale(body);
  const top = -body.torso;
  const tube = pen.shade(cloths.charcoal, 0.2);
  const metal = pen.tone(cloths.stone);
  const [left, right] = [-neckHalf - 2, neckHalf + 13];
  const hung = path`M${-neckHalf - 6} ${top - 5}Q${left - 9} ${top + 30 * scale} ${left} ${top + 62 * scale}M${neckHalf + 11} ${top - 4}Q${right + 10} ${top + 20 * scale} ${right + 3} ${top + 40 * scale}`;
  const fork = path`M${right + 3} ${top + 40 * scale}l-8 ${19 * scale}M${right + 3} ${top + 40 * scale}l7 ${19 * scale}`;
  return (
    pen.line(hung, tube, 5 * scale) +
    pen.line(fork, metal, 3.4 * scale) +
    `<circle cx="${Math.round(left + 1)}" cy="${Math.round(top + 69 * scale)}" r="${Math.round(7 * scale)}" fill="${metal}"/>`
  );
}
