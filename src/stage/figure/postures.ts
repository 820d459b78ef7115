import type { Posture } from '../../practice/scene.ts';
import { lowPoses } from './low-poses.ts';
import type { Pose } from './pose.ts';
import { sittingPoses } from './sitting-poses.ts';
import { standingPoses } from './standing-poses.ts';
import { workingPoses } from './working-poses.ts';

const postures: Readonly<Record<Posture, Pose>> = {
  ...standingPoses,
  ...workingPoses,
  ...sittingPoses,
  ...lowPoses,
};

/** How a posture holds the body. */
export const poseOf = (posture: Posture): Pose => postures[posture];
