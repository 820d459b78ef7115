import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Asks before something is deleted. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function ConfirmDialog({ title, children, yes, no, onYes, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div class="row">
        {/* The harmless answer comes first, so that it has the focus. */}
        <button type="button" class="btn main" onClick={() => dialog.current?.close()}>
          {no}
        </button>
        <button type="button" class="btn" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
