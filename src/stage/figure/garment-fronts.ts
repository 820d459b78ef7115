import { standsOut } from './bump.ts';
import { cutOf } from './garments.ts';
import type { Look } from './look.ts';
import { opensInFront } from './look.ts';
import { fleeceFront, gownFront, kameezFront, pufferFront } from './outer-fronts.ts';
import { smooth } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path, round } from './points.ts';
import { clothScale } from './proportions.ts';
import { poloFront, scrubsFront, shirtFront, tabardFront } from './uniform-fronts.ts';

/** The middle of a garment lies a little to the right: the trunk is turned. */
const middle = 6;

/** What is seen on the front of a garment; it is cut to the trunk. */
export function drawFront(pen: Pen, person: Person): string {
  const { look } = person;
  const details: Partial<Record<Look['top'], (pen: Pen, person: Person) => string>> = {
    jumper: hemRib,
    school: hemRib,
    hoodie: (p, who) => hemRib(p, who) + pouch(p, who),
    pyjama: stars,
    coat: loosePleats,
    tunic: loosePleats,
    fleece: (p, who) => fleeceFront(p, who) + hemRib(p, who),
    puffer: pufferFront,
    gown: gownFront,
    kameez: kameezFront,
    tabard: tabardFront,
    scrubs: scrubsFront,
    polo: poloFront,
    shirt: shirtFront,
  };
  return [
    details[look.top]?.(pen, person) ?? '',
    look.stripe && isPlain(look) ? stripes(pen, person) : '',
    opensInFront(look) ? openFront(pen, person) : '',
    folds(pen, person),
  ].join('');
}

/** Garments whose second colour is stripes; on others it is piping or a mark. */
const isPlain = ({ top }: Look): boolean => ['jumper', 'tee', 'dress', 'tunic', 'pyjama'].includes(top);

/** The knitted band at the hem. */
export function hemRib(pen: Pen, { body, look, hem }: Person): string {
  const y = hem - 11 * clothScale(body);
  return `<path d="${path`M-120 ${y}h240v14h-240Z`}" fill="${pen.shade(cloths[look.topColour], 0.45)}"/>`;
}

/** Where a long coat falls open over the hips. */
export function loosePleats(pen: Pen, { body, look, hem }: Person): string {
  const d = path`M${-body.hip * 0.62} ${-body.torso * 0.06}L${-body.hip * 0.7} ${hem}M${body.hip * 0.78} ${-body.torso * 0.06}L${body.hip * 0.86} ${hem}`;
  return pen.line(d, pen.shade(cloths[look.topColour], 0.85), 2.6, 0.6);
}

function stripes(pen: Pen, { body, look, hem }: Person): string {
  const scale = clothScale(body);
  const colour = pen.tone(cloths[look.stripe ?? 'cream']);
  const height = 9 * scale;
  let drawn = '';
  for (let y = -body.torso * 0.72; y < hem; y += 24 * scale) {
    drawn += path`M-130 ${y}q130 12 260 0v${height}q-130 12-260 0Z`;
  }
  return `<path d="${drawn}" fill="${colour}" opacity=".9"/>`;
}

function openFront(pen: Pen, person: Person): string {
  const { body, look, neckHalf, hem } = person;
  const scale = clothScale(body);
  const [chestGap, hemGap] = cutOf(look.top).gap ?? [16, 16];
  const [chest, low] = [chestGap * scale, hemGap * scale + standsOut(look, body) * 0.8];
  const [top, bust] = [-body.torso - 8, -body.torso * 0.6];
  const under = cloths[look.under ?? 'cream'];
  const colour = cloths[look.topColour];
  const gap = smooth([
    [middle - neckHalf - 2, top, 1],
    [middle + neckHalf, top, 1],
    [middle + chest, bust],
    [middle + low, hem + 4, 1],
    [middle - low, hem + 4, 1],
    [middle - chest, bust],
  ]);
  const shaded = path`M${middle - neckHalf} ${top}L${middle - chest} ${bust}L${middle - low} ${hem}h9L${middle - chest + 9} ${bust}Z`;
  const left = path`M${middle - neckHalf - 2} ${top + 2}Q${middle - chest - 5} ${-body.torso * 0.66} ${middle - low - 2} ${hem + 4}`;
  const right = path`M${middle + neckHalf + 2} ${top + 2}Q${middle + chest + 5} ${-body.torso * 0.66} ${middle + low + 2} ${hem + 4}`;
  return (
    `<path d="${gap}" fill="${pen.tone(under)}"/><path d="${shaded}" fill="${pen.shade(under, 0.8)}"/>` +
    pen.line(left, pen.shade(colour, 0.7), 5) +
    pen.line(right, pen.lit(colour, 0.5), 4) +
    (look.top === 'blazer' || look.top === 'coat' ? lapels(pen, person) : '') +
    (look.top === 'overshirt' ? chestPockets(pen, person) : '')
  );
}

function lapels(pen: Pen, { body, look, neckHalf }: Person): string {
  const colour = cloths[look.topColour];
  const { torso } = body;
  const lapel = (way: 1 | -1) =>
    path`M${middle + way * (neckHalf + 3)} ${-torso - 4}L${middle + way * (neckHalf + 15)} ${-torso * 0.72}L${middle + way * 15} ${-torso * 0.66}L${middle + way * 5} ${-torso * 0.46}Z`;
  return `<path d="${lapel(-1)}" fill="${pen.shade(colour, 0.55)}"/><path d="${lapel(1)}" fill="${pen.lit(colour, 0.35)}"/>`;
}

function chestPockets(pen: Pen, { body, look }: Person): string {
  const size = body.waist * 0.42;
  const y = -body.torso * 0.68;
  const pocket = (x: number) =>
    path`M${x} ${y}h${size}v${size * 0.9}l${-size / 2} 5l${-size / 2}-5ZM${x} ${y + size * 0.28}h${size}`;
  return pen.line(
    pocket(-body.waist * 0.82) + pocket(middle + body.waist * 0.44),
    pen.shade(cloths[look.topColour], 0.75),
    2.4,
    0.8,
  );
}

function pouch(pen: Pen, { body, look }: Person): string {
  const { waist, torso } = body;
  const d = path`M${-waist * 0.62} -4L${-waist * 0.4} ${-torso * 0.26}H${waist * 0.5}L${waist * 0.72} -4`;
  return pen.line(d, pen.shade(cloths[look.topColour], 0.85), 2.6);
}

function stars(pen: Pen, { body, look }: Person): string {
  const drawn = Array.from({ length: 18 }, (_, i) => {
    const x = -body.shoulder + ((i * 37) % (body.shoulder * 2));
    const y = -body.torso + 20 + Math.floor(i / 3) * body.torso * 0.16;
    return path`M${x} ${y}l2.5 5 5 .8-3.700 3.500 1 5-4.800-2.600-4.700 2.600 1-5-3.700-3.500 5-.8Z`;
  });
  return `<path d="${drawn.join('')}" fill="${pen.tone(cloths[look.under ?? 'cream'])}" opacity=".85"/>`;
}

function folds(pen: Pen, { body, look }: Person): string {
  const { waist, torso } = body;
  const d = path`M${waist - 4} ${-torso * 0.5}q-14 8-24 8M${-waist + 4} ${-torso * 0.34}q10 10 22 10`;
  return pen.line(d, pen.shade(cloths[look.topColour], 0.85), round(2.6), 0.6);
}
