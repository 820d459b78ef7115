import { distance, type Point } from './points.ts';
import type { Stance } from './postures.ts';
import { ankleHeight, type Body } from './proportions.ts';

/** One leg's joints in figure units, ground at 0; `footTurn` in degrees, heel up is positive. */
export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly footTurn: number;
}

/** Where hips and legs are. */
export interface LegPlan {
  readonly pelvis: Point;
  readonly near: Leg;
  readonly far: Leg;
  /** Which legs lie over the trunk. */
  readonly overTrunk: 'none' | 'near' | 'both';
}

type PlanLegs = (body: Body, seat: number | undefined) => LegPlan;

const standing: PlanLegs = body => {
  const { hip, shin, thigh } = body;
  const ankle = ankleHeight(body);
  const pelvis: Point = [0, -(thigh + shin + ankle) + 4];
  return {
    pelvis,
    overTrunk: 'none',
    near: leg([-hip * 0.5, pelvis[1]], [-hip * 0.5 - 2, -shin - ankle], [-hip * 0.48 - 4, -ankle]),
    far: leg([hip * 0.5, pelvis[1]], [hip * 0.6 + 5, -shin - ankle + 2], [hip * 0.62 + 10, -ankle]),
  };
};

/** Weight on the far leg, the near foot crossed behind on its toes. */
const propped: PlanLegs = body => {
  const { hip, shin } = body;
  const { pelvis } = standing(body, undefined);
  const ankle = ankleHeight(body);
  return {
    pelvis: [-2, pelvis[1] + 5],
    overTrunk: 'none',
    near: leg([-hip * 0.5 - 2, pelvis[1] + 5], [-hip * 0.16, -shin - ankle + 4], [hip * 0.08, -ankle]),
    far: leg([hip * 0.46, pelvis[1] + 5], [hip * 0.82, -shin - ankle + 4], [hip * 1.06, -ankle]),
  };
};

const sitting: PlanLegs = (body, seat) => {
  const { hip, shin, thigh, legWidths } = body;
  const ankle = ankleHeight(body);
  const height = seat ?? shin + ankle;
  const pelvis: Point = [0, -height - legWidths[0] * 0.3];
  const dangles = height > shin + ankle + 8;
  const forward = thigh * 0.5;
  const swing = dangles ? 6 : 0;
  // On a low seat the knees come up and the feet go forward; they never sink into the floor.
  const low = Math.max(0, shin + ankle - height);
  const kneeY = pelvis[1] + legWidths[0] * 0.16 - low * 0.5;
  const reach = low * 0.7;
  const footY = (kneeAt: number) => (dangles ? kneeAt + shin : -ankle);
  const far: Point = [hip * 0.38 + forward, kneeY];
  const near: Point = [-hip * 0.5 + forward * 0.86, kneeY + 5];
  return {
    pelvis,
    overTrunk: 'both',
    near: leg([-hip * 0.5, pelvis[1]], near, [near[0] + 2 + swing + reach, footY(near[1])], dangles ? 10 : 0),
    far: leg([hip * 0.5, pelvis[1]], far, [far[0] + 8 + swing + reach, footY(far[1])], dangles ? 14 : 0),
  };
};

/** Knees drawn up on the floor, a bed or a stair. */
const hugging: PlanLegs = (body, seat = 0) => {
  const { shin, thigh, legWidths } = body;
  const foot: Point = [thigh * 0.82, -seat - ankleHeight(body)];
  const pelvis: Point = [0, -seat - legWidths[0] * 0.36];
  const knee = kneeAbove([4, pelvis[1]], foot, thigh, shin);
  return {
    pelvis,
    overTrunk: 'near',
    near: leg([2, pelvis[1] + 2], knee, foot),
    far: leg([8, pelvis[1]], [knee[0] + 10, knee[1] - 4], [foot[0] + 12, foot[1]]),
  };
};

const kneeling: PlanLegs = body => {
  const { hip, shin, thigh, legWidths } = body;
  const ankle = ankleHeight(body);
  const pelvis: Point = [0, -thigh * 0.86 - legWidths[1] * 0.4];
  return {
    pelvis,
    overTrunk: 'near',
    near: leg(
      [-hip * 0.5, pelvis[1]],
      [thigh * 0.1 - hip * 0.1, -legWidths[1] * 0.46],
      [-shin * 0.82, -legWidths[2] * 0.5 - 12],
      100,
    ),
    far: leg([hip * 0.3, pelvis[1]], [thigh * 0.84, -shin - ankle + 2], [thigh * 0.84 - 2, -ankle]),
  };
};

/** Low on the balls of the feet, both knees up, heels off the ground. */
const crouching: PlanLegs = body => {
  const { hip, shin, thigh, legWidths } = body;
  const pelvis: Point = [0, -shin * 0.36 - legWidths[0] * 0.36];
  const ball = ankleHeight(body) + shin * 0.13;
  return {
    pelvis,
    overTrunk: 'both',
    near: leg([-hip * 0.46, pelvis[1]], [thigh * 0.5, -shin * 0.8], [thigh * 0.1, -ball], 30),
    far: leg([hip * 0.42, pelvis[1] - 2], [thigh * 0.84, -shin * 0.88], [thigh * 0.52, -ball], 26),
  };
};

const plans: Readonly<Record<Stance, PlanLegs>> = {
  stand: standing,
  propped,
  sit: sitting,
  hug: hugging,
  kneel: kneeling,
  crouch: crouching,
};

/** The legs of a stance; seat height in figure units counts only where one sits. */
export const planLegs = (stance: Stance, body: Body, seat?: number): LegPlan => plans[stance](body, seat);

const leg = (hip: Point, knee: Point, ankle: Point, footTurn = 0): Leg => ({ hip, knee, ankle, footTurn });

/** The knee between hip and foot, bent upwards. */
function kneeAbove(hip: Point, foot: Point, thigh: number, shin: number): Point {
  const apart = Math.min(distance(hip, foot), thigh + shin - 0.5);
  const angle = Math.acos((thigh ** 2 + apart ** 2 - shin ** 2) / (2 * thigh * apart));
  const rise = Math.atan2(foot[1] - hip[1], foot[0] - hip[0]) - angle;
  return [hip[0] + thigh * Math.cos(rise), hip[1] + thigh * Math.sin(rise)];
}
