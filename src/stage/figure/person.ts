import { type Expression, expressionOf, glancing } from './emotions.ts';
import type { Look } from './look.ts';
import { lookNamed } from './looks.ts';
import { type Skin, skins } from './palette.ts';
import type { Point } from './points.ts';
import { type ArmPose, type Pose, poseOf } from './postures.ts';
import { type Body, bodyOf, clothScale } from './proportions.ts';
import type { FigureSpec } from './spec.ts';
import { type LegPlan, planLegs } from './stances.ts';

/** An arm's joints in the trunk's own frame: hips at 0,0, unleaned. */
export interface Arm {
  readonly side: 'near' | 'far';
  readonly pose: ArmPose;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
}

/** One person with every joint in its place, ready to be drawn. All but the legs is in the trunk's frame. */
export interface Person {
  readonly body: Body;
  readonly look: Look;
  readonly skin: Skin;
  readonly pose: Pose;
  readonly expression: Expression;
  /** How far the head is turned to the viewer: 0 three quarters, 1 near-frontal. */
  readonly turn: number;
  readonly legs: LegPlan;
  readonly near: Arm;
  readonly far: Arm;
  readonly neckHalf: number;
  /** Depth of the garment's hem below the hips. */
  readonly hem: number;
  /** The chin: where a head stands when nothing sinks it, and now. */
  readonly chinAtRest: Point;
  readonly chin: Point;
  readonly headScale: number;
}

/** Places a person's joints. Throws on a look the wardrobe does not hold. */
export function placePerson(spec: FigureSpec): Person {
  const look = lookNamed(spec.look);
  const body = bodyOf(spec.role, look.build);
  const pose = poseOf(spec.posture);
  const atHeart = expressionOf(spec.mood, body.age);
  const expression = spec.glances ? glancing(atHeart) : atHeart;
  const stoop = body.stoop + pose.stoop;
  const chinAtRest: Point = [
    2 + stoop * 0.8 + (pose.view === 'behind' ? 6 : 0),
    -body.torso - body.neck + 4 + stoop * 0.5,
  ];
  return {
    body,
    look,
    skin: skins[look.skin],
    pose,
    expression,
    turn: spec.frontal ? 1 : 0,
    legs: planLegs(pose.stance, body, spec.seat),
    near: placeArm(body, pose.near, 'near'),
    far: placeArm(body, pose.far, 'far'),
    neckHalf: neckHalf(body),
    hem: hemDepth(body, look, pose),
    chinAtRest,
    chin: [chinAtRest[0], chinAtRest[1] + expression.sink],
    headScale: body.head / 100,
  };
}

function placeArm(body: Body, pose: ArmPose, side: 'near' | 'far'): Arm {
  const onTrunk = ([across, up]: readonly [number, number]): Point => [
    across * body.shoulder,
    -up * body.torso,
  ];
  const width = body.armWidths[0] * 0.46;
  const raised = Math.max(0, pose.elbow[1] - 0.75) * body.torso * 0.12;
  const out = body.shoulder - width;
  return {
    side,
    pose,
    shoulder: [(side === 'near' ? -out : out) + 2, -body.torso + 12 + width - raised],
    elbow: onTrunk(pose.elbow),
    wrist: onTrunk(pose.wrist),
  };
}

function neckHalf({ age, shoulder }: Body): number {
  const younger = age === 'child' ? 1.5 : age === 'small' ? 3 : age === 'toddler' ? 4 : 0;
  return 15 + (shoulder - 55) * 0.12 - younger;
}

function hemDepth(body: Body, look: Look, pose: Pose): number {
  const scale = clothScale(body);
  const worn: Partial<Record<Look['top'], number>> = {
    dress: body.thigh * 0.7,
    tunic: body.thigh * 0.5,
    coat: 46 * scale,
    blazer: 22 * scale,
  };
  const depth = worn[look.top] ?? 12 * scale;
  return pose.stance === 'stand' || pose.stance === 'propped' ? depth : Math.min(depth, 12 * scale);
}
