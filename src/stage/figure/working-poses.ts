import { type Pose, upright } from './pose.ts';

/** People on their feet with something in their hands; some sit where there is a seat. */
export const workingPoses = {
  notes: {
    ...upright,
    stance: 'rest-far',
    headTurn: 2,
    near: { elbow: [-1.02, 0.32], wrist: [-0.12, 0.3], hand: 'hold', turn: -10 },
    far: { elbow: [1.06, 0.32], wrist: [0.62, 0.42], hand: 'hold', turn: 6 },
    holds: 'notebook',
  },
  // A short call with a phone at the ear, the other hand in a pocket.
  phone: {
    ...upright,
    stance: 'rest-near',
    nearOver: true,
    stoop: 1,
    headTurn: -3,
    near: { elbow: [-1.2, 0.52], wrist: [-0.74, 1.0], hand: 'hold', turn: -6 },
    far: { elbow: [1.14, 0.28], wrist: [0.84, 0.01], hand: 'pocket' },
    holds: 'phone',
  },
  // A long call: the other arm across, its hand under the elbow. Sits where there is a seat.
  call: {
    ...upright,
    stance: 'rest-far',
    seated: 'sit',
    nearOver: true,
    stoop: 2,
    headTurn: -5,
    near: { elbow: [-0.96, 0.46], wrist: [-0.72, 1.0], hand: 'hold', turn: 2 },
    far: { elbow: [1, 0.34], wrist: [-0.46, 0.36], hand: 'hold', turn: 6 },
    holds: 'phone',
  },
  // Looking down at a phone, thumb on it. Sits where there is a seat.
  texting: {
    ...upright,
    stance: 'rest-far',
    seated: 'sit',
    nearOver: true,
    stoop: 4,
    headTurn: 5,
    looksDown: 1,
    near: { elbow: [-0.98, 0.34], wrist: [0.02, 0.44], hand: 'hold', turn: -24 },
    far: { elbow: [1.14, 0.28], wrist: [0.84, 0.01], hand: 'pocket' },
    holds: 'screen',
  },
  carry: {
    ...upright,
    stance: 'rest-near',
    lean: -2,
    near: { elbow: [-1.05, 0.3], wrist: [0.3, 0.27], hand: 'flat', turn: -8 },
    far: { elbow: [1.06, 0.34], wrist: [0.32, 0.25], hand: 'flat', turn: 8 },
    holds: 'child',
  },
  hugtoy: {
    ...upright,
    near: { elbow: [-1, 0.36], wrist: [0.3, 0.3], hand: 'tucked' },
    far: { elbow: [1, 0.36], wrist: [-0.28, 0.27], hand: 'flat', turn: 4 },
    holds: 'toy',
  },
  stove: {
    ...upright,
    stance: 'rest-near',
    view: 'behind',
    lean: 1,
    near: { elbow: [-1.36, 0.4], wrist: [-0.92, 0.13], hand: 'hold', turn: 14 },
    far: { elbow: [1.2, 0.36], wrist: [1.82, 0.42], hand: 'hold', turn: -6, behind: true },
    holds: 'spoon',
  },
  // Hands in a sink: its rim belongs at the height of the hips, hidden by the body, and a tea towel is at hand.
  washing: {
    ...upright,
    stance: 'rest-far',
    view: 'behind',
    lean: 2.5,
    stoop: 5,
    looksDown: 1,
    near: { elbow: [-1.24, 0.34], wrist: [-0.86, 0.2], hand: 'tucked', behind: true },
    far: { elbow: [1.26, 0.36], wrist: [1.42, 0.2], hand: 'hold', turn: -20, behind: true },
    holds: 'towel',
  },
  away: {
    ...upright,
    stance: 'rest-near',
    view: 'behind',
    far: { elbow: [1.2, 0.4], wrist: [1.4, 0.66], hand: 'hold', turn: -22, behind: true },
    holds: 'idcard',
  },
  // A bag in one arm, a carrier hanging from the other hand.
  shopping: {
    ...upright,
    stance: 'rest-far',
    lean: -2,
    near: { elbow: [-1.08, 0.28], wrist: [0.4, 0.25], hand: 'flat', turn: -30 },
    far: { elbow: [1.12, 0.28], wrist: [1.14, -0.17], hand: 'hold', mirrored: true },
    holds: 'shopping',
  },
} as const satisfies Readonly<Record<string, Pose>>;
