import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../words.ts';

/** A sheet laid over play: the browser’s own dialog, so Esc closes it and focus goes back to where it was. */
export interface SheetProps {
  readonly title: string;
  readonly name: string;
  readonly theme?: 'ink' | 'paper';
  readonly onClose: () => void;
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren);
  /** What stands in place of the Close button. */
  readonly foot?: (close: () => void) => ComponentChildren;
}

/** Opens as soon as it is drawn. */
export function Sheet({ title, name, theme = 'paper', onClose, children, foot }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      class={`sheet-over sheet-${name}`}
      data-theme={theme}
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <div class="sheet-head">
        <h2 id={heading}>{title}</h2>
        {!foot && (
          <button type="button" class="btn quiet" onClick={close}>
            {words.play.atHand.close}
          </button>
        )}
      </div>
      <div class="sheet-body">{typeof children === 'function' ? children(close) : children}</div>
      {foot && <div class="sheet-foot row">{foot(close)}</div>}
    </dialog>
  );
}
