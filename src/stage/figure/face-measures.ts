import type { Point } from './points.ts';
import type { Age, Body } from './proportions.ts';

/** Where the features sit on a head of one age, in head units: chin at 0, crown at about -100, facing right. */
export interface FaceMeasures {
  readonly eyeLine: number;
  readonly eyeSize: number;
  readonly eyeGap: number;
  /** The middle of the face; the head is turned three quarters, so it lies to the right. */
  readonly middle: number;
  readonly browHeight: number;
  readonly noseTip: number;
  readonly noseSize: number;
  readonly mouth: number;
  readonly cheek: number;
  readonly crown: number;
  readonly isYoung: boolean;
  readonly isLined: boolean;
}

type Row = readonly [
  eyeLine: number,
  eyeSize: number,
  eyeGap: number,
  middle: number,
  browHeight: number,
  noseTip: number,
  noseSize: number,
  mouth: number,
  cheek: number,
  crown: number,
];

const rows: Readonly<Record<Age, Row>> = {
  adult: [-46, 1.1, 25, 13, 13.5, -30, 1, -14.5, 0, 0],
  elder: [-45, 1.02, 25, 13, 13, -28, 1.08, -13, 1.5, 0],
  teen: [-44, 1.14, 25, 13, 13, -29, 0.9, -14.5, 0, 0],
  child: [-39, 1.28, 27, 12, 14, -25.5, 0.66, -13, 3, 1],
  toddler: [-36, 1.36, 28, 12, 14, -24, 0.52, -12.5, 5.5, 2],
  baby: [-36, 1.15, 28, 11, 13, -25, 0.42, -13.5, 7, 2],
};

/** The measures of a face. Children's eyes sit lower and are rounder and larger; nobody young is lined. */
export function faceMeasures(age: Age): FaceMeasures {
  const [eyeLine, eyeSize, eyeGap, middle, browHeight, noseTip, noseSize, mouth, cheek, crown] = rows[age];
  return {
    eyeLine,
    eyeSize,
    eyeGap,
    middle,
    browHeight,
    noseTip,
    noseSize,
    mouth,
    cheek,
    crown,
    isYoung: cheek > 2,
    isLined: age === 'elder',
  };
}

/** The outline of a bare head seen three quarters from the front. */
export function skullOutline({ age, jaw }: Body): readonly Point[] {
  const { cheek, crown } = faceMeasures(age);
  return [
    [-2, -101 - crown],
    [22, -95 - crown],
    [35 + crown, -79],
    [38 + crown, -63],
    [36 + cheek * 0.5, -53 + cheek],
    [38 + cheek, -42 + cheek],
    [35.5 + cheek + jaw * 0.3, -27],
    [29.5 + jaw * 0.7 + cheek * 0.7, -12],
    [21 + jaw * 0.5 + cheek * 0.5, -2.5],
    [10, 2.4 - cheek * 0.3],
    [-3 - jaw * 0.5 - cheek * 0.8, -2.5],
    [-15 - jaw - cheek * 0.6, -11 + jaw * 0.5],
    [-24 - jaw * 0.8 - cheek * 0.4, -25 + jaw * 0.6],
    [-30 - cheek * 0.3, -41],
    [-39 - crown, -58],
    [-39 - crown, -78],
    [-26, -95 - crown],
  ];
}
