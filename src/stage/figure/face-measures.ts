import type { Features } from './features.ts';
import type { HeadPen } from './head-pen.ts';
import type { Point } from './points.ts';
import type { Age, Body } from './proportions.ts';

/** Where the features sit on a head of one age, in head units: chin at 0, crown at about -100, facing right. */
export interface FaceMeasures {
  readonly eyeLine: number;
  readonly eyeSize: number;
  /** The middle of the face and of both eyes, from left to right; three quarters, they lie to the right. */
  readonly near: number;
  readonly middle: number;
  readonly far: number;
  /** Where the near ear meets the arm of a pair of glasses. */
  readonly ear: number;
  readonly browHeight: number;
  readonly browWeight: number;
  readonly noseTip: number;
  readonly noseSize: number;
  readonly noseWidth: number;
  readonly mouth: number;
  readonly lips: number;
  readonly cheek: number;
  readonly crown: number;
  /** How far the chin is drawn down, and the mouth half as far. */
  readonly chin: number;
  /** Round eyes, a small nose, a soft brow. */
  readonly isYoung: boolean;
  /** Nobody under eighteen has a line of age or of habit. */
  readonly isSmooth: boolean;
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
  adult: [-46, 1.13, 25, 13, 13.5, -30, 1, -14.5, 0, 0],
  elder: [-45, 1, 25, 13, 12.5, -28, 1.1, -13, 1.5, 0],
  teen: [-43, 1.18, 25.5, 12.5, 13, -28.5, 0.8, -14.5, 1.4, 0],
  child: [-39, 1.28, 27, 12, 14, -25.5, 0.66, -13, 3, 1],
  small: [-36, 1.36, 28, 12, 14, -24, 0.52, -12.5, 5.5, 2],
  toddler: [-33.5, 1.34, 29, 11, 13, -22.5, 0.44, -12, 7.5, 3.5],
  baby: [-36, 1.15, 28, 11, 13, -25, 0.42, -13.5, 7, 2],
};

/** The measures of a face, three quarters from the front. Children's eyes sit lower and are rounder and larger; nobody young is lined. */
export function faceMeasures(age: Age, features: Features = {}): FaceMeasures {
  const [eyeLine, eyeSize, eyeGap, middle, browHeight, noseTip, noseSize, mouth, cheek, crown] = rows[age];
  const { chin = 0, nose = 1, lips = 1, brow = 1, eyes = 1 } = features;
  const half = (eyeGap + (features.eyeGap ?? 0)) / 2;
  return {
    eyeLine,
    eyeSize: eyeSize * eyes,
    near: middle - half - 0.5,
    middle,
    far: middle + half - 0.5,
    ear: -27,
    browHeight,
    browWeight: brow,
    noseTip: noseTip + chin * 0.25,
    noseSize,
    noseWidth: noseSize * nose,
    mouth: mouth + chin * 0.5,
    lips,
    cheek: cheek + (features.cheek ?? 0) * 0.8,
    crown,
    chin,
    isYoung: cheek > 2,
    isSmooth: cheek > 2 || age === 'teen',
    isLined: age === 'elder',
  };
}

/** The measures as they lie when the head has turned to the viewer. */
export function turned(measures: FaceMeasures, pen: HeadPen): FaceMeasures {
  const at = (x: number) => pen.place([x, measures.eyeLine])[0];
  return {
    ...measures,
    near: at(measures.near),
    middle: at(measures.middle),
    far: at(measures.far),
    ear: at(measures.ear),
  };
}

/** The outline of a bare head, three quarters from the front; turned to the viewer, the hollow at the far eye fills. */
export function skullOutline({ age, jaw: own }: Body, features: Features = {}, turn = 0): readonly Point[] {
  const { cheek, crown, chin } = faceMeasures(age, features);
  const jaw = own + (features.jaw ?? 0);
  return [
    [-2, -101 - crown],
    [22, -95 - crown],
    [35 + crown, -79],
    [38 + crown, -63],
    [36 + cheek * 0.7 + turn * 3, -53 + cheek * 0.8],
    [38 + cheek * 0.88, -42 + cheek],
    [35.5 + cheek + jaw * 0.3, -27],
    [29.5 + jaw * 0.7 + cheek * 0.7, -12 + chin * 0.6],
    [21 + jaw * 0.5 + cheek * 0.5, -2.5 + chin],
    [10, 2.4 - cheek * 0.3 + chin],
    [-3 - jaw * 0.5 - cheek * 0.8, -2.5 + chin],
    [-15 - jaw - cheek * 0.6, -11 + jaw * 0.5 + chin * 0.6],
    [-24 - jaw * 0.8 - cheek * 0.4, -25 + jaw * 0.6],
    [-30 - cheek * 0.3, -41],
    [-39 - crown, -58],
    [-39 - crown, -78],
    [-26, -95 - crown],
  ];
}
