import type { ComponentChildren } from 'preact';
import type { PlayCase } from '../../practice/edition.ts';
import { words } from '../words.ts';
import type { CallFields, CallScreen } from './call-fields.ts';

/** The call as the manager has understood it. */
export interface ReadBackProps {
  readonly fields: CallFields;
  readonly play: PlayCase;
  readonly name: (text: string) => string;
  /** Opens the one question this part came from. */
  readonly onChange: (part: CallScreen) => void;
  readonly onFinish: () => void;
  readonly onWait: () => void;
}

/** One sentence; every part of it that was an answer is a button. */
export function ReadBack({ fields, play, name, onChange, onFinish, onWait }: ReadBackProps) {
  const said = words.forms.call;
  const { level, sure, because, shown, actions } = fields;
  const form = play.forms.decision;
  const part = (at: CallScreen, text: string) => (
    <Part at={at} onChange={onChange}>
      {text}
    </Part>
  );
  const reason = form?.reasons.find(({ id }) => id === because)?.text ?? '';
  const cards = listed(shown.map(fact => name(play.facts[fact]?.card ?? fact)));
  const plans = listed(
    actions.map(
      ({ do: id, by }) => `${name(form?.actions.find(one => one.id === id)?.text ?? id)}, ${said.by[by]}`,
    ),
  );
  return (
    <div class="q">
      <h2 class="page-title" tabIndex={-1}>
        {said.rightTell}
      </h2>
      <p class="back">
        {said.youdCall(name(form?.about ?? ''))}
        {level && part('level', words.forms.level[level].called)}
        {said.andYoure}
        {sure && part('sure', `${said.sureness[sure].called},`)}
        {said.becauseWord}
        {part('because', `${name(reason)}.`)}
        {said.goingOn}
        {part('shown', `${cards || said.goingOnNothing}.`)}
        {said.so}
        {part('then', `${plans || said.soNothing}.”`)}
      </p>
      <p class="small muted">
        {said.press} {sure && said.oddsMean[sure]}
      </p>
      <p class="row">
        <button type="button" class="btn main" onClick={onFinish}>
          {said.thatsIt}
        </button>
        <button type="button" class="btn quiet" onClick={onWait}>
          {said.minute}
        </button>
      </p>
    </div>
  );
}

function Part({
  at,
  onChange,
  children,
}: {
  readonly at: CallScreen;
  readonly onChange: (at: CallScreen) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" data-part={at} onClick={() => onChange(at)}>
      {children}
      <span class="vh">{words.forms.call.change}</span>
    </button>
  );
}

/** “a”, “a and b”, “a, b and c”. */
function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  const before = texts.slice(0, -1).join(', ');
  return before === '' ? last : `${before}${words.forms.call.and}${last}`;
}
