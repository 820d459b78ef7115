import type { Answer, DecisionAnswer } from '../../practice/answer.ts';
import { attemptFormat } from '../../practice/attempt.ts';
import type { Edition, Key } from '../../practice/edition.ts';
import { factsFound } from '../../practice/known.ts';
import { rulesEdition } from '../../practice/marks.ts';
import { play } from '../../practice/replay.ts';
import { nowAt, type Transcript } from '../../practice/transcript.ts';
import { readAnswer } from '../walk-answer.ts';
import type { Edge } from './explore.ts';

/**
 * Lives a way of the search again as an attempt, as a careful learner would:
 * the note in its right words, three cards on the table, an hour before each
 * choice so that its save is as long as it can be. Throws where the search and
 * the play disagree: that would be a fault of ours.
 */
export function liveAgain(
  edges: readonly Pick<Edge, 'choose' | 'answer'>[],
  edition: Edition,
  key: Key,
  seed: number,
  version = Object.keys(edition.case.versions ?? {})[0],
): Transcript {
  const playing = play(edition, {
    ...{ format: attemptFormat, story: edition.story, edition: edition.edition },
    ...{ fingerprint: edition.fingerprint, rules: rulesEdition, seed },
    ...{ family: edition.case.families[0] ?? 'a', events: [] },
    ...(version && { version }),
  });
  for (const edge of edges) {
    const answer = edge.answer && carefully(edge.answer, playing.transcript, edition, key, edge.choose);
    const problem = playing.take({ choose: edge.choose, seconds: 3600, ...(answer && { answer }) });
    if (problem)
      throw new Error(`The search took ${edge.choose}; the play says ${problem.code} ${problem.found ?? ''}`);
  }
  return playing.transcript;
}

function carefully(
  answer: Answer,
  transcript: Transcript,
  edition: Edition,
  key: Key,
  choice: string,
): Answer {
  const form = nowAt(transcript).options.find(({ id }) => id === choice)?.form;
  if (form?.kind === 'note')
    return readAnswer(['careful'], { form, transcript, play: edition.case, whole: key.case });
  if (form?.kind !== 'decision') return answer;
  return { ...(answer as DecisionAnswer), shown: factsFound(transcript).slice(0, 3) };
}
