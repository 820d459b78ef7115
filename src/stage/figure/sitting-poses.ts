import { type Pose, upright } from './pose.ts';

const onSeat = { ...upright, stance: 'sit' } as const;

const aroundChild = {
  ...onSeat,
  lean: -1,
  near: { elbow: [-1.06, 0.32], wrist: [0.3, 0.27], hand: 'flat', turn: -8 },
  far: { elbow: [1.08, 0.34], wrist: [0.32, 0.25], hand: 'flat', turn: 8 },
} as const;

/** People on a seat. */
export const sittingPoses = {
  sit: {
    ...onSeat,
    lean: 2,
    near: { elbow: [-0.96, 0.28], wrist: [0.24, 0.06], hand: 'flat', turn: 2, mirrored: true },
    far: { elbow: [1.06, 0.3], wrist: [1.02, 0.04], hand: 'flat', turn: -62, mirrored: true },
  },
  sittoy: {
    ...onSeat,
    lean: 3,
    stoop: 3,
    near: { elbow: [-1, 0.34], wrist: [0.3, 0.3], hand: 'tucked' },
    far: { elbow: [1.02, 0.36], wrist: [-0.26, 0.27], hand: 'flat', turn: 4 },
    holds: 'toy',
  },
  desk: {
    ...onSeat,
    lean: 3,
    near: { elbow: [-0.98, 0.3], wrist: [0.36, 0.22], hand: 'hold', turn: -4 },
    far: { elbow: [1.08, 0.3], wrist: [1.02, 0.2], hand: 'flat', turn: -30, mirrored: true },
  },
  // Forearms on a table, whose far edge the spot names (`table`); what lies below that line the table hides.
  table: {
    ...onSeat,
    lean: 4,
    headTurn: -2,
    onTable: true,
    near: { elbow: [-1.06, 0.06], wrist: [0.1, 0.02], hand: 'flat', turn: 6, mirrored: true },
    far: { elbow: [1.14, 0.06], wrist: [0.44, 0], hand: 'flat', turn: -2 },
  },
  // At a table as in `table`, pencil in hand, bent over the paper.
  draw: {
    ...onSeat,
    lean: 7,
    stoop: 7,
    headTurn: 6,
    looksDown: 1,
    onTable: true,
    near: { elbow: [-1.04, 0.06], wrist: [0.3, 0.04], hand: 'hold', turn: 10 },
    far: { elbow: [1.3, 0.04], wrist: [1.02, 0], hand: 'flat', turn: -4 },
    holds: 'pencil',
  },
  // A baby or small child on the knee; a newborn in the crook of the arm.
  lap: { ...aroundChild, holds: 'child' },
  // The same, under a blanket to the chin.
  lapblanket: { ...aroundChild, holds: 'covered' },
  // In their own chair: a hand on the push rim, the other at rest.
  wheelchair: {
    ...upright,
    stance: 'chair',
    lean: 1,
    near: { elbow: [-1.3, 0.36], wrist: [-0.9, 0.04], hand: 'grip', turn: 26 },
    far: { elbow: [1.08, 0.3], wrist: [0.72, 0.06], hand: 'flat', turn: -20 },
    holds: 'chair',
  },
  // The same seen from behind, as the one we look over the shoulder of.
  wheelaway: {
    ...upright,
    stance: 'chair',
    view: 'behind',
    lean: 1,
    near: { elbow: [-1.34, 0.38], wrist: [-1.16, 0.06], hand: 'grip', turn: 12 },
    far: { elbow: [1.34, 0.38], wrist: [1.18, 0.06], hand: 'grip', turn: -12, mirrored: true },
    holds: 'chair',
  },
} as const satisfies Readonly<Record<string, Pose>>;
