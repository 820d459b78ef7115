import { ankleRise } from './feet.ts';
import { leg, type PlanLegs } from './leg-plan.ts';
import type { Point } from './points.ts';
import type { Body } from './proportions.ts';

/** Nearer feet stand lower on the page: half of what lies between the two. */
const depth = 3;

function hipsOf(body: Body): Point {
  return [0, -(body.thigh + body.shin + ankleRise(body)) + 4];
}

/** Where a leg begins, so that its outer edge meets the hem. */
const rootOf = ({ hip, legWidths }: Body): number => hip - legWidths[0] * 0.5;

/** On both feet, the toes a little apart. */
export const standing: PlanLegs = body => {
  const { hip, shin } = body;
  const root = rootOf(body);
  const pelvis = hipsOf(body);
  const ankle = ankleRise(body);
  // Small children stand on a broad base.
  const apart = body.thigh < 60 ? 4 : 0;
  return {
    pelvis,
    overTrunk: 'none',
    near: leg(
      [-root, pelvis[1]],
      [-hip * 0.44 - 3 - apart, -shin - ankle],
      [-hip * 0.4 - 5 - apart, -ankle + depth],
      'front',
      { flipped: true },
    ),
    far: leg(
      [root, pelvis[1]],
      [hip * 0.5 + 4 + apart, -shin - ankle + 2],
      [hip * 0.5 + 8 + apart, -ankle - depth],
      'quarter',
    ),
  };
};

/** Weight on the near leg, its hip pushed out; the far knee is loose and the foot set to the side. */
export const restingNear: PlanLegs = body => {
  const { hip, shin } = body;
  const root = rootOf(body);
  const [, hips] = hipsOf(body);
  const ankle = ankleRise(body);
  const out = -hip * 0.14;
  return {
    pelvis: [out, hips],
    overTrunk: 'none',
    near: leg(
      [-root + out, hips - 2],
      [-hip * 0.44 + out, -shin - ankle],
      [-hip * 0.3, -ankle + depth - 1],
      'quarter',
    ),
    far: leg(
      [root + out, hips + 3],
      [hip * 0.7 + 9, -shin - ankle + 5],
      [hip * 0.78 + 10, -ankle - depth],
      'quarter',
    ),
  };
};

/** Weight on the far leg; the near knee is loose and its foot set towards us. */
export const restingFar: PlanLegs = body => {
  const { hip, shin } = body;
  const root = rootOf(body);
  const [, hips] = hipsOf(body);
  const ankle = ankleRise(body);
  const out = hip * 0.12;
  return {
    pelvis: [out, hips],
    overTrunk: 'none',
    near: leg(
      [-root + out, hips + 3],
      [-hip * 0.62 - 4, -shin - ankle + 6],
      [-hip * 0.66 - 6, -ankle + depth + 1],
      'front',
      { flipped: true },
    ),
    far: leg(
      [root + out, hips - 2],
      [hip * 0.5 + out + 2, -shin - ankle],
      [hip * 0.34 + 4, -ankle - depth + 1],
      'quarter',
    ),
  };
};

/** Weight on the far leg, the near foot crossed behind on its toes. */
export const propped: PlanLegs = body => {
  const { hip, shin } = body;
  const hips = hipsOf(body)[1] + 5;
  const ankle = ankleRise(body);
  return {
    pelvis: [-2, hips],
    overTrunk: 'none',
    near: leg(
      [-hip * 0.5 - 2, hips],
      [-hip * 0.08, -shin - ankle - 2],
      [hip * 0.06, -ankleRise(body, 'toes')],
      'toes',
    ),
    far: leg([hip * 0.46, hips], [hip * 0.82, -shin - ankle + 4], [hip * 1.0, -ankle], 'quarter'),
  };
};

/** In mid-stride to the right: the far heel lands, the near foot pushes off. */
export const walking: PlanLegs = body => {
  const { hip, shin, thigh } = body;
  const stride = (thigh + shin) * 0.3;
  const hips = hipsOf(body)[1] + thigh * 0.1;
  return {
    pelvis: [0, hips],
    overTrunk: 'none',
    near: leg(
      [-hip * 0.34, hips],
      [-hip * 0.2 + thigh * 0.04, -shin - ankleRise(body) + shin * 0.06],
      [-stride * 0.98, -ankleRise(body, 'toes') - shin * 0.06],
      'toes',
      { footTurn: 12 },
    ),
    far: leg(
      [hip * 0.34, hips],
      [hip * 0.4 + thigh * 0.34, -shin * 1.02 - ankleRise(body)],
      [stride * 0.98, -ankleRise(body) - 4],
      'side',
      { footTurn: -14 },
    ),
  };
};
