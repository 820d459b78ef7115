import { drawCarrier, drawPaperBag, drawPlate, drawTowel } from './bags.ts';
import { cloths, objects } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Arm, Person } from './person.ts';
import { path, round } from './points.ts';
import { clothScale } from './proportions.ts';
import { drawToy } from './toys.ts';

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

/** What the posture holds in front of the trunk; a child in arms is drawn by `held-child.ts`. */
export function drawHeld(pen: Pen, person: Person): Held {
  const { holds } = person.pose;
  const nothing: Held = { beneathArms: '', overArms: '' };
  if (holds === 'notebook')
    return { ...nothing, beneathArms: notebook(pen, person), overArms: pencil(pen, person, person.far, -1) };
  if (holds === 'pencil') return { ...nothing, overArms: pencil(pen, person, person.near, 1) };
  if (holds === 'phone') return { ...nothing, beneathArms: phoneAtEar(pen, person) };
  if (holds === 'screen') return { ...nothing, beneathArms: phoneInHand(pen, person) };
  if (holds === 'toy') return { ...nothing, beneathArms: drawToy(pen, person) };
  if (holds === 'shopping')
    return { ...nothing, beneathArms: drawPaperBag(pen, person) + drawCarrier(pen, person) };
  if (holds === 'towel') return { ...nothing, overArms: drawTowel(pen, person) };
  return nothing;
}

function notebook(pen: Pen, { near, body }: Person): string {
  const [x, y] = near.wrist;
  const cover = objects.metal;
  const pages = `<path d="M-15-27H26V29H-15Z" fill="${pen.tone(objects.card)}"/>`;
  return `<g transform="translate(${round(x + 26)} ${round(y - 24)}) rotate(-12) scale(${round(clothScale(body) * 10) / 10})">${pages}${pen.shape('M-22-30H24V32H-22Z', pen.cloth(cover), { crescent: 5, rim: 3 })}<path d="M-22-30h7v62h-7Z" fill="${pen.shade(cover)}"/></g>`;
}

/** In the fingers of a hand that points to the left (-1) or right (1), the tip on the paper. */
function pencil(pen: Pen, { body }: Person, { wrist: [x, y] }: Arm, way: 1 | -1): string {
  const size = body.hand / 33;
  const along = (far: number) => x + way * far * size;
  const line = path`M${along(40)} ${y + 6 * size}L${along(14)} ${y - 20 * size}`;
  return pen.line(line, pen.tone(objects.phone), 4 * size);
}

const phoneShape = 'M-8-28Q-11-28-11-25V25Q-11 28-8 28H8Q11 28 11 25V-25Q11-28 8-28Z';

/** At the ear, so that a call reads as a call in a thumbnail. */
function phoneAtEar(pen: Pen, { near, body }: Person): string {
  const [x, y] = near.wrist;
  const size = round(body.hand / 3.3) / 10;
  return `<g transform="translate(${round(x + body.hand * 0.42)} ${round(y - body.hand * 0.8)}) rotate(14) scale(${size})">${pen.shape(phoneShape, pen.cloth(objects.phone), { crescent: 3, rim: 3 })}</g>`;
}

/** Held up to read, its screen alight. */
function phoneInHand(pen: Pen, { near, body }: Person): string {
  const [x, y] = near.wrist;
  const size = round(body.hand / 3.3) / 10;
  const lit = `<path d="M-7.500-23H7.500V22H-7.500Z" fill="${pen.tone(objects.screen)}"/>`;
  return `<g transform="translate(${round(x + body.hand * 0.62)} ${round(y - body.hand * 0.56)}) rotate(16) scale(${size})">${pen.shape(phoneShape, pen.cloth(objects.phone), { crescent: 3, rim: 2 })}${lit}</g>`;
}

/** What is held away from the viewer, past the trunk: the spoon at the hob, the card shown at a door. */
export function drawHeldBeyond(pen: Pen, person: Person): string {
  const [x, y] = person.far.wrist;
  if (person.pose.holds === 'towel') return drawPlate(pen, person);
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
