import type { ApproachSentence, ThresholdSentence } from '../../practice/debrief-facts.ts';
import type { Marks } from '../../practice/marks.ts';
import { typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';

const words = debriefWords.marks;

/** The one sentence about the response. A ceiling speaks first, before any number. */
export function sayThreshold(sentence: ThresholdSentence): string {
  switch (sentence.is) {
    case 'ceiling':
      return `${typeset(sentence.said ?? words.ceiling(sentence.ceiling))} ${words.ceilingHolds}`;
    case 'fitting-but-below':
      return `${typeset(sentence.said)} ${words.fittingBelow}`;
    case 'fitting':
      return [typeset(sentence.said), sentence.best ? '' : words.defensible].filter(Boolean).join(' ');
    case 'decisions':
      return words.decisions(sentence.fitting, sentence.of);
  }
}

/** The one sentence about the family's side: a gate that was opened, then the lowest bar. */
export function sayApproach({ lowest, gates }: ApproachSentence): string {
  const dignity = gates.filter(({ gate }) => gate === 'dignity');
  const isOpen = dignity.some(({ mendedAt }) => mendedAt === undefined);
  const gate = dignity.length === 0 ? '' : isOpen ? words.gateOpen : words.gateMended;
  const bar = lowest ? words.lowestSays[lowest.bar][heightOf(lowest.mark)] : words.noBars;
  return [gate, bar].filter(Boolean).join(' ');
}

const heightOf = (mark: number) => (mark < 2.5 ? 'low' : mark < 3.5 ? 'middle' : 'high');

/** How many of four steps a band fills: the lowest fills one. */
export const stepsOf = ({ threshold }: Marks): number =>
  ['not-yet', 'getting-there', 'sound', 'strong'].indexOf(threshold.band) + 1;
