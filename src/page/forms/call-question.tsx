import { sureness } from '../../practice/answer.ts';
import type { PlayCase } from '../../practice/edition.ts';
import { levels } from '../../practice/ladder.ts';
import { words } from '../words.ts';
import { type CallFields, mostShown } from './call-fields.ts';
import { Cards } from './cards.tsx';
import { ThenWhat } from './then-what.tsx';

/** One question of the call. */
export interface CallQuestionProps {
  readonly fields: CallFields;
  readonly play: PlayCase;
  /** What has been noticed, in order. */
  readonly facts: readonly string[];
  readonly name: (text: string) => string;
  /** Whether 0-6 choose a rung. */
  readonly keys: boolean;
  /** Answers the question and goes on. */
  readonly onAnswer: (part: Partial<CallFields>) => void;
  /** Keeps an answer that is not whole yet. */
  readonly onKeep: (fields: CallFields) => void;
}

/** The question that the call has got to. */
export function CallQuestion(props: CallQuestionProps) {
  switch (props.fields.at) {
    case 'level':
      return <Where {...props} />;
    case 'sure':
      return <HowSure {...props} />;
    case 'because':
      return <Because {...props} />;
    case 'shown':
      return <ShownBy {...props} />;
    default:
      return <ThenWhat {...props} />;
  }
}

function Where({ fields, play, name, keys, onAnswer }: CallQuestionProps) {
  const child = name(`{${play.child}}`);
  const hear = (event: KeyboardEvent) => {
    const level = levels.find(rung => rung === `L${event.key}`);
    if (!level || !keys || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAnswer({ level });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to the buttons inside
    <div class="q" onKeyDown={hear}>
      <h2 class="page-title" tabIndex={-1}>
        {words.forms.call.where}
      </h2>
      <ol class="rungs" aria-label={words.forms.call.ladder}>
        {levels.toReversed().map(level => (
          <li key={level}>
            <button
              type="button"
              data-level={level}
              aria-pressed={fields.heardBack ? fields.level === level : undefined}
              onClick={() => onAnswer({ level })}
            >
              <span class="key" aria-hidden="true">
                {level.slice(1)}
              </span>
              <span>{words.forms.level[level].rung(child)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function HowSure({ fields, onAnswer }: CallQuestionProps) {
  const said = words.forms.call;
  return (
    <div class="q">
      <h2 class="page-title" tabIndex={-1}>
        {said.sure}
      </h2>
      <p class="small muted">{said.sureHint}</p>
      <ol class="answers">
        {sureness.map(sure => (
          <li key={sure}>
            <button
              type="button"
              data-sure={sure}
              aria-pressed={fields.heardBack ? fields.sure === sure : undefined}
              onClick={() => onAnswer({ sure })}
            >
              <span>{said.sureness[sure].word}</span>{' '}
              <span class="muted small">{said.sureness[sure].odds}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Because({ fields, play, name, onAnswer }: CallQuestionProps) {
  return (
    <div class="q">
      <h2 class="page-title" tabIndex={-1}>
        {words.forms.call.because}
      </h2>
      <ol class="answers">
        {play.forms.decision?.reasons.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              data-because={id}
              aria-pressed={fields.heardBack ? fields.because === id : undefined}
              onClick={() => onAnswer({ because: id })}
            >
              <span>{name(text)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function ShownBy({ fields, play, facts, name, onAnswer, onKeep }: CallQuestionProps) {
  const said = words.forms.call;
  const { shown } = fields;
  const toggle = (fact: string) => {
    const next = shown.includes(fact) ? shown.filter(other => other !== fact) : [...shown, fact];
    if (next.length > shown.length && next.length >= Math.min(mostShown, facts.length))
      onAnswer({ shown: next });
    else onKeep({ ...fields, shown: next });
  };
  return (
    <div class="q">
      <h2 class="page-title" tabIndex={-1}>
        {said.shown}
      </h2>
      <p class="small muted">
        {facts.length === 0 ? said.noNotebook : said.shownLast(Math.min(mostShown, facts.length))}
      </p>
      <Cards
        cards={facts.flatMap(fact => {
          const card = play.facts[fact]?.card;
          return card ? [{ id: fact, text: name(card) }] : [];
        })}
        picked={shown}
        isFull={shown.length >= mostShown}
        onToggle={toggle}
      />
      <p>
        <button type="button" class="btn" data-go-on onClick={() => onAnswer({ shown })}>
          {shown.length === 0 ? said.nothing : said.enough}
        </button>
      </p>
    </div>
  );
}
