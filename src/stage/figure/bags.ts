import { mix } from './colour.ts';
import { smooth } from './outlines.ts';
import { cloths, objects } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { dots, path, round } from './points.ts';
import { clothScale } from './proportions.ts';

/** A paper bag in the crook of the near arm, bread and greens at its top; drawn beneath the arm. */
export function drawPaperBag(pen: Pen, { body, look, near }: Person): string {
  const paper = mix(objects.wood, cloths.cream, look.topColour === 'cream' ? 0.2 : 0.45);
  const bag = 'M-30-62L-20-58L-8-64L6-59L18-65L30-60L27 24H-26Z';
  const loaf = smooth(dots('-26,-50 -28,-82 -20,-100 -8,-98 -2,-80 0,-50'));
  const greens = pen.line('M8-56L12-96M12-56L24-88M10-60L2-88', pen.lit(cloths.leaf, 0.4), 7);
  const milk = `<path d="M16-56V-76H20V-82H30V-76H33V-54Z" fill="${pen.tone(objects.card)}"/>`;
  const creases = pen.line('M-18-50L-16 20M8-54Q4-20 12 10', pen.shade(paper, 0.6), 2.2, 0.6);
  const size = round(clothScale(body) * 10) / 10;
  return `<g transform="translate(${round(body.shoulder * 0.02)} ${round(near.wrist[1] - 6)}) rotate(-5) scale(${size})">${milk}${greens}${pen.shape(loaf, pen.cloth(objects.wood), { crescent: 4, rim: 2 })}${pen.shape(bag, pen.cloth(paper), { crescent: 6, rim: 3, within: creases })}</g>`;
}

/** A carrier hanging from the far hand; drawn beneath it. */
export function drawCarrier(pen: Pen, { body, far, pose }: Person): string {
  const [x, y] = far.wrist;
  const size = round(clothScale(body) * 10) / 10;
  const colour = cloths.cream;
  const bag = smooth(dots('-16,34! -22,40 -27,74 -24,104 -6,109 16,107 26,100 25,70 18,40 14,34!'));
  const handles = pen.line('M-13 36Q-6 4 0 4Q6 6 11 36', pen.shade(colour, 0.6), 4.5);
  const creases = pen.line('M-10 38Q-16 70-12 100M8 40Q12 70 8 98', pen.shade(colour, 0.7), 2.2, 0.6);
  const hand = body.hand * 0.44;
  // It hangs straight down, however its bearer leans.
  return `<g transform="translate(${round(x)} ${round(y + hand)}) rotate(${round(-pose.lean)}) scale(${size})">${handles}${pen.shape(bag, pen.cloth(colour), { crescent: 6, rim: 3, within: creases })}</g>`;
}

/** A tea towel over the near shoulder of somebody seen from behind, and a plate in the far hand. */
export function drawTowel(pen: Pen, { body, look, near }: Person): string {
  const size = clothScale(body);
  const [x, y] = near.shoulder;
  const isPale = look.topColour === 'cream' || look.topColour === 'white';
  const colour = cloths[isPale ? 'sky' : 'cream'];
  const cloth = smooth(dots('-12,-22 8,-26 22,-20 24,10 20,62 2,66 -10,60 -14,16'));
  const stripes = path`M-30 44h70M-30 52h70`;
  return `<g transform="translate(${round(x + 12 * size)} ${round(y)}) scale(${Math.round(size * 100) / 100})">${pen.shape(cloth, pen.cloth(colour), { crescent: 5, rim: 3, within: pen.line(stripes, pen.tone(cloths.rust), 3.4) })}</g>`;
}

/** The plate being washed, past the trunk. */
export function drawPlate(pen: Pen, { far, body }: Person): string {
  const [x, y] = far.wrist;
  const reach = body.hand * 0.9;
  const [cx, cy] = [round(x + reach), round(y - 2)];
  return `<ellipse cx="${cx}" cy="${cy}" rx="13" ry="27" transform="rotate(14 ${cx} ${cy})" fill="${pen.tone(objects.card)}"/><ellipse cx="${round(cx + 1)}" cy="${cy}" rx="7" ry="17" transform="rotate(14 ${cx} ${cy})" fill="${pen.shade(objects.card, 0.35)}"/>`;
}
