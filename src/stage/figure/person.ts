import { onArm, onKnee } from './child-poses.ts';
import { type Expression, expressionOf, glancing } from './emotions.ts';
import { hemOf } from './garments.ts';
import type { LegPlan } from './leg-plan.ts';
import type { Look } from './look.ts';
import { lookNamed } from './looks.ts';
import { type Skin, skins } from './palette.ts';
import type { Point } from './points.ts';
import type { ArmPose, Pose } from './pose.ts';
import { heldIn, isSwaddled, poseFor } from './pose-for.ts';
import { type Body, bodyOf, clothScale } from './proportions.ts';
import type { FigureSpec } from './spec.ts';
import { isUpright, planLegs } from './stances.ts';

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
  /** How much of the trunk's far half is seen, 0.93-1. */
  readonly farSide: number;
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
  /** The child in arms or on the knee. */
  readonly held?: Held;
}

/** A child that is held: wrapped in the crook of an arm, astride the hip, on the knee, or there under a blanket. */
export interface Held {
  readonly child: Person;
  readonly way: 'wrapped' | 'astride' | 'knee' | 'covered';
}

/** Places a person's joints, in the posture's own way unless another is given. Throws on a look the wardrobe does not hold. */
export function placePerson(spec: FigureSpec, pose: Pose = poseFor(spec)): Person {
  const look = lookNamed(spec.look);
  const body = bodyOf(spec.role, look.build);
  const turn = spec.frontal ? 1 : 0;
  const expression = expressionIn(spec, pose, body);
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
    turn,
    farSide: farSide(spec, pose),
    legs: planLegs(pose.stance, body, spec.seat),
    near: placeArm(spec, body, pose, 'near'),
    far: placeArm(spec, body, pose, 'far'),
    neckHalf: neckHalf(body),
    hem: hemDepth(body, look, pose),
    chinAtRest,
    chin: [chinAtRest[0], chinAtRest[1] + expression.sink],
    headScale: body.head / 100,
    ...held(spec, pose),
  };
}

function held(spec: FigureSpec, { holds, stance }: Pose): Pick<Person, 'held'> {
  const whom = heldIn(spec);
  if (!whom) return {};
  const { light, lightFrom, faces } = spec;
  const way =
    holds === 'covered' ? 'covered' : isSwaddled(whom) ? 'wrapped' : stance === 'sit' ? 'knee' : 'astride';
  const child = placePerson(
    { ...whom, posture: 'sit', light, lightFrom, faces },
    way === 'astride' ? onArm : onKnee,
  );
  return { held: { child, way } };
}

function expressionIn({ mood, glances }: FigureSpec, { looksDown = 0 }: Pose, body: Body): Expression {
  const atHeart = expressionOf(mood, body.age);
  const felt = glances ? glancing(atHeart) : atHeart;
  if (looksDown === 0) return felt;
  const [gazeX, gazeY] = felt.gaze;
  return {
    ...felt,
    nod: Math.max(felt.nod, 6 * looksDown),
    gaze: [gazeX * 0.5, gazeY + 2.4 * looksDown],
    eyeOpen: felt.eyeOpen * (1 - 0.3 * looksDown),
  };
}

/** How much of the far half of the trunk is seen: a little less while it is turned away. */
const farSide = ({ frontal }: FigureSpec, { view }: Pose): number =>
  frontal || view === 'behind' ? 1 : 0.93;

function placeArm(spec: FigureSpec, body: Body, pose: Pose, side: 'near' | 'far'): Arm {
  const arm = pose[side];
  const shown = farSide(spec, pose);
  const lift = pose.onTable ? tableRise(body, spec) : 0;
  const onTrunk = ([across, up]: readonly [number, number]): Point => {
    const x = across * body.shoulder * (across > 0 ? shown : 1);
    // A table is level, however far one leans over it.
    const level = pose.onTable ? x * Math.tan((pose.lean * Math.PI) / 180) : 0;
    return [x, -up * body.torso - lift - level];
  };
  const wrist = onTrunk(arm.wrist);
  const width = body.armWidths[0] * 0.46;
  const raised = Math.max(0, arm.elbow[1] - 0.75) * body.torso * 0.12;
  const out = body.shoulder - width;
  return {
    side,
    pose: arm,
    shoulder: [(side === 'near' ? -out : out * shown) + 2, -body.torso + 12 + width - raised],
    elbow: onTrunk(arm.elbow),
    wrist:
      side === 'far' && pose.farHandAt
        ? [wrist[0], Math.max(hipsOver(body) - pose.farHandAt, -body.torso * 0.6)]
        : wrist,
  };
}

/** How high above the ground the hips of somebody who stands are. */
const hipsOver = ({ thigh, shin }: Body): number => thigh + shin;

/**
 * How far above the hips forearms lie on a table: at the height the room says,
 * or where most tables are. Small children can't lift theirs so high.
 */
function tableRise({ armWidths, legWidths, torso }: Body, { seat, table }: FigureSpec): number {
  const above = table === undefined || seat === undefined ? Math.min(96, torso * 0.6) : table - seat;
  const rise = above + armWidths[2] * 0.5 - legWidths[0] * 0.3;
  return Math.max(torso * 0.12, Math.min(torso * 0.84, rise));
}

function neckHalf({ age, shoulder }: Body): number {
  const younger = age === 'child' ? 1.5 : age === 'small' ? 3 : age === 'toddler' ? 4 : 0;
  return 15 + (shoulder - 55) * 0.12 - younger;
}

function hemDepth(body: Body, look: Look, pose: Pose): number {
  const depth = hemOf(look.top, body);
  if (isUpright(pose.stance)) return depth;
  // Who sits sits on the hem.
  const most = pose.stance === 'kneel' || pose.stance === 'crouch' ? 12 : 4;
  return Math.min(depth, most * clothScale(body));
}
