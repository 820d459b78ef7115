import type { ComponentChildren } from 'preact';
import type { Answer } from '../../practice/answer.ts';
import { nowAt, type Option } from '../../practice/transcript.ts';
import { NotebookMoment } from '../forms/notebook-moment.tsx';
import type { Settings } from '../keeping.ts';
import { words } from '../words.ts';
import { OwnWords } from './own-words.tsx';
import { ownWordsDue } from './own-words-due.ts';
import type { Session } from './session.ts';

/** What may stand where the choices would. */
export interface InsteadProps {
  readonly session: Session;
  readonly settings: Settings;
  /** The option that stands alone, if it opens a form. */
  readonly option: Option | undefined;
  readonly take: (option: Option, answer?: Answer) => void;
}

/** The notebook, the learner’s own words, the way on at the end; or nothing, and the choices stand. */
export function InsteadOfChoices({ session, settings, option, take }: InsteadProps): ComponentChildren {
  const { kept, transcript } = session.standing.value;
  if (option?.form?.kind === 'notebook')
    return <NotebookMoment session={session} option={option} onAnswer={answer => take(option, answer)} />;
  const due = ownWordsDue(transcript, kept, settings);
  if (due)
    return (
      <OwnWords
        key={due.moment}
        begun={due.begun}
        onWrite={text => session.keepDraft('own-words', { moment: due.moment, text })}
        onDone={text => session.write({ kind: 'own-words', moment: due.moment, text })}
      />
    );
  if (nowAt(transcript).options.length > 0) return undefined;
  return (
    <p class="row the-end">
      <a class="btn main" href={`#debrief/${encodeURIComponent(kept.id)}`}>
        {words.play.toSupervision}
      </a>
    </p>
  );
}
