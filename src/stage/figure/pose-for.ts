import type { HeldChild } from '../../practice/scene.ts';
import { armsAroundAstride, armsAroundOnKnee, armsAtToysEnds, onFloor } from './child-poses.ts';
import { lookNamed } from './looks.ts';
import type { Pose, Stance } from './pose.ts';
import { poseOf } from './postures.ts';
import type { FigureSpec } from './spec.ts';

/** Whom a posture holds where the story names nobody: a newborn, asleep. */
const newborn: HeldChild = { role: 'baby', look: 'bobby', mood: 'shut' };

/** Lower than this a seat is a cushion or the floor. */
const cushion = 40;

/** The child in arms or on the knee, if the posture holds one. */
export const heldIn = ({ posture, held }: FigureSpec): HeldChild | undefined => {
  const { holds } = poseOf(posture);
  return holds === 'child' || holds === 'covered' ? (held ?? newborn) : undefined;
};

/** Whether a child is wrapped up and lies: a newborn. */
export const isSwaddled = ({ role, look }: Pick<HeldChild, 'role' | 'look'>): boolean =>
  role === 'baby' && lookNamed(look).swaddled === true;

/** The posture as this very person takes it: by age, by seat, by whom they hold. */
export function poseFor(spec: FigureSpec): Pose {
  const pose = poseOf(spec.posture);
  if (spec.role === 'baby') return onFloor;
  const isStiffToy = pose.holds === 'toy' && lookNamed(spec.look).toy === 'bus';
  const isLow = (spec.seat ?? 0) < cushion;
  if (spec.role === 'toddler' && pose.stance === 'sit' && isLow)
    return pose.holds === 'toy' ? { ...pose, ...(isStiffToy && armsAtToysEnds), stance: 'floor' } : onFloor;
  if (isStiffToy) return { ...pose, ...armsAtToysEnds };
  if (pose.seated && spec.seat !== undefined) return sat(pose, pose.seated);
  const held = heldIn(spec);
  if (!held || pose.holds === 'covered' || isSwaddled(held)) return pose;
  return { ...pose, ...(pose.stance === 'sit' ? armsAroundOnKnee : armsAroundAstride) };
}

/** Sat down, a hand that was in a pocket lies on the knee. */
function sat(pose: Pose, stance: Stance): Pose {
  const far = pose.far.hand === 'pocket' ? poseOf('sit').far : pose.far;
  return { ...pose, stance, far };
}
