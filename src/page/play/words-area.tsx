import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { fitWords, goOn, hasMoreBelow } from './fit-words.ts';

/** The place of the words on the screen. */
export interface WordsAreaProps {
  readonly area: RefObject<HTMLDivElement | null>;
  /** The number of the beat: a new one is read from its first line. */
  readonly beat: number;
  readonly children: ComponentChildren;
}

/** Fits the words to the screen; those that do not fit go on at a press, or by scrolling. */
export function WordsArea({ area, beat, children }: WordsAreaProps) {
  const [more, setMore] = useState(false);
  const look = () => setMore(area.current !== null && hasMoreBelow(area.current));

  useLayoutEffect(() => {
    if (area.current) area.current.scrollTop = 0;
  }, [beat]);
  const drawn = useRef('');
  // Whatever is drawn anew may be of another height; but measuring is the dearest thing a choice does.
  useLayoutEffect(() => {
    const element = area.current;
    const screen = element?.closest<HTMLElement>('.play');
    if (!element || !screen) return undefined;
    const settle = () => {
      fitWords(screen, element);
      look();
    };
    const now = whatIsDrawn(screen);
    if (now !== drawn.current) settle();
    drawn.current = now;
    window.addEventListener('resize', settle);
    return () => window.removeEventListener('resize', settle);
  });

  return (
    <div class="words-area">
      <div class="words" ref={area} onScroll={look}>
        {children}
      </div>
      <button
        type="button"
        class="go-on"
        // Its place is kept to the end, so that nothing jumps while one reads.
        data-done={more ? undefined : ''}
        onClick={() => area.current && goOn(area.current)}
      >
        {words.play.goOn}
      </button>
    </div>
  );
}

/** Everything that decides how tall the words and choices are, as one text to be compared. */
const whatIsDrawn = (screen: HTMLElement): string => {
  const open = screen.querySelectorAll('details[open]').length;
  return [screen.dataset.picture, open, screen.querySelector('.panel')?.textContent].join('|');
};
