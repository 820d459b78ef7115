import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Option } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import { answerKey } from './answer-key.ts';
import type { AtHand } from './at-hand.tsx';
import { Choices } from './choices.tsx';
import { Guard } from './guard.ts';
import type { Heard } from './heard.ts';
import { Line } from './line.tsx';
import { WordsArea } from './words-area.tsx';

/** The panel under the picture: what is heard, and what can be answered. */
export interface TalkProps {
  /** The number of the beat; a new one takes the focus to its line. */
  readonly beat: number;
  readonly done: string | undefined;
  readonly heard: readonly Heard[];
  readonly options: readonly Option[];
  /** Whether keys other than arrows and Enter do something. */
  readonly keys: boolean;
  /** Where the speaker stands in the picture, 0-1 from the left. */
  readonly speakerX: number | undefined;
  readonly onChoose: (option: Option) => void;
  readonly onOpen: (what: AtHand) => void;
  /** Folds these words away; without it, what can be looked at is listed among the choices. */
  readonly onLookAround?: (() => void) | undefined;
  /** Turns reading aloud on or off, where there is such a thing. */
  readonly onReadAloud?: (() => void) | undefined;
  readonly beside?: ComponentChildren;
  readonly after?: ComponentChildren;
  /** What stands in the place of the choices: a form, own words, the end. */
  readonly instead?: ComponentChildren;
}

/** What the arrows go through. */
const reached = '.choices button, .look-around';

/** Words first, choices after them; focus goes to the words, so that they are read once. */
export function Talk(props: TalkProps) {
  const { beat, done, heard, options, speakerX, onChoose, onLookAround, beside, after, instead } = props;
  const panel = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const guard = useRef(new Guard());

  useLayoutEffect(() => {
    guard.current.newWords(performance.now());
    window.scrollTo(0, 0);
    line.current?.focus({ preventScroll: true });
  }, [beat]);
  const choose = (option: Option) => {
    if (guard.current.lets(performance.now())) onChoose(option);
  };
  const buttons = () => [...(panel.current?.querySelectorAll<HTMLElement>(reached) ?? [])];
  const hear = (event: KeyboardEvent) => answerKey(event, { ...props, buttons: buttons() });

  return (
    <section
      class="panel"
      ref={panel}
      aria-label={words.play.wordsLabel}
      style={speakerX === undefined ? undefined : { '--lx': `${speakerX * 100}%` }}
      onKeyDown={hear}
    >
      <div class="panel-in">
        <WordsArea area={area} beat={beat}>
          <Line key={beat} focus={line} done={done} heard={heard} beside={beside}>
            {after}
          </Line>
        </WordsArea>
        {instead ?? <Choices key={beat} {...{ options, onLookAround }} onChoose={choose} />}
      </div>
    </section>
  );
}
