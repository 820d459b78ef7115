import type { PlayCase } from '../../practice/edition.ts';
import { factsFound, named, wordingChosen } from '../../practice/known.ts';
import { linesOf, type Transcript } from '../../practice/transcript.ts';
import { typeset } from './typeset.ts';

/** One line of the notebook: what was noticed, in the words chosen for it, and when. */
export interface NotebookLine {
  readonly fact: string;
  /** As the story tells the time; empty before it has. */
  readonly time: string;
  readonly text: string;
}

/** What stands in the notebook now, in the order of noticing. */
export function notebookLines(transcript: Transcript, play: PlayCase): readonly NotebookLine[] {
  const lines = linesOf(transcript);
  return factsFound(transcript).flatMap(fact => {
    const known = play.facts[fact];
    if (!known) return [];
    const chosen = known.wordings?.find(({ id }) => id === wordingChosen(transcript, fact));
    const text = typeset(named(chosen?.text ?? known.plain, play, transcript.attempt.family));
    const time = lines.find(line => line.notices.includes(fact))?.setting.time ?? '';
    return [{ fact, time, text }];
  });
}
