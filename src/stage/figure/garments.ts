import type { Body } from './proportions.ts';

/** How a garment is cut: what the body, the arms and the front of it need to know. */
interface Cut {
  /** How much wider than the hips it falls; 1 is straight. */
  readonly flare?: number;
  /** Depth of the hem below the hips when its wearer stands: for an adult of shoulder 62, or by the wearer's own thigh. */
  readonly hem?: number;
  readonly hemOfThigh?: number;
  /** Worn open: half-widths of the gap at the chest and at the hem. */
  readonly gap?: readonly [chest: number, hem: number];
  /** Ends in a knitted band. */
  readonly ribbed?: true;
  /** Sleeves that end above the elbow; or none, so that those beneath show. */
  readonly sleeves?: 'short' | 'none';
}

const cuts = {
  jumper: { ribbed: true },
  school: { ribbed: true },
  cardigan: { ribbed: true, gap: [17, 16] },
  hoodie: { ribbed: true },
  overshirt: { gap: [16, 16] },
  blazer: { hem: 22, gap: [11, 3] },
  coat: { flare: 1.12, hem: 46, gap: [12, 5] },
  fleece: { hem: 14, ribbed: true },
  puffer: { flare: 1.03, hem: 16 },
  gown: { flare: 1.16, hemOfThigh: 0.8 },
  pyjama: {},
  dress: { flare: 1.22, hemOfThigh: 0.7 },
  tunic: { flare: 1.22, hemOfThigh: 0.5 },
  kameez: { flare: 1.17, hemOfThigh: 0.78 },
  tabard: { flare: 1.04, hem: 38, sleeves: 'none' },
  scrubs: { flare: 1.04, hem: 26, sleeves: 'short' },
  polo: { hem: 12, sleeves: 'short' },
  shirt: { hem: 14 },
  tee: { sleeves: 'short' },
} as const satisfies Readonly<Record<string, Cut>>;

/** Everything that is worn on top. */
export type Garment = keyof typeof cuts;

/** How a garment is cut. */
export const cutOf = (garment: Garment): Cut => cuts[garment];

/** Depth of a garment's hem below the hips of somebody who stands. */
export function hemOf(garment: Garment, body: Body): number {
  const { hem = 12, hemOfThigh } = cutOf(garment);
  return hemOfThigh === undefined ? (hem * body.shoulder) / 62 : hemOfThigh * body.thigh;
}
