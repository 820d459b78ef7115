import type { Marks } from '../../practice/marks.ts';
import { debriefWords } from '../words/debrief.ts';
import { cornerWords } from './map.tsx';

const { map: words, marks: markWords } = debriefWords;

/** The map's table twin, from the same data. Words only, until the numbers are asked for. */
export function MapTable({
  marks,
  child,
  withNumbers,
}: {
  readonly marks: Marks;
  readonly child: string;
  readonly withNumbers: boolean;
}) {
  const { map, threshold } = marks;
  const band = markWords.bands[threshold.band];
  const say = (mark: number | undefined) =>
    mark === undefined
      ? markWords.notEnoughToSay
      : withNumbers
        ? markWords.of5exact(mark)
        : markWords.of5(Math.round(mark));
  const rows = [
    [markWords.threshold(child), withNumbers ? `${markWords.of100(threshold.shown)}, ${band}` : band],
    [words.middle, say(map.across)],
    [words.span, map.from === undefined ? say(undefined) : words.to(say(map.from), say(map.to))],
    [words.corner, cornerWords(map)],
  ];
  return (
    <details class="small twin">
      <summary>{words.table}</summary>
      <table>
        <caption class="vh">{words.tableCaption}</caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.reading}</p>
    </details>
  );
}
