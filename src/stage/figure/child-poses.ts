import { type Pose, upright } from './pose.ts';

/** On the arm: astride the near hip of whoever carries them. */
export const onArm: Pose = {
  ...upright,
  stance: 'astride',
  lean: 3,
  near: { elbow: [-0.5, 0.42], wrist: [0.6, 0.74], hand: 'hold' },
};

/** On somebody's knee, leaning back on them a little. */
export const onKnee: Pose = {
  ...upright,
  stance: 'knee',
  lean: -3,
  near: { elbow: [-0.96, 0.42], wrist: [0.16, 0.24], hand: 'hold' },
};

/** On the floor, in a bouncer or a high chair: legs out, hands busy. */
export const onFloor: Pose = {
  ...upright,
  stance: 'floor',
  lean: 2,
  near: { elbow: [-1.04, 0.4], wrist: [-0.2, 0.14], hand: 'hold', turn: 20 },
  far: { elbow: [1.1, 0.42], wrist: [0.92, 0.12], hand: 'hold', mirrored: true },
};

/** The arms of somebody with a child astride their hip: one under it, one hand at its side. */
export const armsAroundAstride = {
  near: { elbow: [-1.42, 0.34], wrist: [-0.3, 0.1], hand: 'flat', turn: -12 },
  far: { elbow: [1.04, 0.34], wrist: [0.24, 0.34], hand: 'flat', turn: -4 },
} as const;

/** The arms of somebody with a child sitting on their knee: one around it, one hand at its leg. */
export const armsAroundOnKnee = {
  lean: -4,
  headTurn: -2,
  near: { elbow: [-1.02, 0.36], wrist: [0.18, 0.27], hand: 'flat', turn: 6 },
  farBeneath: true,
  far: { elbow: [1.3, 0.36], wrist: [1.42, 0.02], hand: 'flat', turn: -50, mirrored: true },
} as const;

/** A toy that is too stiff to hug is held out by its two ends. */
export const armsAtToysEnds = {
  near: { elbow: [-1.08, 0.34], wrist: [-0.72, 0.26], hand: 'flat', turn: 4 },
  far: { elbow: [1.12, 0.34], wrist: [0.92, 0.27], hand: 'flat', turn: -4, mirrored: true },
} as const;
