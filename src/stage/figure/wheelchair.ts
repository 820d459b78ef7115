import { smooth } from './outlines.ts';
import { objects } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { type Point, path, round } from './points.ts';

/** Where the parts of an active user's chair are, in figure units, ground at 0. */
interface Chair {
  readonly seat: number;
  readonly radius: number;
  readonly nearHub: Point;
  readonly farHub: Point;
  readonly caster: number;
  /** The soles' height. */
  readonly plate: number;
}

function chairOf({ body, legs }: Person): Chair {
  const radius = body.shin * 0.68;
  return {
    seat: legs.pelvis[1] + body.legWidths[0] * 0.34,
    radius,
    nearHub: [-body.hip * 0.7, -radius],
    farHub: [body.hip * 0.96, -radius - 4],
    caster: body.shin * 0.11,
    plate: legs.near.ankle[1] + body.hand * 0.42,
  };
}

/** What of the chair lies beyond the person. */
export function drawChairBehind(pen: Pen, person: Person): string {
  if (person.pose.holds !== 'chair') return '';
  return person.pose.view === 'behind' ? footplateOf(pen, person) : farSide(pen, person);
}

/** What of the chair lies before the person and beneath their arms. */
export function drawChairBefore(pen: Pen, person: Person): string {
  if (person.pose.holds !== 'chair') return '';
  return person.pose.view === 'behind' ? fromBehind(pen, person) : nearSide(pen, person);
}

/** The far wheel, the back, the footplate and what carries it. */
function farSide(pen: Pen, person: Person): string {
  const { body, legs } = person;
  const { seat, radius, farHub, caster, plate } = chairOf(person);
  const { hip, torso } = body;
  const back = smooth([
    [-hip * 1.02, seat],
    [-hip * 0.98, seat - torso * 0.46],
    [-hip * 0.8, seat - torso * 0.52],
    [hip * 0.7, seat - torso * 0.52],
    [hip * 0.86, seat - torso * 0.44],
    [hip * 0.9, seat],
  ]);
  const tube = path`M${legs.far.knee[0] - 8} ${seat + 8}L${legs.far.ankle[0] + 10} ${plate - 2}`;
  return (
    wheel(pen, farHub, radius * 0.96) +
    smallWheel(pen, legs.far.ankle[0] - 16, caster) +
    pen.shape(back, pen.cloth(objects.seat), { rim: 3 }) +
    pen.line(tube, pen.shade(objects.spoke, 0.9), 6) +
    footplateOf(pen, person)
  );
}

function footplateOf(pen: Pen, person: Person): string {
  const { legs } = person;
  const { plate } = chairOf(person);
  const [left, right] = [legs.near.ankle[0] - 18, legs.far.ankle[0] + 34];
  const d = path`M${left} ${plate - 1}L${right} ${plate - 6}V${plate}L${left + 2} ${plate + 6}Z`;
  return `<path d="${d}" fill="${pen.tone(objects.tyre)}"/>`;
}

/** The near wheel with its push rim, the frame and the caster. */
function nearSide(pen: Pen, person: Person): string {
  const { body, legs } = person;
  const { seat, radius, nearHub, caster, plate } = chairOf(person);
  const front = legs.near.knee[0] - body.legWidths[1] * 0.62;
  const foot = legs.near.ankle[0] - body.legWidths[2] * 0.62;
  const frame = path`M${nearHub[0]} ${seat + 8}H${front - 10}Q${front + 2} ${seat + 8} ${front + 3} ${seat + 20}L${foot} ${plate + 2}`;
  const fork = path`M${front - 8} ${seat + 30}L${front - 10} ${-caster}`;
  return (
    pen.line(fork, pen.shade(objects.spoke, 0.7), 5.5) +
    smallWheel(pen, front - 10, caster) +
    pen.line(frame, pen.tone(objects.spoke), 7) +
    wheel(pen, nearHub, radius)
  );
}

/** The sling of the back between its two posts, the seat, and both wheels edge on. */
function fromBehind(pen: Pen, person: Person): string {
  const { body } = person;
  const { seat, radius } = chairOf(person);
  const { hip, torso } = body;
  const top = seat - torso * 0.5;
  const sling = smooth([
    [-hip * 0.98, top, 1],
    [hip * 1.02, top, 1],
    [hip * 1.04, seat + 12, 1],
    [-hip, seat + 12, 1],
  ]);
  const posts = path`M${-hip * 0.98} ${top - 6}V${seat + 26}M${hip * 1.02} ${top - 6}V${seat + 26}`;
  const axle = path`M${-hip * 1.2} ${-radius}H${hip * 1.24}M${-hip * 0.7} ${-radius}V${seat + 10}M${hip * 0.74} ${-radius}V${seat + 10}`;
  const pocket = pen.line(
    path`M${-hip * 0.6} ${seat - torso * 0.28}H${hip * 0.64}`,
    pen.shade(objects.seat, 0.9),
    3,
  );
  return (
    pen.line(axle, pen.shade(objects.spoke, 0.7), 7) +
    pen.shape(sling, pen.cloth(objects.seat), { rim: 3, within: pocket }) +
    pen.line(posts, pen.tone(objects.spoke), 7) +
    wheel(pen, [-hip * 1.28, -radius], radius, 0.3) +
    wheel(pen, [hip * 1.3, -radius - 3], radius * 0.98, 0.3)
  );
}

/** A wheel is a standing ellipse, so much of its height wide; the tyre dark, the push rim light. */
function wheel(pen: Pen, [x, y]: Point, radius: number, width = 0.5): string {
  const ellipse = (size: number, colour: string, thick: number) =>
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radius * width * size)}" ry="${round(radius * size)}" stroke="${colour}" stroke-width="${thick}"/>`;
  const spokes = [20, 56, 92, 128, 164]
    .map(degrees => {
      const turn = (degrees * Math.PI) / 180;
      const [across, up] = [Math.cos(turn) * radius * width * 0.92, Math.sin(turn) * radius * 0.92];
      return path`M${x - across} ${y - up}L${x + across} ${y + up}`;
    })
    .join('');
  return (
    pen.line(spokes, pen.tone(objects.spoke), 1.5, 0.8) +
    ellipse(0.96, pen.shade(objects.tyre, 0.6), 8) +
    ellipse(0.84, pen.tone(objects.card), 3) +
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="5" ry="8" fill="${pen.tone(objects.tyre)}"/>`
  );
}

const smallWheel = (pen: Pen, x: number, radius: number): string =>
  `<ellipse cx="${round(x)}" cy="${round(-radius)}" rx="${round(radius * 0.55)}" ry="${round(radius)}" fill="${pen.tone(objects.spoke)}" stroke="${pen.shade(objects.tyre, 0.6)}" stroke-width="6"/>`;
