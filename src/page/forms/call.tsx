import { useEffect, useRef } from 'preact/hooks';
import { factsFound, named } from '../../practice/known.ts';
import { settingNow } from '../../practice/transcript.ts';
import { typeset } from '../play/typeset.ts';
import { words } from '../words.ts';
import {
  answerOf,
  type CallFields,
  callQuestions,
  readCall,
  screenAfter,
  screenBefore,
} from './call-fields.ts';
import { CallQuestion } from './call-question.tsx';
import { Caller } from './caller.tsx';
import { useDraft } from './draft.ts';
import type { FormProps } from './form-in-place.tsx';
import { ReadBack } from './read-back.tsx';

/** The manager rings: one question a screen, read back in one sentence, and any part of it can be changed. */
export function Call(props: FormProps) {
  const { host, session, option, settings, onAnswer, onOpen, onBack } = props;
  const { kept, transcript } = session.standing.value;
  const play = session.edition.case;
  const { family } = kept.attempt;
  const said = words.forms.call;
  const facts = factsFound(transcript);
  const [fields, change] = useDraft<CallFields>(session, option.id, draft => readCall(draft, play, facts));
  const screen = useRef<HTMLFormElement>(null);
  const changed = useRef<string | undefined>(undefined);

  // A new screen takes the focus to its heading; back in the sentence, to the part that was changed.
  useEffect(() => {
    const part = fields.at === 'back' ? `[data-part="${changed.current}"]` : '.page-title';
    const target = screen.current?.querySelector<HTMLElement>(part);
    (target ?? screen.current?.querySelector<HTMLElement>('.page-title'))?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [fields.at]);

  const name = (text: string) => typeset(named(text, play, family));
  const manager = play.people[play.manager]?.names[family] ?? '';
  const answer = (part: Partial<CallFields>) => {
    const next = { ...fields, ...part };
    const at = screenAfter(next);
    change({ ...next, at, heardBack: next.heardBack || at === 'back' });
  };
  // biome-ignore lint/complexity/useIndexOf: the screen may be one that asks nothing
  const number = callQuestions.findIndex(question => question === fields.at) + 1;
  const goBack = () => {
    const before = screenBefore(fields);
    if (before) change({ ...fields, at: before });
    else onBack();
  };
  const finish = () => {
    const whole = answerOf(fields);
    if (whole) onAnswer(whole);
  };
  return (
    <form class="call" data-form="decision" ref={screen} onSubmit={event => event.preventDefault()}>
      <Caller
        host={host}
        {...{ play, family }}
        name={said.onThePhone(manager)}
        isHindsight={kept.kind === 'rehearsal'}
        time={settingNow(transcript)?.time ?? ''}
        step={
          number > 0
            ? said.question(number, callQuestions.length)
            : fields.at === 'back'
              ? said.readingBack
              : ''
        }
      />
      {fields.at === 'back' && (
        <ReadBack
          {...{ fields, play, name }}
          onChange={part => {
            changed.current = part;
            change({ ...fields, at: part });
          }}
          onFinish={finish}
          onWait={() => onOpen('pause')}
        />
      )}
      {number > 0 && (
        <CallQuestion
          {...{ fields, play, facts, name }}
          keys={settings.keys}
          onAnswer={answer}
          onKeep={change}
        />
      )}
      <div class="row foot">
        <button type="button" class="btn quiet" onClick={goBack}>
          {words.forms.back}
        </button>
        <button type="button" class="btn quiet" onClick={() => onOpen('ladder')}>
          {said.law}
        </button>
        <button type="button" class="btn quiet" onClick={() => onOpen('notebook')}>
          {said.notebook}
        </button>
        <button type="button" class="btn quiet only-phone" onClick={() => onOpen('pause')}>
          {words.play.atHand.pause}
        </button>
      </div>
    </form>
  );
}
