import { useState } from 'preact/hooks';
import type { AtHand } from './at-hand.tsx';
import type { Session } from './session.ts';

/** The sheets that can be laid over play. */
export type SheetName = AtHand | 'place' | 'more';

/** Which sheet lies over play, and the page one steps out to. */
export interface Sheets {
  readonly open: SheetName | undefined;
  readonly isOut: boolean;
  readonly onOpen: (what: SheetName) => void;
  readonly onClose: () => void;
  readonly onStepOut: () => void;
  readonly onCarryOn: () => void;
}

/** Nothing of it is kept: pausing and stepping out are nobody’s business. */
export function useSheets(session: Session): Sheets {
  const [open, setOpen] = useState<SheetName>();
  const [isOut, setOut] = useState(false);
  const onClose = () => {
    session.resume();
    setOpen(undefined);
  };
  return {
    open,
    isOut,
    onOpen: what => {
      if (what === 'pause') session.pause();
      setOpen(what);
    },
    onClose,
    onStepOut: () => {
      onClose();
      setOut(true);
    },
    onCarryOn: () => setOut(false),
  };
}
