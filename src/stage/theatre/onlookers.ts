/** What the theatre hears of the room it plays to. */
export interface Onlookers {
  /** Somebody moved a pointer, pressed a key, touched or scrolled, anywhere in the document. */
  stirred(): void;
  /** A press: an answer is on its way, and the words that come of it go before any picture. */
  pressed(): void;
  /** The document was hidden or shown. */
  seen(hidden: boolean): void;
}

const signs = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel'] as const;

/** Listens to the document without touching what it hears. The answer stops all of it. */
export function watchDocument(onlookers: Onlookers): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal } as const;
  for (const sign of signs) document.addEventListener(sign, () => onlookers.stirred(), options);
  for (const press of ['click', 'keydown'] as const)
    document.addEventListener(press, () => onlookers.pressed(), options);
  document.addEventListener('visibilitychange', () => onlookers.seen(document.hidden), options);
  return () => listening.abort();
}
