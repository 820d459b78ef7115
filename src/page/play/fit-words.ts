/*
 * What yields when the words are long, in this order: the air, the picture,
 * the size of what was said earlier, the picture once more. Beyond that the
 * words scroll in their own place and stand at their end, as in a chat: the
 * last line is always beside its answers, the lines before it one swipe up.
 * Only where not even the last line fits does the page scroll. The last line
 * and the options are never shortened.
 */

const steps = ['roomy', 'close', 'tight', 'held', 'page'] as const;

const pageIsTooTall = () => document.documentElement.scrollHeight > window.innerHeight + 1;
const areaIsTooTall = (words: HTMLElement) => words.scrollHeight > words.clientHeight + 1;

/** Whether the last line itself, not only what came before it, is too tall for the place of the words. */
function lastIsTooTall(words: HTMLElement): boolean {
  const last = words.querySelector<HTMLElement>('[data-last]');
  return last !== null && last.offsetHeight > words.clientHeight;
}

/** Whether a step leaves something off the screen. Held words may be taller than their place; their last line may not. */
const isTooTall = (step: (typeof steps)[number], words: HTMLElement): boolean =>
  pageIsTooTall() || (step === 'held' ? lastIsTooTall(words) : areaIsTooTall(words));

/** Puts a length into the style sheet's hands, if it is another than before: each change costs a look at every element. */
function tell(screen: HTMLElement, name: string, length: number): void {
  const value = `${Math.round(length)}px`;
  if (screen.style.getPropertyValue(name) !== value) screen.style.setProperty(name, value);
}

/** Whether everything stands on the screen at a step; what is measured is laid out for it. */
function fitsAt(step: number, screen: HTMLElement, words: HTMLElement): boolean {
  const name = steps[step] ?? 'page';
  screen.dataset.fit = name;
  // The way to the start takes room of its own, so it stands while the place is measured.
  if (name === 'held') screen.dataset.overflows = '';
  else delete screen.dataset.overflows;
  return name === 'page' || !isTooTall(name, words);
}

/**
 * Sets `data-fit` on the play screen to the gentlest step at which everything
 * stands on the screen. Call it when the words have changed, or the window.
 * Each try lays the page out anew, so the search begins at the step that
 * fitted last: most beats are as long as the one before.
 */
export function fitWords(screen: HTMLElement, words: HTMLElement): void {
  tell(screen, '--above', screen.offsetTop);
  let step = Math.max(0, steps.indexOf(screen.dataset.fit as (typeof steps)[number]));
  if (fitsAt(step, screen, words)) {
    while (step > 0 && fitsAt(step - 1, screen, words)) step -= 1;
    if (screen.dataset.fit !== steps[step]) fitsAt(step, screen, words);
  } else {
    do step += 1;
    while (!fitsAt(step, screen, words));
  }
  const panel = words.closest('.panel');
  if (panel) {
    tell(screen, '--words-top', panel.getBoundingClientRect().top - screen.getBoundingClientRect().top);
  }
  // What scrolls must be reached by keyboard; what does not must be no stop on the way.
  if (areaIsTooTall(words)) {
    screen.dataset.overflows = '';
    words.tabIndex = 0;
  } else {
    delete screen.dataset.overflows;
    words.removeAttribute('tabindex');
  }
}

/** Whether there are words above what stands in their place now. */
export const hasMoreAbove = (words: HTMLElement): boolean => words.scrollTop > 4;

/** Whether the last of the words stands in their place now. */
export const standsAtEnd = (words: HTMLElement): boolean =>
  words.scrollTop + words.clientHeight >= words.scrollHeight - 4;
