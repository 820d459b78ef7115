import type { Marks } from '../../practice/marks.ts';
import { debriefWords } from '../words/debrief.ts';
import { Steps } from './steps.tsx';

const words = debriefWords.marks;

/** The three bars of approach, each in diamonds and in words; never one number. */
export function Bars({ marks }: { readonly marks: Marks }) {
  const { bars } = marks.approach;
  return (
    <>
      <table class="bars">
        <caption class="vh">{words.barsCaption}</caption>
        <thead class="vh">
          <tr>
            <th scope="col">{words.barColumns.bar}</th>
            <th scope="col">{words.barColumns.steps}</th>
            <th scope="col">{words.barColumns.words}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ bar, mark }) => (
            <tr key={bar}>
              <th scope="row">{words.bars[bar]}</th>
              <td>{mark !== undefined && <Steps scale="b" on={Math.round(mark)} of={5} />}</td>
              <td>{inWords(mark, bar === marks.map.lowest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {bars
        .filter(({ mark }) => mark === undefined)
        .map(({ bar }) => (
          <p key={bar} class="small muted">
            {words.tooFew(words.bars[bar])}
          </p>
        ))}
    </>
  );
}

function inWords(mark: number | undefined, isLowest: boolean): string {
  if (mark === undefined) return words.notEnoughToSay;
  const steps = words.of5(Math.round(mark));
  return isLowest ? words.lowest(steps) : steps;
}
