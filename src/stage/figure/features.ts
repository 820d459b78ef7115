/**
 * Small, neutral differences between one face and another. People of one
 * family share most of them, strangers few; none says anything about anybody.
 * What is left out is the role's own.
 */
export interface Features {
  /** Width of the nose: 0.85 narrow to 1.35 broad. */
  readonly nose?: number;
  /** Fullness of the lips: 0.8 to 1.4. */
  readonly lips?: number;
  /** Weight of the brows: 0.75 fine to 1.25 heavy. */
  readonly brow?: number;
  /** Size of the eyes: 0.92 to 1.06. */
  readonly eyes?: number;
  /** In head units, where a head is 100 high. Eyes set wider: -2 to 2. */
  readonly eyeGap?: number;
  /** Jaw squared, in head units: -3 fine to 4 square. */
  readonly jaw?: number;
  /** Cheeks fuller, in head units: -2 hollow to 3 round. */
  readonly cheek?: number;
  /** Chin lower, in head units: -2 a short face to 4 a long one. */
  readonly chin?: number;
}
