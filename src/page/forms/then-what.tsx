import { useId } from 'preact/hooks';
import { type Deadline, deadlines } from '../../practice/answer.ts';
import { words } from '../words.ts';
import { mostActions } from './call-fields.ts';
import type { CallQuestionProps } from './call-question.tsx';

/** The last question: each action a row, its three times the buttons; the second one goes on by itself. */
export function ThenWhat({ fields, play, name, onAnswer, onKeep }: CallQuestionProps) {
  const said = words.forms.call;
  const { actions } = fields;
  const all = play.forms.decision?.actions ?? [];
  const pick = (id: string, by: Deadline) => {
    const before = actions.find(action => action.do === id);
    const others = actions.filter(action => action.do !== id);
    // Pressing the same time again takes the action back.
    const next = before?.by === by ? others : [...others, { do: id, by }];
    const isLast = !before && next.length >= Math.min(mostActions, all.length);
    if (isLast) onAnswer({ actions: next });
    else onKeep({ ...fields, actions: next });
  };
  return (
    <div class="q">
      <h2 class="page-title" tabIndex={-1}>
        {said.thenWhat}
      </h2>
      <p class="small muted">{said.thenHint}</p>
      <ul class="actions">
        {all.map(({ id, text }) => (
          <ActionRow
            key={id}
            id={id}
            text={name(text)}
            by={actions.find(action => action.do === id)?.by}
            isOut={actions.length >= mostActions && !actions.some(action => action.do === id)}
            onPick={by => pick(id, by)}
          />
        ))}
      </ul>
      <p>
        <button type="button" class="btn" data-go-on onClick={() => onAnswer({ actions })}>
          {actions.length === 0 ? said.thenNothing : said.thenEnough}
        </button>
      </p>
    </div>
  );
}

interface ActionRowProps {
  readonly id: string;
  readonly text: string;
  readonly by: Deadline | undefined;
  readonly isOut: boolean;
  readonly onPick: (by: Deadline) => void;
}

function ActionRow({ id, text, by, isOut, onPick }: ActionRowProps) {
  const label = useId();
  return (
    <li>
      <p id={label}>{text}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are acts */}
      <div class="times" role="group" aria-labelledby={label}>
        {deadlines.map(deadline => (
          <button
            key={deadline}
            type="button"
            data-then={`${id} ${deadline}`}
            aria-pressed={by === deadline}
            aria-disabled={isOut}
            onClick={() => isOut || onPick(deadline)}
          >
            {words.forms.call.by[deadline]}
          </button>
        ))}
      </div>
    </li>
  );
}
