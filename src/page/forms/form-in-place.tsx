import type { Answer } from '../../practice/answer.ts';
import type { Option } from '../../practice/transcript.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../keeping.ts';
import type { AtHand } from '../play/at-hand.tsx';
import type { Heard } from '../play/heard.ts';
import type { Session } from '../play/session.ts';
import { Call } from './call.tsx';
import { Note } from './note.tsx';
import { Plan } from './plan.tsx';
import '../style/forms.css';

/** A form that takes the screen, where its button would have been. */
export interface FormProps {
  readonly host: Pick<Host, 'drawing'>;
  readonly session: Session;
  readonly option: Option;
  /** What was heard just before it and has not been read yet. */
  readonly heard: readonly Heard[];
  readonly settings: Settings;
  readonly onAnswer: (answer: Answer) => void;
  readonly onOpen: (what: AtHand) => void;
  /** Goes back to the words that led here; what was answered is kept. */
  readonly onBack: () => void;
  /** Says a short fact in the page’s one live region. */
  readonly onStatus: (fact: string) => void;
}

/** The form of this choice. */
export function FormInPlace(props: FormProps) {
  switch (props.option.form?.kind) {
    case 'plan':
      return <Plan {...props} />;
    case 'decision':
      return <Call {...props} />;
    case 'note':
      return <Note {...props} />;
    default:
      return null;
  }
}
