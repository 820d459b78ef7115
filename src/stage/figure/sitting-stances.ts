import { ankleRise } from './feet.ts';
import { leg, type PlanLegs } from './leg-plan.ts';
import type { Point } from './points.ts';
import type { Body } from './proportions.ts';

/** How much higher than its legs a seat may be before the feet leave the floor: one sits at its edge. */
const perch = 30;

/** Where the hips of somebody are who sits so high. */
const hipsOn = (height: number, body: Body): Point => [0, -height - body.legWidths[0] * 0.3];

/** On a seat. On a low one the knees come up and the feet go forward; on one too high the feet hang. */
export const sitting: PlanLegs = (body, seat) => {
  const { hip, shin, thigh, legWidths } = body;
  const ankle = ankleRise(body);
  const height = seat ?? shin + ankle;
  const pelvis = hipsOn(height, body);
  const low = Math.max(0, shin + ankle - height);
  const high = Math.max(0, height - shin - ankle);
  const dangles = high > perch;
  const forward = thigh * 0.5;
  const drop = dangles ? 4 : high;
  const kneeY = pelvis[1] + legWidths[0] * 0.16 - low * 0.5 + drop;
  const reach = dangles ? 4 : low * 0.7;
  const footY = (kneeAt: number) => (dangles ? kneeAt + shin : -ankle);
  const far: Point = [hip * 0.4 + forward, kneeY - 2];
  const near: Point = [-hip * 0.46 + forward * 0.84, kneeY + 6];
  // The lap between the thighs is lower than their knees' tops.
  const sink = legWidths[0] * 0.22;
  const hanging = dangles ? { footTurn: 16 } : {};
  return {
    pelvis,
    overTrunk: 'both',
    near: leg(
      [-hip * 0.46, pelvis[1] + 4],
      near,
      [near[0] + 2 + reach, footY(near[1]) + (dangles ? 0 : 4)],
      'quarter',
      hanging,
    ),
    far: leg(
      [hip * 0.36, pelvis[1] + sink],
      far,
      [far[0] + 7 + reach, footY(far[1]) - 3],
      'quarter',
      hanging,
    ),
  };
};

/** In a wheelchair, the feet together on its footplate. */
export const inChair: PlanLegs = (body, seat) => {
  const { hip, shin, thigh, legWidths } = body;
  const height = seat ?? shin + ankleRise(body) + 24;
  const pelvis = hipsOn(height, body);
  const forward = thigh * 0.5;
  const kneeY = pelvis[1] + legWidths[0] * 0.1;
  const far: Point = [hip * 0.3 + forward, kneeY - 2];
  const near: Point = [-hip * 0.36 + forward * 0.86, kneeY + 5];
  return {
    pelvis,
    overTrunk: 'both',
    near: leg([-hip * 0.46, pelvis[1]], near, [near[0] + 4, near[1] + shin], 'quarter'),
    far: leg([hip * 0.36, pelvis[1] + legWidths[0] * 0.22], far, [far[0] + 6, far[1] + shin - 1], 'quarter'),
  };
};

/** A child on somebody's knee, the legs hanging over it. Its seat is at 0,0. */
export const onKnee: PlanLegs = body => {
  const { hip, shin, thigh, legWidths } = body;
  const pelvis: Point = [0, -legWidths[0] * 0.36];
  const near: Point = [thigh * 0.42, pelvis[1] + 5];
  const far: Point = [hip * 0.6 + thigh * 0.46, pelvis[1] - 1];
  return {
    pelvis,
    overTrunk: 'both',
    near: leg([-hip * 0.36, pelvis[1]], near, [near[0] - 1, near[1] + shin * 0.92], 'quarter', {
      footTurn: 12,
    }),
    far: leg([hip * 0.4, pelvis[1]], far, [far[0] + 3, far[1] + shin * 0.9], 'quarter', { footTurn: 14 }),
  };
};

/** A child astride somebody's hip: the near leg in front of them, the far one out of sight behind. */
export const astride: PlanLegs = body => {
  const { hip, shin, thigh, legWidths } = body;
  const pelvis: Point = [0, -legWidths[0] * 0.36];
  const knee: Point = [hip * 0.3 + thigh * 0.62, pelvis[1] + legWidths[0] * 0.24];
  const near = leg([-hip * 0.2, pelvis[1]], knee, [knee[0] - 2, knee[1] + shin * 0.84], 'quarter', {
    footTurn: 14,
  });
  return { pelvis, overTrunk: 'near', near, far: near };
};
