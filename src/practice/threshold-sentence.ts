import { ceilingSaid } from './ceiling-said.ts';
import type { ApproachSentence, ThresholdSentence } from './debrief-facts.ts';
import type { Key } from './edition.ts';
import { named } from './known.ts';
import type { BarMark, Marks } from './marks.ts';
import { thresholdLine } from './threshold.ts';
import type { Transcript } from './transcript.ts';

/** Which sentence says the response: a ceiling first, in one sentence before any number (scoring.md 1). */
export function thresholdSentence(transcript: Transcript, { threshold }: Marks, key: Key): ThresholdSentence {
  const main = threshold.decisions.find(decision => decision.main);
  const [ceiling] = threshold.ceilings;
  if (ceiling) {
    const said = ceilingSaid(ceiling, transcript, key);
    return { is: 'ceiling', ceiling, ...(main && { side: main.side }), ...(said && { said }) };
  }
  // A main decision outside its set always has a ceiling, so here it fits.
  const decision = main && key.case.decisions[main.name];
  if (!main || !decision) {
    const fitting = threshold.decisions.filter(({ side }) => side === 'fitting').length;
    return { is: 'decisions', fitting, of: threshold.decisions.length };
  }
  const said = named(decision.said.fitting, key.case, transcript.attempt.family);
  return threshold.shown < thresholdLine
    ? { is: 'fitting-but-below', said }
    : { is: 'fitting', best: main.best, said };
}

/** The sentence about the family's side names the lowest bar (scoring.md 3). */
export function approachSentence({ approach }: Marks): ApproachSentence {
  const [lowest] = approach.bars
    .filter((bar): bar is BarMark & { mark: number } => bar.mark !== undefined)
    .toSorted((one, other) => one.mark - other.mark);
  return { ...(lowest && { lowest }), gates: approach.gates };
}
