import { type Pose, upright } from './pose.ts';

/** How high the shoulder of a child of eight is, at the scale a room gives to such children. */
const childsShoulder = 292;

/** People on their feet with nothing in their hands. */
export const standingPoses = {
  stand: { ...upright, stance: 'rest-near', lean: -0.6 },
  crossed: {
    ...upright,
    stance: 'rest-far',
    lean: -1.5,
    near: { elbow: [-0.97, 0.36], wrist: [0.52, 0.47], hand: 'tucked' },
    far: { elbow: [0.98, 0.35], wrist: [-0.56, 0.54], hand: 'grip', turn: -4 },
  },
  clasped: {
    ...upright,
    near: { elbow: [-1.02, 0.32], wrist: [-0.14, 0.11], hand: 'hold', turn: 14 },
    far: { elbow: [1.04, 0.32], wrist: [0.36, 0.13], hand: 'flat', turn: -8, mirrored: true },
  },
  // The elbow goes back as much as out, and so is seen shortened.
  hip: {
    ...upright,
    stance: 'rest-near',
    lean: 0.6,
    near: { elbow: [-1.4, 0.4], wrist: [-0.92, 0.13], hand: 'hold', turn: 16 },
  },
  pocket: {
    ...upright,
    stance: 'rest-far',
    lean: -0.6,
    stoop: 2,
    near: { elbow: [-1.14, 0.28], wrist: [-0.8, 0.01], hand: 'pocket' },
    far: { elbow: [1.14, 0.28], wrist: [0.84, 0.01], hand: 'pocket' },
  },
  open: {
    ...upright,
    stance: 'rest-near',
    lean: 1,
    near: { elbow: [-1.06, 0.3], wrist: [-1.2, 0.06], hand: 'open', turn: -10 },
    far: { elbow: [1.12, 0.32], wrist: [1.5, 0.28], hand: 'open', turn: -14 },
  },
  // Weight on the frame at his back, one hand gripping it: the door is his. The frame's edge belongs
  // under the fingers, 2.2 shoulder half-widths behind the feet (160 units for a father).
  lean: {
    ...upright,
    stance: 'propped',
    lean: -7,
    headTurn: 6,
    near: { elbow: [-1.34, 0.78], wrist: [-1.58, 1.16], hand: 'grip', turn: -52, mirrored: true },
    far: { elbow: [1.14, 0.28], wrist: [0.84, 0.01], hand: 'pocket' },
  },
  // Upright in the doorway, a hand on its frame at the height of the eyes and some weight on it. The
  // frame's edge belongs under the fingers, 2 shoulder half-widths behind the feet (122 units for a mother).
  grip: {
    ...upright,
    stance: 'rest-near',
    lean: -3.5,
    headTurn: 3,
    near: { elbow: [-1.46, 0.8], wrist: [-1.66, 1.2], hand: 'grip', turn: -30, mirrored: true },
  },
  // A hand on the shoulder of a child of about eight who stands beside them, to the side they face: the
  // child's feet belong 2.3 shoulder half-widths in front (140 units for a mother) and a step nearer to
  // us, and the child comes first in the cast, or its shoulder would hide the hand. A child of four gets
  // the hand behind its head.
  shoulder: {
    ...upright,
    stance: 'rest-far',
    lean: 2,
    headTurn: 2,
    far: { elbow: [1.36, 0.44], wrist: [1.74, 0.2], hand: 'flat', turn: -18, mirrored: true },
    farHandAt: childsShoulder,
  },
  walk: {
    ...upright,
    stance: 'walk',
    lean: 3,
    headTurn: -2,
    near: { elbow: [-0.86, 0.3], wrist: [-0.1, 0.06], hand: 'relaxed', turn: 8 },
    far: { elbow: [0.78, 0.34], wrist: [0.36, 0.04], hand: 'relaxed', behind: true },
  },
} as const satisfies Readonly<Record<string, Pose>>;
