import { useRef } from 'preact/hooks';
import type { PlayCase } from '../../practice/edition.ts';
import type { Guidance } from '../../practice/guidance.ts';
import type { Transcript } from '../../practice/transcript.ts';
import type { Drawing } from '../host.ts';
import { words } from '../words.ts';
import { type AtHand, atHand } from './at-hand.tsx';
import { FileSheet } from './file-sheet.tsx';
import { LadderSheet } from './ladder-sheet.tsx';
import { NotebookSheet } from './notebook-sheet.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import { SaidSheet } from './said-sheet.tsx';
import { Sheet } from './sheet.tsx';
import '../style/at-hand.css';

/** What a sheet is told: the attempt as lived, and how it is closed. */
export interface SheetOfPlay {
  readonly transcript: Transcript;
  readonly play: PlayCase;
  readonly onClose: () => void;
}

/** Which sheet is open, and where the others and the way out are. */
export interface AtHandSheetProps extends SheetOfPlay {
  readonly open: AtHand | 'place' | 'more';
  readonly guidance: () => Promise<Guidance>;
  readonly drawing: () => Promise<Drawing>;
  readonly onOpen: (what: AtHand) => void;
  readonly onLookAround: (() => void) | undefined;
  readonly onStepOut: () => void;
}

/** The sheet that is open. */
export function AtHandSheet(props: AtHandSheetProps) {
  const { open, guidance, drawing, onOpen, onLookAround, onStepOut, ...told } = props;
  switch (open) {
    case 'notebook':
      return <NotebookSheet {...told} />;
    case 'file':
      return <FileSheet {...told} />;
    case 'people':
      return <PeopleSheet {...told} drawing={drawing} />;
    case 'said':
      return <SaidSheet {...told} />;
    case 'ladder':
      return <LadderSheet guidance={guidance} onClose={told.onClose} />;
    case 'pause':
      return <PauseSheet onClose={told.onClose} onStepOut={onStepOut} />;
    case 'place':
      return <PlaceSheet {...told} onLookAround={onLookAround} />;
    case 'more':
      return <MoreSheet onClose={told.onClose} onOpen={onOpen} />;
  }
}

interface MoreSheetProps {
  readonly onClose: () => void;
  readonly onOpen: (what: AtHand) => void;
}

/** On a phone: everything at hand that has no button of its own. The next sheet opens once this one has given the focus back. */
function MoreSheet({ onClose, onOpen }: MoreSheetProps) {
  const picked = useRef<AtHand | undefined>(undefined);
  const closed = () => (picked.current ? onOpen(picked.current) : onClose());
  return (
    <Sheet title={words.play.atHand.label} name="more" theme="ink" onClose={closed}>
      {close => (
        <ul class="more-list">
          {atHand.slice(1).map(what => (
            <li key={what}>
              <button
                type="button"
                class="btn"
                onClick={() => {
                  picked.current = what;
                  close();
                }}
              >
                {words.play.atHand[what]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
