import { ceilings } from './ceilings.ts';
import type { Key } from './edition.ts';
import { evidencePart, markCards, markFacts, markNote } from './evidence.ts';
import type { Band, GateMark, ThresholdMark } from './marks.ts';
import { markDecisions, outcomePart } from './outcome.ts';
import { markDuties, markErrors, processPart } from './process.ts';
import type { Transcript } from './transcript.ts';

/** The line between what did not meet the child's need and what did. */
export const thresholdLine = 60;

/** Points of the three parts (scoring.md 1). */
const points = { outcome: 40, process: 30, evidence: 30 } as const;

/** Was the response right for this child? */
export function markThreshold(transcript: Transcript, key: Key, gates: readonly GateMark[]): ThresholdMark {
  const decisions = markDecisions(transcript, key);
  const duties = markDuties(transcript, key);
  const errors = markErrors(transcript, key);
  const facts = markFacts(transcript, key);
  const note = [...markNote(transcript, key), ...markCards(transcript, key)];
  const parts = present({
    outcome: outcomePart(decisions),
    process: processPart(duties, errors),
    evidence: evidencePart(
      facts,
      note.map(({ share }) => share),
    ),
  });
  const held = ceilings(decisions, duties, gates, key.case);
  const exact = Math.min(outOfHundred(parts), ...held.map(({ at }) => at));
  const shown = rounded(exact);
  return { exact, shown, band: bandOf(shown), parts, ceilings: held, decisions, duties, errors, facts, note };
}

function present(parts: Readonly<Record<keyof typeof points, number | undefined>>): ThresholdMark['parts'] {
  const { outcome, process, evidence } = parts;
  return {
    ...(outcome !== undefined && { outcome }),
    ...(process !== undefined && { process }),
    ...(evidence !== undefined && { evidence }),
  };
}

/** A part with nothing to score drops out and the rest is scaled to 100 (scoring.md 1). Nothing scored at all is 0. */
function outOfHundred({ outcome, process, evidence }: ThresholdMark['parts']): number {
  const scored = [
    { share: outcome, worth: points.outcome },
    { share: process, worth: points.process },
    { share: evidence, worth: points.evidence },
  ].flatMap(({ share, worth }) => (share === undefined ? [] : [{ earned: share * worth, worth }]));
  const worth = scored.reduce((sum, part) => sum + part.worth, 0);
  return worth === 0 ? 0 : (100 * scored.reduce((sum, part) => sum + part.earned, 0)) / worth;
}

/** Rounded once. A half that a computer's tenths have worn down is a half still. */
const rounded = (exact: number): number => Math.round(Number(exact.toFixed(9)));

/** Not yet, getting there, sound, strong: read off the rounded number (scoring.md 1). */
export function bandOf(shown: number): Band {
  if (shown < 40) return 'not-yet';
  if (shown < thresholdLine) return 'getting-there';
  return shown < 80 ? 'sound' : 'strong';
}
