import { useState } from 'preact/hooks';
import type { Option } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import { typeset } from './typeset.ts';

/** What is on offer, in two groups: what can be said and done, and what can be looked at. */
export interface ChoicesProps {
  readonly options: readonly Option[];
  /** Whether looking around starts folded, as on a phone. */
  readonly folded: boolean;
  readonly onChoose: (option: Option) => void;
}

/** The options as real buttons; each is said exactly as it stands. */
export function Choices({ options, folded, onChoose }: ChoicesProps) {
  const looks = options.filter(option => option.kind === 'look');
  const rest = options.filter(option => option.kind !== 'look');
  const [open, setOpen] = useState(!folded);
  return (
    <div class="offers">
      {rest.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are acts
        <div role="group" aria-label={words.play.choices}>
          <OptionList options={rest} first={1} onChoose={onChoose} />
        </div>
      )}
      {looks.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          role="group"
          aria-label={rest.length > 0 ? words.play.lookAround : words.play.choices}
          class="looks"
        >
          <details open={open || rest.length === 0} onToggle={event => setOpen(event.currentTarget.open)}>
            <summary>{words.play.lookAroundCount(looks.length)}</summary>
            <OptionList options={looks} onChoose={onChoose} />
          </details>
        </div>
      )}
    </div>
  );
}

interface OptionListProps {
  readonly options: readonly Option[];
  /** The number of the first; without it they bear none. */
  readonly first?: number;
  readonly onChoose: (option: Option) => void;
}

function OptionList({ options, first, onChoose }: OptionListProps) {
  return (
    <ol class={first === undefined ? 'choices small' : 'choices'}>
      {options.map((option, index) => (
        <li key={option.id}>
          <button type="button" data-choice={option.id} onClick={() => onChoose(option)}>
            {first !== undefined && (
              <span class="key" aria-hidden="true">
                {first + index}
              </span>
            )}
            <span>{typeset(option.text)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
