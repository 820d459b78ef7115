import { smooth } from './outlines.ts';
import { cloths, objects } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { dots, path, round } from './points.ts';
import { clothScale } from './proportions.ts';

/** Something held: what is drawn before the arms and what after. */
export interface Held {
  readonly beneathArms: string;
  readonly overArms: string;
}

/** The lanyard and its badge, on the chest. The worker's lanyard is always mustard. */
export function drawLanyard(pen: Pen, { body, look, neckHalf, skin, pose }: Person): string {
  if (!look.lanyard || pose.view === 'behind') return '';
  const { torso } = body;
  const cord = path`M${-neckHalf - 1} ${-torso + 4}Q-8 ${-torso * 0.7} 4 ${-torso * 0.45}M${neckHalf + 6} ${-torso + 4}Q16 ${-torso * 0.7} 6 ${-torso * 0.45}`;
  const badge =
    `<rect width="28" height="38" rx="4" fill="${pen.tone(objects.card)}"/><rect x="4" y="5" width="20" height="15" rx="2" fill="${pen.tone(objects.photo)}"/>` +
    `<circle cx="14" cy="11" r="4" fill="${pen.skinTone(skin)}"/><path d="M7 20q7-9 14 0Z" fill="${pen.tone(cloths[look.topColour])}"/>` +
    `<path d="M5 26h18M5 31h12" stroke="${pen.shade(objects.print)}" stroke-width="2.400"/>`;
  return (
    pen.line(cord, pen.tone(cloths[look.lanyard]), 4.2) +
    `<g transform="translate(-9 ${round(-torso * 0.46)})">${badge}</g>`
  );
}

/** What the posture holds in front of the trunk. */
export function drawHeld(pen: Pen, person: Person, baby: () => string): Held {
  const { holds } = person.pose;
  const nothing: Held = { beneathArms: '', overArms: '' };
  if (holds === 'notebook')
    return { ...nothing, beneathArms: notebook(pen, person), overArms: pencil(pen, person) };
  if (holds === 'phone') return { ...nothing, beneathArms: phone(pen, person) };
  if (holds === 'toy') return { ...nothing, beneathArms: toy(pen, person) };
  if (holds === 'baby') return { ...nothing, beneathArms: baby() };
  return nothing;
}

function notebook(pen: Pen, { near, body }: Person): string {
  const [x, y] = near.wrist;
  const cover = objects.metal;
  const pages = `<path d="M-15-27H26V29H-15Z" fill="${pen.tone(objects.card)}"/>`;
  return `<g transform="translate(${round(x + 26)} ${round(y - 24)}) rotate(-12) scale(${round(clothScale(body) * 10) / 10})">${pages}${pen.shape('M-22-30H24V32H-22Z', pen.cloth(cover), { crescent: 5, rim: 3 })}<path d="M-22-30h7v62h-7Z" fill="${pen.shade(cover)}"/></g>`;
}

function pencil(pen: Pen, { far, body }: Person): string {
  const [x, y] = far.wrist;
  const reach = body.hand * 0.72;
  const tip = path`M${x - reach - 16} ${y + 4}L${x - reach + 8} ${y - 24}`;
  return pen.line(tip, pen.tone(objects.phone), 4);
}

/** At the ear, so that a call reads as a call in a thumbnail. */
function phone(pen: Pen, { near, body }: Person): string {
  const [x, y] = near.wrist;
  const size = round(body.hand / 3.3) / 10;
  return `<g transform="translate(${round(x + body.hand * 0.42)} ${round(y - body.hand * 0.86)}) rotate(14) scale(${size})">${pen.shape('M-8-28Q-11-28-11-25V25Q-11 28-8 28H8Q11 28 11 25V-25Q11-28 8-28Z', pen.cloth(objects.phone), { crescent: 3, rim: 3 })}</g>`;
}

function toy(pen: Pen, { body }: Person): string {
  const cloth = cloths.sage;
  const rabbit = smooth(
    dots('-20,2 -24,-22 -20,-46 -12,-50 -8,-40 0,-42 8,-40 12,-52 20,-48 24,-22 22,4 30,34 0,46 -28,34'),
  );
  const stitch = pen.shade(objects.stitch);
  const face =
    `<circle cx="-6" cy="-20" r="2.600" fill="${stitch}"/><circle cx="12" cy="-20" r="2.600" fill="${stitch}"/>` +
    pen.line('M-1-12q4 4 8 0', stitch, 2.2) +
    pen.line('M20-34l6 6m0-6l-6 6', pen.shade(cloth), 2);
  const size = Math.min(1.15, Math.round((body.shoulder / 40) * 100) / 100);
  return `<g transform="translate(6 ${round(-body.torso * 0.39)}) rotate(-8) scale(${size})">${pen.shape(rabbit, pen.cloth(cloth), { crescent: 6, rim: 3 })}${face}</g>`;
}

/** What is held away from the viewer, past the trunk: the spoon at the hob, the card shown at a door. */
export function drawHeldBeyond(pen: Pen, person: Person): string {
  const [x, y] = person.far.wrist;
  if (person.pose.holds === 'spoon') {
    return (
      pen.line(path`M${x + 12} ${y - 22}L${x + 33} ${y + 40}`, pen.tone(objects.wood), 5.5) +
      `<ellipse cx="${round(x + 35)}" cy="${round(y + 47)}" rx="7" ry="11" transform="rotate(-18 ${round(x + 35)} ${round(y + 47)})" fill="${pen.shade(objects.wood, 0.5)}"/>`
    );
  }
  if (person.pose.holds !== 'idcard') return '';
  const cord = path`M${x + 28} ${y - 58}Q${x - 4} ${y - 22} ${person.body.shoulder * 0.5} ${-person.body.torso + 10}`;
  const card =
    `<rect x="-17" y="-24" width="34" height="48" rx="4" fill="${pen.tone(objects.card)}"/><rect x="-12" y="-17" width="24" height="18" rx="2" fill="${pen.tone(objects.photo)}"/>` +
    `<path d="M-11 8h22M-11 14h15" stroke="${pen.shade(objects.print)}" stroke-width="3"/>`;
  return (
    pen.line(cord, pen.tone(cloths[person.look.lanyard ?? 'mustard']), 5) +
    `<g transform="translate(${round(x + 24)} ${round(y - 34)}) rotate(10)">${card}</g>`
  );
}
