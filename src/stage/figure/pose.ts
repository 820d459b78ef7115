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

/** How the legs carry the body; see `stances.ts`. */
export type Stance =
  | 'stand'
  | 'rest-near'
  | 'rest-far'
  | 'propped'
  | 'walk'
  | 'sit'
  | 'chair'
  | 'knee'
  | 'astride'
  | 'floor'
  | 'hug'
  | 'kneel'
  | 'crouch';

/** What a posture brings with it. */
export type HeldThing =
  | 'notebook'
  | 'phone'
  | 'screen'
  | 'child'
  | 'covered'
  | 'toy'
  | 'spoon'
  | 'idcard'
  | 'chair'
  | 'pencil'
  | 'shopping'
  | 'towel';

/**
 * A whole posture, facing right. The near arm is the left one on the page; it
 * is drawn first unless `nearOver` says otherwise.
 */
export interface Pose {
  readonly near: ArmPose;
  readonly far: ArmPose;
  readonly nearOver?: true;
  /** The far arm lies beneath the child that is held. */
  readonly farBeneath?: true;
  readonly stance: Stance;
  /** How one sits instead where the spot has a seat. */
  readonly seated?: Stance;
  readonly view: 'front' | 'behind';
  /** Degrees the trunk leans; right is positive. */
  readonly lean: number;
  /** How far the head is carried forward and down. */
  readonly stoop: number;
  /** Degrees the head is turned back against the lean. */
  readonly headTurn: number;
  /** How far the face is bent over what the hands do, 0-1. */
  readonly looksDown?: number;
  /** The far hand is laid on something this high, in figure units above the ground. */
  readonly farHandAt?: number;
  /** The forearms rest on a table. */
  readonly onTable?: true;
  readonly holds?: HeldThing;
}

const hangingNear: ArmPose = { elbow: [-1.08, 0.28], wrist: [-1, -0.18], hand: 'relaxed' };
const hangingFar: ArmPose = { elbow: [1.08, 0.28], wrist: [1.08, -0.17], hand: 'relaxed', mirrored: true };

/** On both feet, arms hanging: what every other posture departs from. */
export const upright = {
  stance: 'stand',
  view: 'front',
  lean: 0,
  stoop: 0,
  headTurn: 0,
  near: hangingNear,
  far: hangingFar,
} as const;
