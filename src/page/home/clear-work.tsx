import { useState } from 'preact/hooks';
import { deskWords } from '../words/desk.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useDesk } from './desk-context.ts';

const words = deskWords.clear;

/** The button that deletes everything kept on this device, after asking. */
export function ClearWork({ class: className = 'btn' }: { readonly class?: string }) {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const clear = async () => {
    setAsking(false);
    await desk.clear();
    desk.say(words.done);
    // The button may be gone with the work: the page's heading is the nearest sure place.
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <>
      <button type="button" class={className} onClick={() => setAsking(true)}>
        {words.button}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.title}
          yes={words.yes}
          no={words.no}
          onYes={clear}
          onClose={() => setAsking(false)}
        >
          <p>{words.body(desk.attempts.value.length)}</p>
          {desk.attempts.value.length > 0 && <p>{words.copyFirst}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
