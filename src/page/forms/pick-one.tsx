import { useId } from 'preact/hooks';

/** A question with one answer. */
export interface PickOneProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly picked: string | undefined;
  readonly error?: string | undefined;
  /** Short answers, side by side. */
  readonly asChips?: boolean;
  readonly onPick: (id: string) => void;
}

/** Radio buttons in a fieldset; the error, if there is one, is tied to each of them. */
export function PickOne({ name, legend, options, picked, error, asChips = false, onPick }: PickOneProps) {
  const says = useId();
  return (
    <fieldset class={asChips ? 'view' : 'why'}>
      <legend class="vh">{legend}</legend>
      {error && (
        <p class="error" id={says}>
          {error}
        </p>
      )}
      {options.map(({ id, text }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={picked === id}
            aria-describedby={error ? says : undefined}
            onChange={() => onPick(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
