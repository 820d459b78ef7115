import { deskWords } from '../words/desk.ts';
import { ClearWork } from './clear-work.tsx';
import { useDesk } from './desk-context.ts';

const words = deskWords.shared;

/** Asks once whether others use this computer; where they do, the way to clear one's work stays in sight. */
export function SharedComputer() {
  const desk = useDesk();
  const { shared } = desk.settings.value;
  const answer = async (yes: boolean) => {
    await desk.change({ shared: yes });
    desk.say(yes ? words.yesSaid : deskWords.keeping.kept);
    // The buttons are gone: the page's heading is the nearest sure place.
    document.querySelector<HTMLElement>('h1')?.focus();
  };

  if (shared === false) return null;
  if (shared)
    return (
      <section class="slip" aria-label={words.label}>
        <p>{words.reminder}</p>
        <ClearWork class="btn slip-button" />
      </section>
    );
  return (
    <section class="slip" aria-labelledby="shared-question">
      <h2 id="shared-question">{words.question}</h2>
      <p class="small">{words.why}</p>
      <div class="row">
        <button type="button" class="btn slip-button" onClick={() => answer(true)}>
          {words.yes}
        </button>
        <button type="button" class="btn slip-button" onClick={() => answer(false)}>
          {words.no}
        </button>
      </div>
    </section>
  );
}
