import { cutOf } from './garments.ts';
import { drawHand } from './hands.ts';
import type { Look } from './look.ts';
import { limb } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Arm, Person } from './person.ts';
import { bearing, between, distance, minus, type Point, path, plus, round, times, xy } from './points.ts';
import { clothScale } from './proportions.ts';
import { torsoOutline } from './torso.ts';

/** One arm in its sleeve, with its hand. An arm over the trunk casts itself on it. */
export function drawArm(pen: Pen, person: Person, arm: Arm): string {
  const { body, look, skin, pose } = person;
  const { hand, behind } = arm.pose;
  const isBare = cutOf(look.top).sleeves === 'short';
  const outline = limb(arm.shoulder, arm.elbow, arm.wrist, body.armWidths, { cutEnd: hand !== 'tucked' });
  // The rim belongs to the lit arm alone: on both it looks like a seam.
  const rim = (arm.side === 'far') === pen.lightSide > 0 ? 4 : 0;
  const whole = pen.shape(outline, isBare ? pen.skin(skin) : pen.cloth(sleeveColour(look)), {
    crescent: 6,
    rim,
    within: isBare ? '' : cuffAndCrease(pen, person, arm),
  });
  const drawn = isBare ? whole + shortSleeve(pen, person, arm, rim) : whole;
  // A child in arms lies between the sleeve and the trunk.
  const isFree = behind || pose.holds === 'child' || pose.holds === 'covered';
  const shadow = isFree
    ? ''
    : pen.cast(outline, torsoOutline(person), pen.shadow, -pen.lightSide * 3, 8, 0.34);
  const end = hand === 'pocket' ? pocketed(pen, person, arm) : handOf(pen, person, arm);
  // A hand that grips a sleeve, and one on a bare arm, lies over it.
  return shadow + (hand === 'grip' || isBare ? drawn + end : end + drawn);
}

/** What is seen on an arm: the garment's own sleeve, or that of what is worn beneath. */
const sleeveColour = (look: Look): string =>
  cloths[cutOf(look.top).sleeves === 'none' ? (look.under ?? look.topColour) : look.topColour];

/** A sleeve that ends above the elbow. */
function shortSleeve(pen: Pen, { body, look }: Person, { shoulder, elbow }: Arm, rim: number): string {
  const [root, bend] = body.armWidths;
  const outline = limb(
    shoulder,
    between(shoulder, elbow, 0.4),
    between(shoulder, elbow, 0.74),
    [root * 1.04, root * 1.02, bend * 1.14],
    { cutEnd: true },
  );
  return pen.shape(outline, pen.cloth(cloths[look.topColour]), { crescent: 6, rim });
}

function cuffAndCrease(pen: Pen, { body, look }: Person, arm: Arm): string {
  const colour = sleeveColour(look);
  const [, bend, end] = body.armWidths;
  const cuff =
    arm.pose.hand === 'tucked'
      ? ''
      : pen.line(cuffLine(arm, end), pen.shade(colour, 0.75), 6.5 * clothScale(body));
  return cuff + pen.line(elbowCrease(arm, bend), pen.shade(colour, 0.9), 2.4, 0.6);
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

/** The back of a hand on its way into a pocket, and the pocket's edge over it. */
function pocketed(pen: Pen, { body, look, skin }: Person, { elbow, wrist }: Arm): string {
  const size = body.hand / 33;
  const isLong = look.top === 'coat' || look.top === 'hoodie';
  const colour = cloths[isLong ? look.topColour : look.bottomColour];
  const back = `<path d="M-6-9.500Q8-12 17-10.500V10.500Q8 11 -6 9Z" fill="${pen.skinTone(skin)}"/>`;
  const edge = pen.line('M16-14Q18 0 16 14', pen.shade(colour, isLong ? 1.7 : 1.25), isLong ? 6 : 5);
  return `<g transform="translate(${xy(wrist)}) rotate(${round(bearing(elbow, wrist))}) scale(${round(size * 10) / 10})">${back}${edge}</g>`;
}
