import { ask, isOn } from './address.ts';

/** One choice among words, kept in the address. */
export function Choice({
  name,
  label = name,
  words,
  chosen,
}: {
  readonly name: string;
  readonly label?: string;
  readonly words: readonly string[];
  readonly chosen: string;
}) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={chosen} onChange={event => ask({ [name]: event.currentTarget.value })}>
        {words.map(word => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Something to switch on and off, kept in the address. */
export function Toggle({
  name,
  label = name,
  usually = false,
}: {
  readonly name: string;
  readonly label?: string;
  readonly usually?: boolean;
}) {
  const on = isOn(name, usually);
  return (
    <label class="toggle">
      <input type="checkbox" checked={on} onChange={() => ask({ [name]: on ? 'no' : 'yes' })} />
      <span>{label}</span>
    </label>
  );
}
