import type { LegPlan, PlanLegs } from './leg-plan.ts';
import { crouching, hugging, kneeling, onFloor } from './low-stances.ts';
import type { Stance } from './pose.ts';
import type { Body } from './proportions.ts';
import { astride, inChair, onKnee, sitting } from './sitting-stances.ts';
import { propped, restingFar, restingNear, standing, walking } from './standing-stances.ts';

const plans: Readonly<Record<Stance, PlanLegs>> = {
  stand: standing,
  'rest-near': restingNear,
  'rest-far': restingFar,
  propped,
  walk: walking,
  sit: sitting,
  chair: inChair,
  knee: onKnee,
  astride,
  floor: onFloor,
  hug: hugging,
  kneel: kneeling,
  crouch: crouching,
};

/** The legs of a stance; seat height in figure units counts only where one sits. */
export const planLegs = (stance: Stance, body: Body, seat?: number): LegPlan => plans[stance](body, seat);

const upright: readonly Stance[] = ['stand', 'rest-near', 'rest-far', 'propped', 'walk'];

/** Whether somebody is on their feet, so that coats and skirts hang free. */
export const isUpright = (stance: Stance): boolean => upright.includes(stance);
