import { useId } from 'preact/hooks';
import type { Mode } from '../../practice/kept.ts';
import { deskWords } from '../words/desk.ts';

const words = deskWords.cover;

const choices = [
  { mode: 'explore', title: words.explore, says: words.exploreSays },
  { mode: 'scored', title: words.scored, says: words.scoredSays },
] as const satisfies readonly { mode: Mode; title: string; says: string }[];

interface Props {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
  readonly isNewcomer: boolean;
}

/** Explore or Scored, each with the one sentence that tells them apart. */
export function ChooseMode({ mode: chosen, onChoose, isNewcomer }: Props) {
  const name = useId();
  return (
    <fieldset class="radio-group modes">
      <legend>{words.modeTitle}</legend>
      {isNewcomer && <p class="small muted">{words.newcomer}</p>}
      {choices.map(({ mode, title, says }) => (
        <label key={mode} class="pick-one">
          <input type="radio" name={name} checked={mode === chosen} onChange={() => onChoose(mode)} />
          <span>
            <b>{title}.</b> {says}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
