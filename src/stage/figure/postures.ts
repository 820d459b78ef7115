import type { Posture } from '../../practice/scene.ts';
import type { HandShape } from './hands.ts';

/**
 * How an arm is held. Elbow and wrist are measured on the wearer's own trunk,
 * so that one posture fits every body: across in shoulder half-widths from
 * the spine (right is positive), up in torso lengths from the hips. Lengths are
 * what the eye sees, foreshortening included; nothing bends by itself.
 */
export interface ArmPose {
  readonly elbow: readonly [across: number, up: number];
  readonly wrist: readonly [across: number, up: number];
  readonly hand: HandShape;
  /** Degrees the hand is turned against the forearm. */
  readonly turn?: number;
  readonly mirrored?: true;
  /** Drawn behind the trunk. */
  readonly behind?: true;
}

/** How the legs carry the body. */
export type Stance = 'stand' | 'propped' | 'sit' | 'hug' | 'kneel' | 'crouch';

/** What a posture brings with it. */
type HeldThing = 'notebook' | 'phone' | 'baby' | 'toy' | 'spoon' | 'idcard' | 'chair';

/**
 * A whole posture, facing right. The near arm is the left one on the page; it
 * is drawn first unless `nearOver` says otherwise.
 */
export interface Pose {
  readonly near: ArmPose;
  readonly far: ArmPose;
  readonly nearOver?: true;
  readonly stance: Stance;
  readonly view: 'front' | 'behind';
  /** Degrees the trunk leans; right is positive. */
  readonly lean: number;
  /** How far the head is carried forward and down. */
  readonly stoop: number;
  /** Degrees the head is turned back against the lean. */
  readonly headTurn: number;
  readonly holds?: HeldThing;
}

const hangingNear: ArmPose = { elbow: [-1.06, 0.26], wrist: [-1.02, -0.2], hand: 'relaxed' };
const hangingFar: ArmPose = { elbow: [1.1, 0.27], wrist: [1.09, -0.19], hand: 'relaxed', mirrored: true };
const upright = {
  stance: 'stand',
  view: 'front',
  lean: 0,
  stoop: 0,
  headTurn: 0,
  near: hangingNear,
  far: hangingFar,
} as const;

