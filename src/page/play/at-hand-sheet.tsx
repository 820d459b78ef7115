import { useRef } from 'preact/hooks';
import type { PlayCase } from '../../practice/edition.ts';
import type { Guidance } from '../../practice/guidance.ts';
import type { Transcript } from '../../practice/transcript.ts';
import type { Drawing } from '../host.ts';
import { words } from '../words.ts';
import { AloudButtons, type AtHand, atHand } from './at-hand.tsx';
import { FileSheet } from './file-sheet.tsx';
import { LadderSheet } from './ladder-sheet.tsx';
import { NotebookSheet } from './notebook-sheet.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { PlaceSheet } from './place-sheet.tsx';
import { SaidSheet } from './said-sheet.tsx';
import { Sheet } from './sheet.tsx';
import type { AloudAtHand } from './use-aloud.ts';
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
  readonly aloud: AloudAtHand;
}

/** The sheet that is open. */
export function AtHandSheet(props: AtHandSheetProps) {
  const { open, guidance, drawing, onOpen, onLookAround, onStepOut, aloud, ...told } = props;
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
      return <PauseSheet onClose={told.onClose} onStepOut={onStepOut} aloud={aloud} />;
    case 'place':
      return <PlaceSheet {...told} onLookAround={onLookAround} />;
    case 'more':
      return <MoreSheet onClose={told.onClose} onOpen={onOpen} aloud={aloud} />;
  }
}

interface MoreSheetProps {
  readonly aloud: AloudAtHand;
  readonly onClose: () => void;
  readonly onOpen: (what: AtHand) => void;
}

/** On a phone: everything at hand that has no button of its own. The next sheet opens once this one has given the focus back. */
function MoreSheet({ onClose, onOpen, aloud }: MoreSheetProps) {
  const next = useRef<(() => void) | undefined>(undefined);
  const closed = () => {
    onClose();
    next.current?.();
  };
  return (
    <Sheet title={words.play.atHand.label} name="more" theme="ink" onClose={closed}>
      {close => {
        const closeAnd = (does: () => void) => {
          next.current = does;
          close();
        };
        return (
          <ul class="more-list">
            {atHand.slice(1).map(what => (
              <li key={what}>
                <button type="button" class="btn" onClick={() => closeAnd(() => onOpen(what))}>
                  {words.play.atHand[what]}
                </button>
              </li>
            ))}
            <li>
              <AloudButtons aloud={aloud} className="btn" onPress={closeAnd} />
            </li>
          </ul>
        );
      }}
    </Sheet>
  );
}
