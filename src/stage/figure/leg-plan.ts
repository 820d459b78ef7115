import type { FootView } from './feet.ts';
import type { Point } from './points.ts';
import type { Body } from './proportions.ts';

/** One leg's joints in figure units, ground at 0. */
export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly foot: FootView;
  /** Degrees the foot is turned; toes down is positive. */
  readonly footTurn: number;
  /** Toes to the left. */
  readonly flipped: boolean;
}

/** Where hips and legs are. */
export interface LegPlan {
  readonly pelvis: Point;
  readonly near: Leg;
  readonly far: Leg;
  /** Which legs lie over the trunk. */
  readonly overTrunk: 'none' | 'near' | 'both';
}

/** Places hips and legs of a body; the seat's height is in figure units. */
export type PlanLegs = (body: Body, seat: number | undefined) => LegPlan;

/** A leg from its joints. */
export const leg = (
  hip: Point,
  knee: Point,
  ankle: Point,
  foot: FootView = 'side',
  more: { readonly footTurn?: number; readonly flipped?: boolean } = {},
): Leg => ({ hip, knee, ankle, foot, footTurn: 0, flipped: false, ...more });
