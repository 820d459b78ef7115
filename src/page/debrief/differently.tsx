import { useId, useRef, useState } from 'preact/hooks';
import { useDesk } from '../home/desk-context.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';

const words = debriefWords.moments;

/** “I see this differently”: one sentence beside a moment. It is never marked and goes with a hand-in. */
export function Differently({ moment }: { readonly moment: number }) {
  const desk = useDesk();
  const debrief = useDebrief();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(debrief.written('differently', moment) ?? '');
  const id = useId();
  const keep = async (event: Event) => {
    event.preventDefault();
    await debrief.write({ kind: 'differently', moment, text: text.trim() });
    setOpen(false);
    desk.say(words.kept);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="btn quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.differently}
      </button>
      <form class="field differently" id={id} hidden={!isOpen} onSubmit={keep}>
        <label for={`${id}-text`}>{words.differentlyLabel}</label>
        <p class="small muted" id={`${id}-says`}>
          {words.differentlySays}
        </p>
        <textarea
          id={`${id}-text`}
          rows={2}
          maxLength={2000}
          aria-describedby={`${id}-says`}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {words.keep}
        </button>
      </form>
    </>
  );
}
