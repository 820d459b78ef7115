import type { Role } from '../../practice/scene.ts';
import type { Taper } from './outlines.ts';

/** The ages a face can have: `small` is about four, `toddler` about seventeen months. */
export type Age = 'adult' | 'elder' | 'teen' | 'child' | 'small' | 'toddler' | 'baby';

/**
 * Age and build of a body, and nothing else, in figure units (an adult's head
 * is about 100 high). Widths of the trunk are half-widths.
 */
export interface Body {
  readonly age: Age;
  readonly head: number;
  readonly neck: number;
  readonly torso: number;
  readonly shoulder: number;
  readonly waist: number;
  readonly hip: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly armWidths: Taper;
  readonly thigh: number;
  readonly shin: number;
  readonly legWidths: Taper;
  /** Length of a hand; feet follow from it. */
  readonly hand: number;
  /** How far the jaw is squared. */
  readonly jaw: number;
  readonly browWidth: number;
  /** How far the head is carried forward. */
  readonly stoop: number;
}

type Trunk = readonly [torso: number, shoulder: number, waist: number, hip: number];
type Arm = readonly [upper: number, fore: number, hand: number];
type Leg = readonly [thigh: number, shin: number];
type Face = readonly [age: Age, jaw: number, browWidth: number];

function body(
  [age, jaw, browWidth]: Face,
  [head, neck, stoop]: readonly [number, number, number],
  [torso, shoulder, waist, hip]: Trunk,
  [upperArm, foreArm, hand]: Arm,
  armWidths: Taper,
  [thigh, shin]: Leg,
  legWidths: Taper,
): Body {
  return {
    age,
    jaw,
    browWidth,
    head,
    neck,
    stoop,
    torso,
    shoulder,
    waist,
    hip,
    upperArm,
    foreArm,
    hand,
    armWidths,
    thigh,
    shin,
    legWidths,
  };
}

const bodies: Readonly<Record<Role, Body>> = {
  mother: body(
    ['adult', 0, 4.4],
    [98, 14, 0],
    [160, 61, 47, 56],
    [98, 84, 33],
    [37, 32, 25],
    [138, 132],
    [66, 48, 35],
  ),
  father: body(
    ['adult', 4, 5.4],
    [101, 14, 0],
    [176, 74, 59, 58],
    [108, 94, 38],
    [44, 38, 31],
    [148, 140],
    [70, 52, 41],
  ),
  grandmother: body(
    ['elder', 2, 4],
    [98, 10, 8],
    [152, 62, 59, 64],
    [92, 80, 33],
    [41, 35, 28],
    [118, 116],
    [70, 53, 39],
  ),
  teen: body(
    ['teen', -1, 4.6],
    [95, 13, 5],
    [146, 55, 44, 46],
    [96, 84, 33],
    [34, 29, 24],
    [132, 128],
    [56, 43, 34],
  ),
  child8: body(
    ['child', 0, 4],
    [93, 8, 0],
    [106, 42, 36, 38],
    [64, 56, 25],
    [30, 26, 21],
    [84, 80],
    [46, 36, 29],
  ),
  child4: body(
    ['small', 0, 3.6],
    [88, 4, 0],
    [82, 35, 33, 34],
    [47, 40, 20],
    [28, 24, 20],
    [54, 52],
    [42, 34, 29],
  ),
  toddler: body(
    ['toddler', 0, 3.2],
    [80, 2, 0],
    [68, 30, 33, 32],
    [36, 32, 17],
    [25, 22, 18],
    [40, 40],
    [38, 31, 27],
  ),
  baby: body(
    ['baby', 0, 2.6],
    [60, 0, 0],
    [60, 30, 30, 30],
    [30, 26, 14],
    [18, 16, 14],
    [30, 30],
    [24, 20, 18],
  ),
  worker: body(
    ['adult', 0, 4.6],
    [98, 14, 0],
    [162, 62, 49, 56],
    [100, 86, 33],
    [38, 33, 26],
    [140, 134],
    [64, 48, 37],
  ),
  manager: body(
    ['adult', 2, 5],
    [100, 13, 0],
    [168, 68, 61, 60],
    [102, 90, 35],
    [42, 37, 30],
    [140, 134],
    [70, 54, 41],
  ),
};

/** The body of a role at a build of 0.9-1.2; 1 is the role's own. */
export function bodyOf(role: Role, build = 1): Body {
  const own = bodies[role];
  const more = build - 1;
  const wider = ([root, bend, end]: Taper): Taper =>
    [root, bend, end].map(w => w * (1 + more * 0.7)) as unknown as Taper;
  return {
    ...own,
    shoulder: own.shoulder * (1 + more * 0.6),
    waist: own.waist * build,
    hip: own.hip * (1 + more * 0.85),
    armWidths: wider(own.armWidths),
    legWidths: wider(own.legWidths),
  };
}

/** Details of clothes are drawn for an adult of shoulder 62 and scaled to the wearer. */
export const clothScale = (body: Body): number => body.shoulder / 62;
