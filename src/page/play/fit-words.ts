/*
 * What yields when the words are long, in this order: the air, the picture,
 * the size of what was said earlier, the picture once more. Beyond that the
 * words scroll: on a wide screen in their own place, from the first line on,
 * with a button that goes on; on a small one with the page, choices last. The
 * last line and the options are never shortened.
 */

const steps = ['roomy', 'close', 'tight', 'page'] as const;

const pageIsTooTall = () => document.documentElement.scrollHeight > window.innerHeight + 1;
const areaIsTooTall = (words: HTMLElement) => words.scrollHeight > words.clientHeight + 1;

/** Sets `data-fit` on the play screen to the gentlest step at which everything stands on the screen. Call it when the words have changed, or the window. */
export function fitWords(screen: HTMLElement, words: HTMLElement): void {
  screen.style.setProperty('--above', `${screen.offsetTop}px`);
  delete screen.dataset.overflows;
  for (const step of steps) {
    screen.dataset.fit = step;
    const isTooTall = pageIsTooTall() || (step !== 'tight' && areaIsTooTall(words));
    if (!isTooTall) break;
  }
  const panel = words.closest('.panel');
  if (panel) {
    const top = panel.getBoundingClientRect().top - screen.getBoundingClientRect().top;
    screen.style.setProperty('--words-top', `${top}px`);
  }
  // What scrolls must be reached by keyboard; what does not must be no stop on the way.
  if (areaIsTooTall(words)) {
    screen.dataset.overflows = '';
    words.tabIndex = 0;
  } else words.removeAttribute('tabindex');
}

/** Whether there are words below what stands in their place now. */
export const hasMoreBelow = (words: HTMLElement): boolean =>
  words.scrollTop + words.clientHeight < words.scrollHeight - 4;

/** Goes on to the first paragraph that cannot be read to its end yet; in a very long one, by a page less a line. */
export function goOn(words: HTMLElement): void {
  const edge = words.getBoundingClientRect();
  const paragraphs = [...words.querySelectorAll<HTMLElement>('.line p')];
  const next = paragraphs.find(paragraph => paragraph.getBoundingClientRect().bottom > edge.bottom + 1);
  const rise = next ? next.getBoundingClientRect().top - edge.top : edge.height;
  words.scrollBy({ top: rise > edge.height / 4 ? rise : edge.height - 32 });
}
