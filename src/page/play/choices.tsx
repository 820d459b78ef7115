import type { Option } from '../../practice/transcript.ts';
import { words } from '../words.ts';
import { typeset } from './typeset.ts';

/** What is on offer: what can be said and done, and the way to look around. */
export interface ChoicesProps {
  readonly options: readonly Option[];
  readonly onChoose: (option: Option) => void;
  /** Folds the words away. Without it, what can be looked at is listed in place. */
  readonly onLookAround: (() => void) | undefined;
}

/** The options as real buttons; each is said exactly as it stands. */
export function Choices({ options, onChoose, onLookAround }: ChoicesProps) {
  const looks = options.filter(option => option.kind === 'look');
  const rest = options.filter(option => option.kind !== 'look');
  // With nothing else to do here, the looks are the choices.
  const first = rest.length > 0 ? rest : looks;
  return (
    <div class="offers">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are acts */}
      <div role="group" aria-label={words.play.choices}>
        <OptionList options={first} first={1} onChoose={onChoose} />
      </div>
      {looks.length > 0 && first === rest && (
        <Looks options={looks} onChoose={onChoose} onLookAround={onLookAround} />
      )}
    </div>
  );
}

function Looks({ options, onChoose, onLookAround }: ChoicesProps) {
  if (onLookAround)
    return (
      <p>
        <button type="button" class="btn quiet look-around" onClick={onLookAround}>
          {words.play.lookAround}
        </button>
      </p>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div role="group" aria-label={words.play.lookAround}>
      <OptionList options={options} onChoose={onChoose} />
    </div>
  );
}

/** Options in the order they are given. */
export interface OptionListProps {
  readonly options: readonly Option[];
  /** The number of the first; without it they bear none. */
  readonly first?: number;
  /** The thing whose place in the picture has the pointer. */
  readonly pointed?: string | undefined;
  readonly onChoose: (option: Option) => void;
}

/** One button for each, with its number as a hint for keys. */
export function OptionList({ options, first, pointed, onChoose }: OptionListProps) {
  return (
    <ol class={first === undefined ? 'choices small' : 'choices'}>
      {options.map((option, index) => (
        <li key={option.id}>
          <button
            type="button"
            data-choice={option.id}
            data-look={option.thing}
            data-pointed={option.thing && option.thing === pointed ? '' : undefined}
            onClick={() => onChoose(option)}
          >
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
