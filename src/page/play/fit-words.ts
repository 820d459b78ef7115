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

/** Puts a length into the style sheet's hands, if it is another than before: each change costs a look at every element below. */
function tell(element: HTMLElement, name: string, length: number): void {
  const value = `${Math.round(length)}px`;
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

/** How tall the words and what is offered beside or below them stand at a step, in CSS pixels. */
interface Tall {
  readonly words: number;
  readonly offers: number;
}

/**
 * Fits the words of one play screen. Each try lays the page out anew, which on
 * a slow phone takes as long as all the rest of an answer; so the search
 * begins at the step that fitted last, and a gentler one is not tried for
 * words that are as tall as others that did not fit there.
 */
export class WordsFit {
  readonly #screen: HTMLElement;
  readonly #words: HTMLElement;
  /** By step: how tall words stood, one step tighter, that did not fit at it. */
  readonly #tooTall = new Map<number, Tall>();
  #measuredIn = '';

  constructor(screen: HTMLElement, words: HTMLElement) {
    this.#screen = screen;
    this.#words = words;
  }

  /** Sets `data-fit` to the gentlest step at which everything stands on the screen. Call it when the words have changed, or the window. */
  fit(): void {
    this.#forgetIfElsewhere();
    tell(this.#screen, '--above', this.#screen.offsetTop);
    let step = Math.max(0, steps.indexOf(this.#screen.dataset.fit as (typeof steps)[number]));
    if (this.#fitsAt(step)) step = this.#gentlest(step);
    else {
      do step += 1;
      while (!this.#fitsAt(step));
    }
    this.#sayWhatItTakes();
  }

  /** In a window of another size, or with the picture come or gone, nothing measured before holds. */
  #forgetIfElsewhere(): void {
    const here = `${window.innerWidth} ${window.innerHeight} ${this.#screen.dataset.picture}`;
    if (here !== this.#measuredIn) this.#tooTall.clear();
    this.#measuredIn = here;
  }

  /** The gentlest step that fits, from one that does; the page is left laid out for it. */
  #gentlest(from: number): number {
    let step = from;
    while (step > 0 && this.#isWorthATry(step - 1)) {
      const tall = this.#tall();
      if (!this.#fitsAt(step - 1)) {
        this.#tooTall.set(step - 1, tall);
        this.#fitsAt(step);
        break;
      }
      step -= 1;
    }
    return step;
  }

  #isWorthATry(step: number): boolean {
    const failed = this.#tooTall.get(step);
    const { words, offers } = this.#tall();
    return !failed || words < failed.words || offers < failed.offers;
  }

  /** Whether everything stands on the screen at a step; what is measured is laid out for it. */
  #fitsAt(step: number): boolean {
    const name = steps[step] ?? 'page';
    const { dataset } = this.#screen;
    if (dataset.fit !== name) dataset.fit = name;
    // The way to the start takes room of its own, so it stands while the place is measured.
    this.#overflow(name === 'held');
    return name === 'page' || !isTooTall(name, this.#words);
  }

  #tall(): Tall {
    const heightOf = (element: Element | null | undefined) => element?.getBoundingClientRect().height ?? 0;
    // Their own heights: the place they stand in may be taller than they are.
    return {
      words: heightOf(this.#words.firstElementChild),
      offers: heightOf(this.#words.closest('.panel-in')?.lastElementChild),
    };
  }

  #overflow(overflows: boolean): void {
    const { dataset } = this.#screen;
    if (overflows === (dataset.overflows !== undefined)) return;
    if (overflows) dataset.overflows = '';
    else delete dataset.overflows;
  }

  #sayWhatItTakes(): void {
    const panel = this.#words.closest('.panel');
    const stage = this.#screen.querySelector<HTMLElement>(':scope > .stage');
    if (panel && stage)
      tell(
        stage,
        '--words-top',
        panel.getBoundingClientRect().top - this.#screen.getBoundingClientRect().top,
      );
    // What scrolls must be reached by keyboard; what does not must be no stop on the way.
    const overflows = areaIsTooTall(this.#words);
    this.#overflow(overflows);
    if (overflows) this.#words.tabIndex = 0;
    else this.#words.removeAttribute('tabindex');
  }
}

/** Whether there are words above what stands in their place now. */
export const hasMoreAbove = (words: HTMLElement): boolean => words.scrollTop > 4;

/** Whether the last of the words stands in their place now. */
export const standsAtEnd = (words: HTMLElement): boolean =>
  words.scrollTop + words.clientHeight >= words.scrollHeight - 4;
