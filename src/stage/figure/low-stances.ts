import { ankleRise } from './feet.ts';
import { leg, type PlanLegs } from './leg-plan.ts';
import { distance, type Point } from './points.ts';

/** Small children on the floor, or strapped in: legs out in front and apart. On a seat they stick out over its edge. */
export const onFloor: PlanLegs = (body, seat = 0) => {
  const { hip, shin, thigh, legWidths, hand } = body;
  const pelvis: Point = [0, -seat - legWidths[0] * 0.42];
  const low = -seat - (hand / 33) * 12;
  const near: Point = [thigh * 0.4, pelvis[1] + 3];
  const far: Point = [hip * 0.6 + thigh * 0.62, pelvis[1] - 1];
  return {
    pelvis,
    overTrunk: 'both',
    near: leg([-hip * 0.34, pelvis[1]], near, [near[0] + shin * 0.36, low + 4], 'front', { footTurn: -8 }),
    far: leg([hip * 0.42, pelvis[1]], far, [far[0] + shin * 0.72, low], 'side', { footTurn: -58 }),
  };
};

/** Knees drawn up on the floor, a bed or a stair. */
export const hugging: PlanLegs = (body, seat = 0) => {
  const { shin, thigh, legWidths } = body;
  const foot: Point = [thigh * 0.82, -seat - ankleRise(body)];
  const pelvis: Point = [0, -seat - legWidths[0] * 0.42];
  const knee = kneeAbove([4, pelvis[1]], foot, thigh, shin);
  return {
    pelvis,
    overTrunk: 'both',
    near: leg([2, pelvis[1] + 2], knee, [foot[0], foot[1] + 2], 'quarter'),
    far: leg([8, pelvis[1]], [knee[0] + 10, knee[1] - 4], [foot[0] + 14, foot[1] - 2], 'quarter'),
  };
};

/** The near knee on the ground, the far foot set in front. */
export const kneeling: PlanLegs = body => {
  const { hip, shin, thigh, legWidths } = body;
  const pelvis: Point = [0, -thigh * 0.86 - legWidths[1] * 0.4];
  return {
    pelvis,
    overTrunk: 'near',
    near: leg(
      [-hip * 0.44, pelvis[1]],
      [-hip * 0.1, -legWidths[1] * 0.46],
      [-hip * 0.1 - shin * 0.7, -ankleRise(body, 'tucked')],
      'tucked',
    ),
    far: leg(
      [hip * 0.3, pelvis[1]],
      [thigh * 0.82, -shin - ankleRise(body) + 2],
      [thigh * 0.82 - 2, -ankleRise(body) - 2],
      'quarter',
    ),
  };
};

/** Low on the balls of the feet, both knees up, heels off the ground. */
export const crouching: PlanLegs = body => {
  const { hip, shin, thigh, legWidths } = body;
  const pelvis: Point = [0, -shin * 0.38 - legWidths[0] * 0.36];
  const ball = ankleRise(body, 'toes');
  return {
    pelvis,
    overTrunk: 'both',
    near: leg([-hip * 0.46, pelvis[1]], [thigh * 0.46, -shin * 0.84], [thigh * 0.06, -ball + 3], 'toes'),
    far: leg([hip * 0.42, pelvis[1] - 2], [thigh * 0.82, -shin * 0.92], [thigh * 0.5, -ball - 2], 'toes'),
  };
};

/** The knee between hip and foot, bent upwards. */
function kneeAbove(hip: Point, foot: Point, thigh: number, shin: number): Point {
  const apart = Math.min(distance(hip, foot), thigh + shin - 0.5);
  const angle = Math.acos((thigh ** 2 + apart ** 2 - shin ** 2) / (2 * thigh * apart));
  const rise = Math.atan2(foot[1] - hip[1], foot[0] - hip[0]) - angle;
  return [hip[0] + thigh * Math.cos(rise), hip[1] + thigh * Math.sin(rise)];
}
