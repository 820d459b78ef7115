import { useEffect, useRef } from 'preact/hooks';
import type { Option } from '../../practice/transcript.ts';
import { aroundWords } from '../words/around.ts';
import { answerKey } from './answer-key.ts';
import type { AtHand } from './at-hand.tsx';
import { OptionList } from './choices.tsx';
import '../style/around.css';

/** The room as a guest may see it, with the words folded away. */
export interface LookAroundProps {
  /** What the place shows, in words. */
  readonly shows: string;
  /** The looks on offer, left to right as the picture has them. */
  readonly looks: readonly Option[];
  readonly keys: boolean;
  /** The thing whose place in the picture has the pointer. */
  readonly pointed: string | undefined;
  readonly onPoint: (thing: string | undefined) => void;
  readonly onChoose: (option: Option) => void;
  readonly onOpen: (what: AtHand) => void;
  readonly onReadAloud: () => void;
  /** Unfolds the words again. */
  readonly onBack: () => void;
}

/** What can be looked at, each a button whose twin is in the picture; and the way back. Choosing one is the story’s own choice. */
export function LookAround(props: LookAroundProps) {
  const { shows, looks, pointed, onPoint, onBack } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      // A sheet that lies over the picture is closed first.
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) onBack();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [onBack]);
  const thingAt = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-look]')?.dataset.look : undefined;
  return (
    <section
      class="around"
      ref={section}
      aria-label={aroundWords.title}
      data-pointed={pointed}
      onKeyDown={event =>
        answerKey(event, { ...props, buttons: [...(section.current?.querySelectorAll('button') ?? [])] })
      }
      onFocusIn={event => onPoint(thingAt(event))}
      onPointerOver={event => onPoint(thingAt(event))}
      onPointerLeave={() => onPoint(undefined)}
    >
      <h2 class="vh" ref={heading} tabIndex={-1}>
        {aroundWords.title}
      </h2>
      <p class="shows">{shows}</p>
      {looks.length > 0 && (
        <OptionList options={looks} first={1} pointed={pointed} onChoose={props.onChoose} />
      )}
      <p class="back">
        <button type="button" class="btn quiet" onClick={onBack}>
          {aroundWords.back}
        </button>
      </p>
    </section>
  );
}
