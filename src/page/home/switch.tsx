/** A checkbox with what it does beneath it. */
export interface PickBoxProps {
  readonly text: string;
  readonly says: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/** One thing to be on or off. */
export const PickBox = ({ text, says, on, turn }: PickBoxProps) => (
  <label class="pick-one">
    <input type="checkbox" checked={on} onChange={event => turn(event.currentTarget.checked)} />
    <span>
      {text}
      <span class="small muted pick-says">{says}</span>
    </span>
  </label>
);

/** The same under a heading of its own. */
export interface SwitchProps extends PickBoxProps {
  readonly legend: string;
}

/** A group of one. */
export const Switch = ({ legend, ...box }: SwitchProps) => (
  <fieldset class="radio-group">
    <legend>{legend}</legend>
    <PickBox {...box} />
  </fieldset>
);
