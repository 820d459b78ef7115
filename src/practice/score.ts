import { markApproach } from './approach.ts';
import type { Key } from './edition.ts';
import { mapPoint } from './map-point.ts';
import { type Marks, rulesEdition } from './marks.ts';
import { markThreshold } from './threshold.ts';
import type { Transcript } from './transcript.ts';

/**
 * What an attempt is worth by edition 1 of the scoring rules: two scores,
 * never one, and the map of both. Read off the transcript alone; the same
 * attempt has the same marks on any machine. Seconds are never read.
 */
export function score(transcript: Transcript, key: Key): Marks {
  const approach = markApproach(transcript, key);
  const threshold = markThreshold(transcript, key, approach.gates);
  return { rules: rulesEdition, threshold, approach, map: mapPoint(threshold, approach) };
}
