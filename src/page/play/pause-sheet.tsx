import { useRef } from 'preact/hooks';
import { words } from '../words.ts';
import { AloudButtons } from './at-hand.tsx';
import { Sheet } from './sheet.tsx';
import type { AloudAtHand } from './use-aloud.ts';

/** How one carries on, and how one leaves. */
export interface PauseSheetProps {
  readonly onClose: () => void;
  readonly onStepOut: () => void;
  readonly aloud: AloudAtHand;
}

/** Pause hides the words: nobody beside you reads them, and nothing moves. */
export function PauseSheet({ onClose, onStepOut, aloud }: PauseSheetProps) {
  const said = words.play.pause;
  const next = useRef<(() => void) | undefined>(undefined);
  const closed = () => {
    onClose();
    next.current?.();
  };
  return (
    <Sheet
      title={said.title}
      name="pause"
      theme="ink"
      onClose={closed}
      foot={close => (
        <>
          <button type="button" class="btn main" onClick={close}>
            {said.carryOn}
          </button>
          <button type="button" class="btn" onClick={onStepOut}>
            {said.stepOut}
          </button>
          <AloudButtons
            aloud={aloud}
            className="btn"
            onPress={does => {
              next.current = does;
              close();
            }}
          />
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
