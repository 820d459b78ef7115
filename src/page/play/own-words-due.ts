import type { Kept } from '../../practice/kept.ts';
import { nowAt, type Transcript } from '../../practice/transcript.ts';
import type { Settings } from '../keeping.ts';

/** The moment one's own words are asked for, and what was begun of them. */
export interface OwnWordsDue {
  /** The number of the event they will stand beside. */
  readonly moment: number;
  readonly begun: string;
}

/** Whether the learner, who has asked for it in the settings, first writes what they would say here. */
export function ownWordsDue(transcript: Transcript, kept: Kept, settings: Settings): OwnWordsDue | undefined {
  const beat = nowAt(transcript);
  const moment = transcript.moments.length + 1;
  const isAsked = settings.ownWords && beat.lines.some(line => line.ownWords) && beat.options.length > 0;
  const isWritten = kept.journal.some(entry => entry.kind === 'own-words' && entry.moment === moment);
  if (!isAsked || isWritten) return undefined;
  const { draft } = kept;
  const begun = draft?.choose === 'own-words' && draft.fields.moment === moment ? draft.fields.text : '';
  return { moment, begun: typeof begun === 'string' ? begun : '' };
}
