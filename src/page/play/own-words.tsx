import { useState } from 'preact/hooks';
import { words } from '../words.ts';

/** Where the learner first writes what they would say, before the options appear. */
export interface OwnWordsProps {
  /** What had been written when the page was last left. */
  readonly begun: string;
  readonly onWrite: (text: string) => void;
  readonly onDone: (text: string) => void;
}

/** One text field and one button; nothing written is an answer too. */
export function OwnWords({ begun, onWrite, onDone }: OwnWordsProps) {
  const [text, setText] = useState(begun);
  const write = (value: string) => {
    setText(value);
    onWrite(value);
  };
  const finish = (event: Event) => {
    event.preventDefault();
    onDone(text.trim());
  };
  return (
    <form class="own-words" onSubmit={finish}>
      <label for="own-words">{words.play.ownWords.ask}</label>
      <p class="small muted" id="own-words-hint">
        {words.play.ownWords.hint}
      </p>
      <textarea
        id="own-words"
        rows={3}
        maxLength={2000}
        aria-describedby="own-words-hint"
        value={text}
        onInput={event => write(event.currentTarget.value)}
      />
      <button class="btn" type="submit">
        {words.play.ownWords.show}
      </button>
    </form>
  );
}
