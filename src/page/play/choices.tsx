import type { Option } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import { typeset } from './typeset.ts';

/** What is on offer, in two groups: what can be said and done, and what can be looked at. */
export interface ChoicesProps {
  readonly options: readonly Option[];
  readonly isPhone: boolean;
  /** On a phone: whether looking around is folded. */
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly onChoose: (option: Option) => void;
}

/** The options as real buttons; each is said exactly as it stands. */
export function Choices({ options, isPhone, folded, onFold, onChoose }: ChoicesProps) {
  const looks = options.filter(option => option.kind === 'look');
  const rest = options.filter(option => option.kind !== 'look');
  return (
    <div class="offers">
      {rest.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are acts
        <div role="group" aria-label={words.play.choices}>
          <OptionList options={rest} first={1} onChoose={onChoose} />
        </div>
      )}
      {looks.length > 0 && (
        <Looks options={looks} alone={rest.length === 0} {...{ folded, isPhone, onFold, onChoose }} />
      )}
    </div>
  );
}

interface LooksProps extends ChoicesProps {
  /** There is nothing else to do here: then these are the choices. */
  readonly alone: boolean;
}

function Looks({ options, alone, isPhone, folded, onFold, onChoose }: LooksProps) {
  const list = <OptionList options={options} onChoose={onChoose} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div role="group" aria-label={alone ? words.play.choices : words.play.lookAround} class="looks">
      {isPhone && !alone ? (
        <details open={!folded} onToggle={event => onFold(!event.currentTarget.open)}>
          <summary>{words.play.lookAroundCount(options.length)}</summary>
          {list}
        </details>
      ) : (
        <>
          <p class="small muted">{words.play.lookAround}</p>
          {list}
        </>
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
