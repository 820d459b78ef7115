import type { Mood } from '../../practice/scene.ts';
import type { Age } from './proportions.ts';

/** The mouths that can be drawn; see `mouths.ts`. */
export type MouthShape = 'calm' | 'flat' | 'worried' | 'angry' | 'guarded' | 'tearful' | 'warm' | 'open';

/** A mood as numbers an illustrator can turn. Head units: a head is 100 high. */
export interface Expression {
  /** Lift of the brow's inner and outer end; up is positive. */
  readonly innerBrow: number;
  readonly outerBrow: number;
  readonly browArch: number;
  /** How open the eye is: 1 at rest, 0 shut. */
  readonly eyeOpen: number;
  /** How far the lower lid comes up, 0-1. */
  readonly lowerLid: number;
  readonly gaze: readonly [x: number, y: number];
  readonly mouth: MouthShape;
  /** Degrees the head is tilted. */
  readonly tilt: number;
  /** How far the features sink on the head as it nods. */
  readonly nod: number;
  /** How far the head sinks between the shoulders. */
  readonly sink: number;
  readonly frown?: true;
  readonly tear?: true;
  readonly flush?: true;
}

const atRest: Expression = {
  innerBrow: 0.5,
  outerBrow: 0,
  browArch: 3,
  eyeOpen: 1,
  lowerLid: 0,
  gaze: [0, 0],
  mouth: 'calm',
  tilt: 0,
  nod: 0,
  sink: 0,
};

const adults: Readonly<Record<Mood, Expression>> = {
  calm: atRest,
  worried: {
    ...atRest,
    innerBrow: 5,
    outerBrow: -2,
    browArch: 1,
    eyeOpen: 1.06,
    gaze: [1, 0.4],
    mouth: 'worried',
    tilt: 4,
    nod: 1,
    sink: 2.5,
  },
  angry: {
    ...atRest,
    innerBrow: -4.4,
    outerBrow: 2.6,
    browArch: 0,
    eyeOpen: 0.82,
    lowerLid: 0.25,
    gaze: [0.6, 0],
    mouth: 'angry',
    tilt: -1,
    nod: 4,
    sink: 4,
    frown: true,
  },
  guarded: {
    ...atRest,
    innerBrow: -2.6,
    browArch: 0.5,
    eyeOpen: 0.7,
    lowerLid: 0.1,
    gaze: [-2.2, 0.3],
    mouth: 'guarded',
    tilt: -6,
    nod: -4,
    sink: 1.5,
  },
  tearful: {
    ...atRest,
    innerBrow: 5.4,
    outerBrow: -3.4,
    browArch: 0,
    eyeOpen: 0.8,
    lowerLid: 0.5,
    gaze: [0.4, 1.2],
    mouth: 'tearful',
    tilt: 7.5,
    nod: 6,
    sink: 4,
    tear: true,
  },
  warm: {
    ...atRest,
    innerBrow: 1.5,
    outerBrow: 1,
    browArch: 5,
    eyeOpen: 0.82,
    lowerLid: 0.7,
    mouth: 'warm',
    tilt: 5.5,
    sink: -1,
    flush: true,
  },
  shut: {
    ...atRest,
    innerBrow: 1.8,
    outerBrow: -1.4,
    browArch: 1.5,
    eyeOpen: 0,
    gaze: [0, 2],
    mouth: 'flat',
    tilt: 7,
    nod: 10,
    sink: 6.5,
  },
  startled: {
    ...atRest,
    innerBrow: 6,
    outerBrow: 5.2,
    browArch: 4,
    eyeOpen: 1.22,
    mouth: 'open',
    tilt: -4,
    nod: -4,
    sink: 1,
  },
};

/** How much of a mood a face shows: a child at full strength is a poster, and a teenager holds some back. */
const strengths: Readonly<Record<Age, number>> = {
  adult: 1,
  elder: 0.95,
  teen: 0.82,
  child: 0.62,
  small: 0.62,
  toddler: 0.62,
  baby: 0.62,
};

/** The face of a mood at one age. The young show less of it; open or shut eyes and the mouth stay what they are. */
export function expressionOf(mood: Mood, age: Age): Expression {
  const full = adults[mood];
  const strength = strengths[age];
  if (strength === 1 || mood === 'calm' || mood === 'warm') return full;
  const less = (from: number, to: number) => from + (to - from) * strength;
  return {
    ...full,
    innerBrow: less(atRest.innerBrow, full.innerBrow),
    outerBrow: less(atRest.outerBrow, full.outerBrow),
    browArch: less(atRest.browArch, full.browArch),
    eyeOpen: full.eyeOpen === 0 ? 0 : less(atRest.eyeOpen, full.eyeOpen),
    tilt: less(0, full.tilt),
    nod: less(0, full.nod),
  };
}

/** The same face with its eyes turned clearly away, down and to the side it doesn't face; the lids follow. Shut eyes stay shut. */
export const glancing = (expression: Expression): Expression => ({
  ...expression,
  gaze: [-4.8, 1.6],
  eyeOpen: expression.eyeOpen * 0.9,
});
