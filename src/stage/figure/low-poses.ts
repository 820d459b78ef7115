import { type Pose, upright } from './pose.ts';

/** People near the floor. */
export const lowPoses = {
  sithug: {
    ...upright,
    stance: 'hug',
    lean: 9,
    stoop: 6,
    near: { elbow: [0.1, 0.3], wrist: [1.5, 0.22], hand: 'flat', turn: 8 },
    far: { elbow: [1.3, 0.4], wrist: [1.7, 0.26], hand: 'tucked', behind: true },
  },
  kneel: {
    ...upright,
    stance: 'kneel',
    lean: 5,
    near: { elbow: [-0.8, 0.3], wrist: [0.56, 0.1], hand: 'flat', turn: 4, mirrored: true },
    far: { elbow: [1.18, 0.36], wrist: [1.66, 0.28], hand: 'relaxed', turn: 14, behind: true },
  },
  crouch: {
    ...upright,
    stance: 'crouch',
    lean: 9,
    headTurn: -5,
    near: { elbow: [-0.1, 0.34], wrist: [0.98, 0.2], hand: 'relaxed', turn: 34 },
    far: { elbow: [1.24, 0.44], wrist: [1.78, 0.22], hand: 'relaxed', turn: 22 },
  },
} as const satisfies Readonly<Record<string, Pose>>;
