import { useId } from 'preact/hooks';
import type { Answer } from '../../practice/answer.ts';
import { named } from '../../practice/known.ts';
import type { Option } from '../../practice/transcript.ts';
import { notebookLines } from '../play/notebook-lines.ts';
import type { Session } from '../play/session.ts';
import { typeset } from '../play/typeset.ts';
import { words } from '../words.ts';
import '../style/notebook.css';

/** The moment at which what was just noticed is written down. */
export interface NotebookMomentProps {
  readonly session: Session;
  readonly option: Option;
  readonly onAnswer: (answer: Answer) => void;
}

/**
 * Two or three ways to put it, and not writing it down. The line that was
 * noticed keeps the focus, so that it is read first; the notebook comes next.
 */
export function NotebookMoment({ session, option, onAnswer }: NotebookMomentProps) {
  const heading = useId();
  const asked = useId();
  const { transcript } = session.standing.value;
  const play = session.edition.case;
  const fact = option.form?.name ?? '';
  const known = play.facts[fact];
  const name = (text: string) => typeset(named(text, play, transcript.attempt.family));
  const already = notebookLines(transcript, play).filter(line => line.id !== fact);
  return (
    <section class="notebook-moment" data-form="notebook" data-theme="paper" aria-labelledby={heading}>
      <h2 id={heading}>{words.forms.notebook.heading}</h2>
      {already.length > 0 && <p class="before">{already.at(-1)?.text}</p>}
      <p class="asked" id={asked}>
        {name(known?.ask ?? words.forms.notebook.ask)}
      </p>
      <ol class="choices ways" aria-labelledby={asked}>
        {(known?.wordings ?? []).map((wording, index) => (
          <li key={wording.id}>
            <button type="button" data-wording={wording.id} onClick={() => onAnswer({ wording: wording.id })}>
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>
              <span>{name(wording.text)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div class="row foot">
        <p class="small muted">{words.forms.notebook.stands}</p>
        <button
          type="button"
          class="btn quiet"
          data-wording="none"
          onClick={() => onAnswer({ wording: 'none' })}
        >
          {words.forms.notebook.none}
        </button>
      </div>
    </section>
  );
}
