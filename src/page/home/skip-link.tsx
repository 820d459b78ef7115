import { deskWords } from '../words/desk.ts';

/** Jumps over what stands before the page. A button, as addresses after `#` are pages here. */
export function SkipLink() {
  const skip = () => document.querySelector<HTMLElement>('main')?.focus();
  return (
    <button type="button" class="skip" onClick={skip}>
      {deskWords.skip}
    </button>
  );
}
