import { words } from '../words.ts';
import { Sheet } from './sheet.tsx';

/** How one carries on, and how one leaves. */
export interface PauseSheetProps {
  readonly onClose: () => void;
  readonly onStepOut: () => void;
}

/** Pause hides the words: nobody beside you reads them, and nothing moves. */
export function PauseSheet({ onClose, onStepOut }: PauseSheetProps) {
  const said = words.play.pause;
  return (
    <Sheet
      title={said.title}
      name="pause"
      theme="ink"
      onClose={onClose}
      foot={close => (
        <>
          <button type="button" class="btn main" onClick={close}>
            {said.carryOn}
          </button>
          <button type="button" class="btn" onClick={onStepOut}>
            {said.stepOut}
          </button>
          <a class="btn quiet" href="#support">
            {said.support}
          </a>
          <a class="btn quiet" href="#settings">
            {said.settings}
          </a>
        </>
      )}
    >
      <p>{said.lead}</p>
    </Sheet>
  );
}
