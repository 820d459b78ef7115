import type { Answer } from '../../practice/answer.ts';
import type { PlayLength } from './play-lengths.ts';

/** One play of a sample, to be lived again as an attempt. */
export interface SampledPlay {
  readonly seed: number;
  readonly version?: string;
  readonly events: readonly { readonly choose: string; readonly answer?: Answer }[];
  readonly length: PlayLength;
  /** It came to an ending, and was not cut off. */
  readonly ended: boolean;
}

/** How a story was sampled. */
export interface Sample {
  readonly plays: readonly SampledPlay[];
  /** Everything that was counted, and how often it was done: choices by their ids, acts by `knot.choice open school`. */
  readonly done: ReadonlyMap<string, number>;
}
