import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path } from './points.ts';
import { clothScale } from './proportions.ts';

/** The middle of a garment lies a little to the right: the trunk is turned. */
const middle = 6;

/** A cleaner's tabard from the front: piped, with two deep pockets. */
export function tabardFront(pen: Pen, person: Person): string {
  const { body, look, hem } = person;
  const { torso, waist } = body;
  const pockets = path`M${middle - waist * 0.78} ${-torso * 0.1}h${waist * 1.4}v${hem * 0.5 + torso * 0.1}h${-waist * 1.4}ZM${middle - waist * 0.06} ${-torso * 0.1}v${hem * 0.5 + torso * 0.1}`;
  return tabardSides(pen, person) + pen.line(pockets, pen.shade(cloths[look.topColour], 0.9), 2.6);
}

/** Where a tabard is open: what is worn beneath, and the strap across it. */
export function tabardSides(pen: Pen, { body, look, hem }: Person): string {
  const { torso, waist } = body;
  const scale = clothScale(body);
  const edge = (way: 1 | -1) =>
    path`M${middle + way * (waist + 20)} ${-torso * 0.84}Q${middle + way * (waist - 10 * scale)} ${-torso * 0.45} ${middle + way * (waist + 1)} ${hem + 4}`;
  const side = (way: 1 | -1) => edge(way) + path`H${middle + way * 140}V${-torso * 0.84}Z`;
  const strap = (way: 1 | -1) =>
    path`M${middle + way * (waist - 9 * scale)} ${-torso * 0.22}H${middle + way * 90}v${15 * scale}H${middle + way * (waist - 8 * scale)}Z`;
  return (
    `<path d="${side(-1) + side(1)}" fill="${pen.shade(cloths[look.under ?? 'cream'], 0.6)}"/>` +
    `<path d="${strap(-1) + strap(1)}" fill="${pen.shade(cloths[look.topColour], 0.5)}"/>` +
    pen.line(edge(-1) + edge(1), pen.tone(cloths[look.stripe ?? 'cream']), 4.5 * scale)
  );
}

/** Scrubs: a breast pocket with a pen in it, and a slit at the side. */
export function scrubsFront(pen: Pen, { body, look, hem }: Person): string {
  const { torso, waist, hip } = body;
  const colour = cloths[look.topColour];
  const size = waist * 0.46;
  const y = -torso * 0.66;
  const pocket = path`M${middle + waist * 0.24} ${y}h${size}v${size * 1.06}h${-size}ZM${middle + waist * 0.24} ${y + 6}h${size}`;
  const slit = path`M${hip * 0.92} ${hem}V${hem - 26}`;
  const biro = path`M${middle + waist * 0.24 + size * 0.7} ${y + 10}v-14`;
  return (
    pen.line(pocket + slit, pen.shade(colour, 0.85), 2.4, 0.85) + pen.line(biro, pen.tone(cloths.cream), 3.6)
  );
}

/** A polo shirt with two buttons and a small mark on the chest. */
export function poloFront(pen: Pen, { body, look, neckHalf }: Person): string {
  const { torso, waist } = body;
  const scale = clothScale(body);
  const colour = cloths[look.topColour];
  const top = -torso + 14 * scale;
  const placket = path`M${middle - 7 * scale} ${top}v${40 * scale}h${13 * scale}v${-40 * scale}`;
  const button = (y: number) => `<circle cx="${middle}" cy="${Math.round(y)}" r="2.600"/>`;
  const mark = `<circle cx="${Math.round(middle + waist * 0.5 + neckHalf * 0.2)}" cy="${Math.round(-torso * 0.66)}" r="${Math.round(7 * scale)}" fill="${pen.tone(cloths[look.stripe ?? 'cream'])}"/>`;
  return (
    pen.line(placket, pen.shade(colour, 0.85), 2.4) +
    `<g fill="${pen.tone(cloths.cream)}">${button(top + 16 * scale)}${button(top + 30 * scale)}</g>` +
    mark
  );
}

/** A buttoned shirt, pressed down the front. */
export function shirtFront(pen: Pen, { body, look, hem }: Person): string {
  const { torso, waist } = body;
  const colour = cloths[look.topColour];
  const size = waist * 0.42;
  const y = -torso * 0.66;
  const placket = path`M${middle - 5} ${-torso * 0.84}Q${middle - 3} ${-torso * 0.4} ${middle - 6} ${hem}M${middle + 6} ${-torso * 0.84}Q${middle + 8} ${-torso * 0.4} ${middle + 5} ${hem}`;
  const pocket = path`M${middle + waist * 0.34} ${y}h${size}v${size * 0.9}l${-size / 2} 5l${-size / 2}-5Z`;
  const buttons = [0.7, 0.52, 0.34, 0.16]
    .map(up => `<circle cx="${middle + 1}" cy="${Math.round(-torso * up)}" r="2.400"/>`)
    .join('');
  return (
    pen.line(placket + pocket, pen.shade(colour, 0.8), 2.2, 0.8) +
    `<g fill="${pen.shade(colour, 1.1)}">${buttons}</g>`
  );
}
