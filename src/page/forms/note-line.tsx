import { useId } from 'preact/hooks';
import { type LineAnswer, lineAnswers } from '../../practice/knowledge.ts';
import { words } from '../words.ts';

/** One underlined line of the note. */
export interface NoteLineProps {
  readonly id: string;
  readonly text: string;
  /** Its number in the note, from 0: the note writes itself in this order. */
  readonly number: number;
  readonly answer: LineAnswer | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onSettle: (answer: LineAnswer) => void;
}

/** The line, whose knowledge it is in the margin, and, while it is open, the seven answers right after it. */
export function NoteLine({ id, text, number, answer, isOpen, onOpen, onSettle }: NoteLineProps) {
  const said = words.forms.note;
  const group = useId();
  const question = useId();
  const kind = [isOpen && 'open', answer === 'leave-out' && 'out-line'].filter(Boolean).join(' ');
  return (
    <li class={kind} style={{ '--i': number }}>
      <span class={answer ? 'tag' : 'tag none'}>{answer ? said.answers[answer] : said.notSettled}</span>
      <span class="tx">
        <button
          type="button"
          class="u"
          data-line={id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? group : undefined}
          onClick={onOpen}
        >
          {text}
        </button>
      </span>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are acts
        <div class="ask" id={group} role="group" aria-labelledby={question}>
          <p id={question}>{said.whose(text)}</p>
          <ul>
            {lineAnswers.map(one => (
              <li key={one}>
                <button
                  type="button"
                  data-answer={one}
                  class={one === 'leave-out' || one === 'unknown' ? 'dashed' : undefined}
                  aria-pressed={answer === one}
                  onClick={() => onSettle(one)}
                >
                  {said.answers[one]}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
