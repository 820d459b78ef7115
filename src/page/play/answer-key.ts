import type { AtHand } from './at-hand.tsx';
import { wishOf } from './keys.ts';

/** What keys can reach from where the focus is. */
export interface Keyed {
  /** Whether keys other than arrows and Enter do something. */
  readonly keys: boolean;
  readonly onOpen: (what: AtHand) => void;
  readonly onLookAround?: (() => void) | undefined;
  readonly onReadAloud?: (() => void) | undefined;
  /** In the order the arrows go through them; those that bear a number come first. */
  readonly buttons: readonly HTMLElement[];
}

/** Carries out what a key asks for, while focus is in the line, the choices or what can be looked at. */
export function answerKey(event: KeyboardEvent, { keys, onOpen, buttons, ...also }: Keyed): void {
  const on = event.target instanceof HTMLElement ? event.target : undefined;
  // A held Enter must not answer twice; and what is typed into a field is the field’s.
  if (event.repeat && on?.matches('button')) event.preventDefault();
  if (!on || on.matches('input, textarea, select')) return;
  const wish = wishOf(event, on.matches('button, summary, a'));
  if (!wish || (wish.is !== 'move' && !keys)) return;
  event.preventDefault();
  if (wish.is === 'open') onOpen(wish.what);
  else if (wish.is === 'look-around') also.onLookAround?.();
  else if (wish.is === 'read-aloud') also.onReadAloud?.();
  else if (wish.is === 'choose') buttons.filter(isNumbered)[wish.index]?.click();
  else buttons[buttons.indexOf(on) + wish.by]?.focus();
}

const isNumbered = (button: HTMLElement): boolean => button.closest('.choices') !== null;
