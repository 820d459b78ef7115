import type { PlayCase } from '../../practice/edition.ts';
import type { Line } from '../../practice/transcript.ts';
import { spoken, typeset } from './typeset.ts';

/** Lines already heard, as they are read again. */
export interface ToldProps {
  readonly lines: readonly Line[];
  readonly play: PlayCase;
  readonly family: string;
}

/** Plain paragraphs, each with its speaker’s name. */
export function Told({ lines, play, family }: ToldProps) {
  return (
    <>
      {lines
        .filter(line => line.text !== '')
        .map((line, index) => (
          // What has been told never changes places: its number is its name.
          <p key={index} class={line.speaker ? 'said' : 'seen'}>
            {line.speaker && <b>{play.people[line.speaker]?.names[family]}: </b>}
            {line.speaker ? spoken(line.text) : typeset(line.text)}
          </p>
        ))}
    </>
  );
}
