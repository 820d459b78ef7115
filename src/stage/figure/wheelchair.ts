import { objects } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path, round } from './points.ts';
import { ankleHeight } from './proportions.ts';

const wheelRadius = (person: Person): number => person.body.shin * 0.58;

/** The far wheel and the back of the chair, behind the person. Figure units, ground at 0. */
export function drawChairBehind(pen: Pen, person: Person): string {
  if (person.pose.holds !== 'chair') return '';
  const { body, legs } = person;
  const seat = legs.pelvis[1] + body.legWidths[0] * 0.42;
  const back = path`M${-body.hip - 6} ${seat - body.torso * 0.62}h${body.hip * 2 + 4}v${body.torso * 0.66}h${-body.hip * 2 - 4}Z`;
  return (
    wheel(pen, body.hip * 1.05, -wheelRadius(person) * 0.96, wheelRadius(person) * 0.94) +
    pen.shape(back, pen.cloth(objects.seat), { rim: 3 }) +
    pen.line(path`M${-body.hip - 4} ${seat - body.torso * 0.6}l-20-8`, pen.shade(objects.tyre, 0.6), 9)
  );
}

/** The near wheel, the frame and the footplate, before the person. */
export function drawChairBefore(pen: Pen, person: Person): string {
  if (person.pose.holds !== 'chair') return '';
  const { body, legs } = person;
  const { hip, thigh } = body;
  const seat = legs.pelvis[1] + body.legWidths[0] * 0.42;
  const rail = path`M${-hip * 0.9} ${seat + 4}H${hip * 0.9 + thigh * 0.4}L${hip + thigh * 0.5} ${-ankleHeight(body) - 8}`;
  const plate = path`M${thigh * 0.34} -9h${hip * 1.6}v9h${-hip * 1.6}Z`;
  return (
    pen.line(rail, pen.tone(objects.seat), 7) +
    pen.shape(plate, pen.cloth(objects.seat), { rim: 0 }) +
    wheel(pen, -hip * 0.86, -wheelRadius(person), wheelRadius(person))
  );
}

function wheel(pen: Pen, x: number, y: number, radius: number): string {
  const ellipse = (size: number, colour: string, width: number) =>
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radius * 0.62 * size)}" ry="${round(radius * size)}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const [across, up] = [radius * 0.42, radius * 0.7];
  const spokes = path`M${x} ${y - radius}V${y + radius}M${x - radius * 0.6} ${y}H${x + radius * 0.6}M${x - across} ${y - up}L${x + across} ${y + up}M${x + across} ${y - up}L${x - across} ${y + up}`;
  return (
    ellipse(1, pen.shade(objects.tyre, 0.6), 9) +
    ellipse(0.82, pen.tone(objects.spoke), 3) +
    pen.line(spokes, pen.tone(objects.spoke), 1.8) +
    `<circle cx="${round(x)}" cy="${round(y)}" r="6" fill="${pen.tone(objects.seat)}"/>`
  );
}
