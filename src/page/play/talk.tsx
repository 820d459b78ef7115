import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Option } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import type { AtHand } from './at-hand.tsx';
import { Choices } from './choices.tsx';
import { Guard } from './guard.ts';
import type { Heard } from './heard.ts';
import { wishOf } from './keys.ts';
import { Line } from './line.tsx';
import { WordsArea } from './words-area.tsx';

/** The panel under the picture: what is heard, and what can be answered. */
export interface TalkProps {
  /** The number of the beat; a new one takes the focus to its line. */
  readonly beat: number;
  readonly done: string | undefined;
  readonly heard: readonly Heard[];
  readonly options: readonly Option[];
  readonly isPhone: boolean;
  /** Whether keys other than arrows and Enter do something. */
  readonly keys: boolean;
  /** Where the speaker stands in the picture, 0-1 from the left. */
  readonly speakerX: number | undefined;
  readonly onChoose: (option: Option) => void;
  readonly onOpen: (what: AtHand) => void;
  readonly beside?: ComponentChildren;
  readonly after?: ComponentChildren;
  /** What stands in the place of the choices: a form, own words, the end. */
  readonly instead?: ComponentChildren;
}

/** Words first, choices after them; focus goes to the words, so that they are read once. */
export function Talk(props: TalkProps) {
  const { beat, done, heard, options, isPhone, speakerX, onChoose, beside, after, instead } = props;
  const panel = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const guard = useRef(new Guard());
  const [folded, setFolded] = useState(true);

  useLayoutEffect(() => {
    guard.current.newWords(performance.now());
    window.scrollTo(0, 0);
    line.current?.focus({ preventScroll: true });
    setFolded(true);
  }, [beat]);
  const choose = (option: Option) => {
    if (guard.current.lets(performance.now())) onChoose(option);
  };
  const buttons = () => [...(panel.current?.querySelectorAll<HTMLElement>('.choices button') ?? [])];
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
        {instead ?? (
          <Choices
            key={beat}
            options={options}
            isPhone={isPhone}
            folded={folded}
            onFold={setFolded}
            onChoose={choose}
          />
        )}
      </div>
    </section>
  );
}

interface Keyed extends Pick<TalkProps, 'keys' | 'onOpen'> {
  readonly buttons: readonly HTMLElement[];
}

/** Carries out what a key asks for, while focus is in the line or the choices. */
function answerKey(event: KeyboardEvent, { keys, onOpen, buttons }: Keyed): void {
  const on = event.target instanceof HTMLElement ? event.target : undefined;
  // A held Enter must not answer twice; and what is typed into a field is the field’s.
  if (event.repeat && on?.matches('button')) event.preventDefault();
  if (!on || on.matches('input, textarea, select')) return;
  const wish = wishOf(event, on.matches('button, summary, a'));
  if (!wish || (wish.is !== 'move' && !keys)) return;
  event.preventDefault();
  if (wish.is === 'open') onOpen(wish.what);
  else if (wish.is === 'choose') buttons[wish.index]?.click();
  else buttons[buttons.indexOf(on) + wish.by]?.focus();
}
