import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: Readonly<Record<T, string>>;
  /** Nothing while it has not been answered. */
  readonly chosen: T | undefined;
  readonly onChoose: (option: T) => void;
}

/** A question with a few answers, of which one holds: ordinary radio buttons with large targets. */
export function RadioGroup<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="radio-group">
      <legend>{legend}</legend>
      {(Object.entries(options) as [T, string][]).map(([option, text]) => (
        <label key={option} class="pick-one">
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
