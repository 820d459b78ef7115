import type { AtHand } from './at-hand.tsx';

/** What a key asks for while focus is in the line or the choices. */
export type KeyWish =
  | { readonly is: 'choose'; readonly index: number }
  | { readonly is: 'open'; readonly what: AtHand }
  | { readonly is: 'look-around' }
  | { readonly is: 'read-aloud' }
  | { readonly is: 'move'; readonly by: 1 | -1 };

const opens: Readonly<Record<string, AtHand>> = {
  n: 'notebook',
  f: 'file',
  p: 'people',
  s: 'said',
  l: 'ladder',
};

/** Reads a key press; `onButton` says that the focus is on a button, where Space is the button's own. */
export function wishOf(event: KeyboardEvent, onButton: boolean): KeyWish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    return { is: 'move', by: event.key === 'ArrowDown' ? 1 : -1 };
  if (event.key === ' ' && !onButton) return { is: 'open', what: 'pause' };
  if (/^[1-9]$/.test(event.key)) return { is: 'choose', index: Number(event.key) - 1 };
  const key = event.key.toLowerCase();
  if (key === 'a') return { is: 'look-around' };
  if (key === 'r') return { is: 'read-aloud' };
  const what = opens[key];
  return what && { is: 'open', what };
}