const postures: Readonly<Record<Posture, Pose>> = {
  stand: upright,
  crossed: {
    ...upright,
    lean: -1.5,
    near: { elbow: [-0.95, 0.36], wrist: [0.52, 0.46], hand: 'tucked' },
    far: { elbow: [0.98, 0.35], wrist: [-0.56, 0.54], hand: 'grip', turn: -4 },
  },
  clasped: {
    ...upright,
    near: { elbow: [-1.02, 0.3], wrist: [-0.12, 0.12], hand: 'hold', turn: 12 },
    far: { elbow: [1.06, 0.3], wrist: [0.34, 0.15], hand: 'flat', turn: -10, mirrored: true },
  },
  hip: { ...upright, near: { elbow: [-1.58, 0.38], wrist: [-0.98, 0.12], hand: 'hold', turn: 12 } },
  pocket: {
    ...upright,
    stoop: 2,
    near: { elbow: [-1.16, 0.27], wrist: [-0.8, 0], hand: 'pocket' },
    far: { elbow: [1.2, 0.28], wrist: [0.86, 0], hand: 'pocket' },
  },
  open: {
    ...upright,
    lean: 1,
    near: { elbow: [-1.1, 0.28], wrist: [-1.28, 0.02], hand: 'open', turn: -6 },
    far: { elbow: [1.12, 0.3], wrist: [1.58, 0.24], hand: 'open', turn: -14 },
  },
  notes: {
    ...upright,
    headTurn: 2,
    near: { elbow: [-1.02, 0.3], wrist: [-0.12, 0.3], hand: 'hold', turn: -10 },
    far: { elbow: [1.1, 0.3], wrist: [0.62, 0.42], hand: 'hold', turn: 6 },
    holds: 'notebook',
  },
  phone: {
    ...upright,
    nearOver: true,
    stoop: 1,
    headTurn: -3,
    near: { elbow: [-1.24, 0.5], wrist: [-0.74, 1.02], hand: 'hold', turn: -8 },
    far: { elbow: [1.18, 0.28], wrist: [0.86, 0], hand: 'pocket' },
    holds: 'phone',
  },
  carry: {
    ...upright,
    lean: -2,
    near: { elbow: [-1.05, 0.3], wrist: [0.3, 0.27], hand: 'flat', turn: -8 },
    far: { elbow: [1.08, 0.34], wrist: [0.32, 0.25], hand: 'flat', turn: 8 },
    holds: 'baby',
  },
  hugtoy: {
    ...upright,
    near: { elbow: [-1, 0.36], wrist: [0.3, 0.32], hand: 'tucked' },
    far: { elbow: [1.02, 0.38], wrist: [-0.28, 0.28], hand: 'flat', turn: 4 },
    holds: 'toy',
  },
  stove: {
    ...upright,
    view: 'behind',
    lean: 1,
    near: { elbow: [-1.42, 0.38], wrist: [-0.94, 0.12], hand: 'hold', turn: 12 },
    far: { elbow: [1.22, 0.36], wrist: [1.86, 0.42], hand: 'hold', turn: -6, behind: true },
    holds: 'spoon',
  },
  away: {
    ...upright,
    view: 'behind',
    far: { elbow: [1.24, 0.4], wrist: [1.42, 0.66], hand: 'hold', turn: -22, behind: true },
    holds: 'idcard',
  },
  // Weight on the frame at his back, one hand gripping it: the door is his. The frame's edge belongs
  // under the fingers, 2.2 shoulder half-widths behind the feet (160 units for a father).
  lean: {
    ...upright,
    stance: 'propped',
    lean: -7,
    headTurn: 6,
    near: { elbow: [-1.34, 0.78], wrist: [-1.58, 1.16], hand: 'grip', turn: -52, mirrored: true },
    far: { elbow: [1.18, 0.28], wrist: [0.86, 0], hand: 'pocket' },
  },
  sit: {
    ...upright,
    stance: 'sit',
    lean: 2,
    near: { elbow: [-0.92, 0.26], wrist: [0.28, 0.03], hand: 'flat', turn: -2, mirrored: true },
    far: { elbow: [1.08, 0.28], wrist: [1.06, 0.02], hand: 'flat', turn: -62, mirrored: true },
  },
  sithug: {
    ...upright,
    stance: 'hug',
    lean: 9,
    stoop: 6,
    near: { elbow: [0.1, 0.3], wrist: [1.5, 0.22], hand: 'flat', turn: 8 },
    far: { elbow: [1.3, 0.4], wrist: [1.7, 0.26], hand: 'tucked', behind: true },
  },
  sittoy: {
    ...upright,
    stance: 'sit',
    lean: 3,
    stoop: 3,
    near: { elbow: [-1, 0.34], wrist: [0.3, 0.3], hand: 'tucked' },
    far: { elbow: [1.02, 0.36], wrist: [-0.26, 0.27], hand: 'flat', turn: 4 },
    holds: 'toy',
  },
  desk: {
    ...upright,
    stance: 'sit',
    lean: 3,
    near: { elbow: [-0.96, 0.28], wrist: [0.36, 0.22], hand: 'hold', turn: -4 },
    far: { elbow: [1.1, 0.3], wrist: [1.02, 0.2], hand: 'flat', turn: -30, mirrored: true },
  },
  wheelchair: {
    ...upright,
    stance: 'sit',
    near: { elbow: [-0.92, 0.26], wrist: [0.28, 0.06], hand: 'flat', turn: -2, mirrored: true },
    far: { elbow: [1.08, 0.28], wrist: [1.06, 0.05], hand: 'flat', turn: -62, mirrored: true },
    holds: 'chair',
  },
  kneel: {
    ...upright,
    stance: 'kneel',
    lean: 5,
    near: { elbow: [-0.72, 0.28], wrist: [0.62, 0.1], hand: 'flat', turn: 4, mirrored: true },
    far: { elbow: [1.2, 0.36], wrist: [1.72, 0.28], hand: 'relaxed', turn: 14, behind: true },
  },
  table: {
    ...upright,
    stance: 'sit',
    lean: 4,
    near: { elbow: [-0.96, 0.26], wrist: [0.3, 0.2], hand: 'flat', turn: -4 },
    far: { elbow: [1.1, 0.28], wrist: [1.02, 0.18], hand: 'flat', turn: -30, mirrored: true },
  },
  grip: {
    ...upright,
    near: { elbow: [-1.5, 0.7], wrist: [-1.7, 1.1], hand: 'grip', turn: -40, mirrored: true },
  },
  shoulder: {
    ...upright,
    far: { elbow: [1.24, 0.4], wrist: [1.5, 0.2], hand: 'flat', turn: 10 },
  },
  draw: {
    ...upright,
    stance: 'sit',
    lean: 8,
    stoop: 6,
    near: { elbow: [-0.9, 0.3], wrist: [0.5, 0.2], hand: 'hold' },
    far: { elbow: [1.1, 0.3], wrist: [1.1, 0.2], hand: 'flat' },
  },
  call: {
    ...upright,
    near: { elbow: [-1.2, 0.5], wrist: [-0.5, 1.05], hand: 'hold' },
    holds: 'phone',
  },
  shopping: {
    ...upright,
    near: { elbow: [-1.05, 0.3], wrist: [0.3, 0.27], hand: 'flat' },
  },
  washing: {
    ...upright,
    view: 'behind',
    lean: 2,
  },
  lap: {
    ...upright,
    stance: 'sit',
    near: { elbow: [-1.05, 0.3], wrist: [0.3, 0.27], hand: 'flat', turn: -8 },
    far: { elbow: [1.08, 0.34], wrist: [0.32, 0.25], hand: 'flat', turn: 8 },
    holds: 'baby',
  },
  crouch: {
    ...upright,
    stance: 'crouch',
    lean: 9,
    headTurn: -5,
    near: { elbow: [-0.1, 0.34], wrist: [0.98, 0.2], hand: 'relaxed', turn: 34 },
    far: { elbow: [1.24, 0.44], wrist: [1.78, 0.22], hand: 'relaxed', turn: 22 },
  },
};

/** How a posture holds the body. */
export const poseOf = (posture: Posture): Pose => postures[posture];
