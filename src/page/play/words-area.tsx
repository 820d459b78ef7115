import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { hasMoreAbove, standsAtEnd, WordsFit } from './fit-words.ts';

/** The place of the words on the screen. */
export interface WordsAreaProps {
  readonly area: RefObject<HTMLDivElement | null>;
  /** The number of the beat: a new one stands at its last line, if it is too long to stand whole. */
  readonly beat: number;
  readonly children: ComponentChildren;
}

/** Fits the words to the screen; of those that do not fit the end is seen, and the start is one press or swipe away. */
export function WordsArea({ area, beat, children }: WordsAreaProps) {
  const [more, setMore] = useState({ above: false, below: false });
  // Where the reader has gone back to is theirs: only words nobody has moved are put at their end.
  const isMoved = useRef(false);
  const drawn = useRef('');
  const refit = useRef(() => {});
  const fitted = useRef<WordsFit>(undefined);

  useLayoutEffect(() => {
    isMoved.current = false;
  }, [beat]);
  // Whatever is drawn anew may be of another height; but measuring is the dearest thing a choice does.
  useLayoutEffect(() => {
    const element = area.current;
    const screen = element?.closest<HTMLElement>('.play');
    if (!element || !screen) return undefined;
    const fit = fitted.current ?? new WordsFit(screen, element);
    fitted.current = fit;
    const settle = () => {
      // Folded away they have no height; they are fitted when they come back.
      if (screen.dataset.looking !== undefined) return;
      fit.fit();
      if (!isMoved.current) element.scrollTop = element.scrollHeight;
      setMore(moreOf(element));
    };
    refit.current = settle;
    const now = whatIsDrawn(screen);
    if (now !== drawn.current) settle();
    drawn.current = now;
    window.addEventListener('resize', settle);
    return () => window.removeEventListener('resize', settle);
  });
  useEffect(() => {
    // What unfolds among the words is read from its own start: the last line waits below.
    const unfold = () => {
      isMoved.current = true;
      refit.current();
    };
    const element = area.current;
    // It does not bubble.
    element?.addEventListener('toggle', unfold, { capture: true });
    return () => element?.removeEventListener('toggle', unfold, { capture: true });
  }, [area]);
  const follow = () => {
    if (!area.current) return;
    isMoved.current = !standsAtEnd(area.current);
    setMore(moreOf(area.current));
  };

  return (
    <div class="words-area">
      <button
        type="button"
        class="to-start"
        // Its place is kept at the start too, so that nothing jumps while one reads.
        data-done={more.above ? undefined : ''}
        onClick={() => area.current?.scrollTo({ top: 0 })}
      >
        {words.play.fromTheStart}
      </button>
      <div class="words" ref={area} onScroll={follow}>
        {children}
      </div>
      <button
        type="button"
        class="to-end"
        data-done={more.below ? undefined : ''}
        onClick={() => area.current?.scrollTo({ top: area.current.scrollHeight })}
      >
        {words.play.readOn}
      </button>
    </div>
  );
}

/** Whether there are words above and below those that stand in their place. */
const moreOf = (element: HTMLElement) => ({ above: hasMoreAbove(element), below: !standsAtEnd(element) });

/** Everything that decides how tall the words and choices are, as one text to be compared. */
const whatIsDrawn = (screen: HTMLElement): string => {
  const open = screen.querySelectorAll('details[open]').length;
  return [
    screen.dataset.picture,
    screen.dataset.looking,
    open,
    screen.querySelector('.panel')?.textContent,
  ].join('|');
};
