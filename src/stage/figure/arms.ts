import { drawHand } from './hands.ts';
import { limb } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Arm, Person } from './person.ts';
import { bearing, between, distance, minus, type Point, path, plus, times } from './points.ts';
import { clothScale } from './proportions.ts';
import { torsoOutline } from './torso.ts';

/** One arm in its sleeve, with its hand. An arm over the trunk casts itself on it. */
export function drawArm(pen: Pen, person: Person, arm: Arm): string {
  const { body, look } = person;
  const colour = cloths[look.topColour];
  const hasHand = arm.pose.hand !== 'tucked';
  const outline = limb(arm.shoulder, arm.elbow, arm.wrist, body.armWidths, { cutEnd: hasHand });
  const creases = pen.line(elbowCrease(arm, body.armWidths[1]), pen.shade(colour, 0.9), 2.4, 0.6);
  const cuff = hasHand
    ? pen.line(cuffLine(arm, body.armWidths[2]), pen.shade(colour, 0.75), 6.5 * clothScale(body))
    : '';
  // The rim belongs to the lit arm alone: on both it looks like a seam.
  const isLit = (arm.side === 'far') === pen.lightSide > 0;
  const sleeve = pen.shape(outline, pen.cloth(colour), {
    crescent: 6,
    rim: isLit ? 4 : 0,
    within: cuff + creases,
  });
  const shadow = arm.pose.behind
    ? ''
    : pen.cast(outline, torsoOutline(person), pen.shadow, -pen.lightSide * 3, 8, 0.34);
  const gripsSleeve = arm.pose.hand === 'grip';
  const hand = handOf(pen, person, arm);
  return shadow + (gripsSleeve ? sleeve + hand : hand + sleeve) + pocketSlit(pen, person, arm);
}

function handOf(pen: Pen, { body, skin }: Person, { elbow, wrist, pose }: Arm): string {
  return drawHand(pen, skin, pose.hand, {
    at: plus(wrist, times(minus(wrist, elbow), -0.02)),
    angle: bearing(elbow, wrist) + (pose.turn ?? 0),
    length: body.hand,
    mirrored: pose.mirrored ?? false,
  });
}

function cuffLine({ elbow, wrist }: Arm, width: number): string {
  const long = distance(elbow, wrist) || 1;
  const along = times(minus(wrist, elbow), 1 / long);
  const middle = minus(wrist, times(along, 5));
  const across: Point = [-along[1] * width * 0.6, along[0] * width * 0.6];
  const [from, to] = [plus(middle, across), minus(middle, across)];
  return path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
}

function elbowCrease({ shoulder, elbow, wrist }: Arm, width: number): string {
  const inwards = minus(between(shoulder, wrist, 0.5), elbow);
  const long = Math.hypot(inwards[0], inwards[1]) || 1;
  const [from, to] = [
    plus(elbow, times(inwards, (width * 0.34) / long)),
    plus(elbow, times(inwards, (-width * 0.12) / long)),
  ];
  return path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
}

/** The edge of the pocket a hand has gone into. */
function pocketSlit(pen: Pen, { body, look }: Person, { wrist, pose, side }: Arm): string {
  if (pose.hand !== 'pocket') return '';
  const half = body.armWidths[2] * 0.62;
  const slope = side === 'near' ? 4 : -4;
  const slit = path`M${wrist[0] - half} ${wrist[1] - slope}L${wrist[0] + half} ${wrist[1] + slope}`;
  const isLong = look.top === 'coat' || look.top === 'blazer' || look.top === 'hoodie';
  return pen.line(slit, pen.shade(cloths[isLong ? look.topColour : look.bottomColour], 1.3), 4);
}
