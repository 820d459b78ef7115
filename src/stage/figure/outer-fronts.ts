import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path } from './points.ts';
import { clothScale } from './proportions.ts';

/** The middle of a garment lies a little to the right: the trunk is turned. */
const middle = 6;

/** A fleece: a zip to the chin, a seam across the chest, and a pocket that closes. */
export function fleeceFront(pen: Pen, { body, look, hem }: Person): string {
  const { torso, shoulder, waist } = body;
  const colour = cloths[look.topColour];
  const zip = path`M${middle} ${-torso}Q${middle + 3} ${-torso * 0.5} ${middle - 1} ${hem}`;
  const yoke = path`M${-shoulder - 4} ${-torso * 0.66}Q${middle} ${-torso * 0.6} ${shoulder + 8} ${-torso * 0.66}`;
  const pocket = path`M${middle + waist * 0.34} ${-torso * 0.56}l${waist * 0.4}-3`;
  return (
    (look.stripe ? yokePanel(pen, { body, colour: cloths[look.stripe] }) : '') +
    pen.line(yoke, pen.shade(colour, 0.8), 2.6) +
    pen.line(zip, pen.shade(colour, 1), 4.4) +
    pen.line(zip, pen.tone(cloths.stone), 1.6) +
    pen.line(pocket, pen.shade(colour, 1), 3)
  );
}

function yokePanel(pen: Pen, { body, colour }: Pick<Person, 'body'> & { readonly colour: string }): string {
  const { torso, shoulder } = body;
  const panel = path`M${-shoulder - 20} ${-torso - 20}H${shoulder + 20}V${-torso * 0.66}Q${middle} ${-torso * 0.6} ${-shoulder - 20} ${-torso * 0.66}Z`;
  return `<path d="${panel}" fill="${pen.tone(colour)}"/>`;
}

/** A quilted jacket, zipped. */
export function pufferFront(pen: Pen, person: Person): string {
  const { body, look, hem } = person;
  const zip = path`M${middle} ${-body.torso}Q${middle + 3} ${-body.torso * 0.5} ${middle} ${hem}`;
  return quilting(pen, person) + pen.line(zip, pen.shade(cloths[look.topColour], 1.2), 5);
}

/** Rows of down, each lit along its top. */
export function quilting(pen: Pen, { body, look, hem }: Person): string {
  const step = 27 * clothScale(body);
  const colour = cloths[look.topColour];
  let [seams, tops] = ['', ''];
  for (let y = -body.torso + step * 1.1; y < hem; y += step) {
    seams += path`M-140 ${y - 5}Q${middle} ${y + 7} 150 ${y - 5}`;
    tops += path`M-140 ${y + 2}Q${middle} ${y + 14} 150 ${y + 2}`;
  }
  return pen.line(tops, pen.lit(colour, 0.32), 4, 0.7) + pen.line(seams, pen.shade(colour, 0.85), 3.4);
}

/** A dressing gown crossed over and tied. */
export function gownFront(pen: Pen, person: Person): string {
  const { body, look, hem, neckHalf } = person;
  const { torso, waist } = body;
  const colour = cloths[look.topColour];
  const under = cloths[look.under ?? 'cream'];
  const chest = path`M${-neckHalf - 4} ${-torso - 4}L${middle + 8} ${-torso * 0.44}L${neckHalf + 12} ${-torso - 4}Z`;
  const cross = path`M${neckHalf + 6} ${-torso - 2}Q${middle + 14} ${-torso * 0.6} ${middle - 8} ${-torso * 0.26}M${middle + 4} ${-torso * 0.12}Q${middle + 14} ${hem * 0.4} ${middle + 8} ${hem}`;
  const shawl = path`M${neckHalf + 7} ${-torso - 2}Q${middle + 16} ${-torso * 0.62} ${middle - 12} ${-torso * 0.26}M${-neckHalf - 4} ${-torso}Q${middle - 20} ${-torso * 0.62} ${middle + 2} ${-torso * 0.4}`;
  const ends = path`M${middle - waist * 0.3} ${-torso * 0.22}q-3 24-10 46M${middle - waist * 0.26} ${-torso * 0.22}q8 22 5 50`;
  return (
    `<path d="${chest}" fill="${pen.shade(under, 0.35)}"/>` +
    pen.line(shawl, pen.lit(colour, 0.42), 13 * clothScale(body)) +
    pen.line(cross, pen.shade(colour, 0.9), 2.8) +
    gownBelt(pen, person) +
    pen.line(ends, pen.shade(colour, 0.75), 6)
  );
}

/** The belt of a dressing gown, round the waist. */
export function gownBelt(pen: Pen, { body, look }: Person): string {
  const { torso, hip } = body;
  const belt = path`M${-hip - 16} ${-torso * 0.26}Q${middle} ${-torso * 0.19} ${hip + 20} ${-torso * 0.26}`;
  return pen.line(belt, pen.shade(cloths[look.topColour], 0.75), 13 * clothScale(body));
}

/** A long tunic, buttoned to the breastbone and worked along its edges. */
export function kameezFront(pen: Pen, person: Person): string {
  const { body, look, hem } = person;
  const { torso, hip } = body;
  const scale = clothScale(body);
  const colour = cloths[look.topColour];
  const work = pen.tone(cloths[look.stripe ?? 'cream']);
  const placket = path`M${middle} ${-torso + 16 * scale}V${-torso * 0.5}`;
  const fall = path`M${middle - hip * 0.4} ${-torso * 0.1}Q${middle - hip * 0.46} ${hem * 0.5} ${middle - hip * 0.42} ${hem}M${middle + hip * 0.46} ${-torso * 0.06}Q${middle + hip * 0.6} ${hem * 0.5} ${middle + hip * 0.54} ${hem}`;
  const stitches = Array.from({ length: 5 }, (_, i) => {
    const y = -torso + 22 * scale + i * (torso * 0.5 - 22 * scale) * 0.2;
    return path`M${middle - 6} ${y}l6 4 6-4`;
  });
  return (
    pen.line(fall, pen.shade(colour, 0.8), 2.6, 0.6) +
    pen.line(placket, pen.shade(colour, 0.6), 15 * scale) +
    pen.line(stitches.join(''), work, 2.4) +
    kameezEdge(pen, person)
  );
}

/** The worked edge of a long tunic, and its slits. */
export function kameezEdge(pen: Pen, { body, look, hem }: Person): string {
  const { hip } = body;
  const colour = cloths[look.topColour];
  const band = path`M-140 ${hem - 9}H150`;
  const slits = path`M${-hip * 0.98} ${hem}V${hem * 0.2}M${hip * 1.02} ${hem}V${hem * 0.2}`;
  return (
    pen.line(band, pen.shade(colour, 0.6), 12 * clothScale(body)) +
    pen.line(band, pen.tone(cloths[look.stripe ?? 'cream']), 2.2) +
    pen.line(slits, pen.shade(colour, 1), 2.8)
  );
}
