import type { Heard } from '../play/heard.ts';

/** What was heard just before a form, as it stands above the first question. */
export function HeardBefore({ heard }: { readonly heard: readonly Heard[] }) {
  if (heard.length === 0) return null;
  return (
    <div class="heard-before">
      {heard.map((one, index) => (
        // What has been heard never changes places: its number is its name.
        <p key={index} class={one.kind}>
          {one.name && <b>{one.name}: </b>}
          {one.text}
        </p>
      ))}
    </div>
  );
}
