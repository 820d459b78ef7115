import type { PlayCase } from '../../practice/edition.ts';
import { named, wordingChosen } from '../../practice/known.ts';
import type { Line, Moment, Transcript } from '../../practice/transcript.ts';
import { typeset } from './typeset.ts';

/** One line of the notebook: what was noticed, in the words chosen for it, or what was looked at; and when. */
export interface NotebookLine {
  /** The fact, or the choice that was the look. */
  readonly id: string;
  /** As the story tells the time; empty before it has. */
  readonly time: string;
  readonly text: string;
}

/** What stands in the notebook now, in the order of noticing; what a look showed stands under the fact where it was one. */
export function notebookLines(transcript: Transcript, play: PlayCase): readonly NotebookLine[] {
  const { family } = transcript.attempt;
  const beats = [{ after: transcript.opening }, ...transcript.moments];
  const written = new Set<string>();
  return beats.flatMap(beat => {
    const { lines } = beat.after;
    const facts = lines.flatMap(line => line.notices.map(fact => ({ fact, time: line.setting.time })));
    const looked = 'taken' in beat && facts.length === 0 ? lookedAt(beat, play, family) : [];
    const noticed = facts.flatMap(({ fact, time }): NotebookLine[] => {
      const text = factText(fact, transcript, play);
      if (text === undefined || written.has(fact)) return [];
      written.add(fact);
      return [{ id: fact, time, text }];
    });
    return [...noticed, ...looked];
  });
}

function factText(fact: string, transcript: Transcript, play: PlayCase): string | undefined {
  const known = play.facts[fact];
  const chosen = known?.wordings?.find(({ id }) => id === wordingChosen(transcript, fact));
  const text = chosen?.text ?? known?.plain;
  return text && typeset(named(text, play, transcript.attempt.family));
}

/** What was looked at, and the words in which it was seen. */
function lookedAt({ taken, after }: Moment, play: PlayCase, family: string): readonly NotebookLine[] {
  const seen = taken.kind === 'look' ? after.lines.find(isSeen) : undefined;
  if (!seen) return [];
  const name = named(taken.text, play, family);
  return [{ id: taken.id, time: seen.setting.time, text: typeset(`${name}. ${seen.text}`) }];
}

const isSeen = ({ speaker, text }: Line): boolean => speaker === undefined && text !== '';
