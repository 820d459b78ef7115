import type { Marks } from '../../practice/marks.ts';
import { debriefWords } from '../words/debrief.ts';

const words = debriefWords.marks;

/** The most each part gives; where one has nothing to score, the rest is scaled to 100 (scoring.md 1). */
const most = { outcome: 40, process: 30, evidence: 30 } as const;

/** The numbers behind the sentences, one key away from them. */
export function Numbers({ marks, child }: { readonly marks: Marks; readonly child: string }) {
  const { parts, ceilings, shown } = marks.threshold;
  const rows: readonly (readonly [string, string])[] = [
    [words.threshold(child), words.of100(shown)],
    ...(['outcome', 'process', 'evidence'] as const).flatMap(part => {
      const share = parts[part];
      return share === undefined ? [] : [[words.parts[part], words.share(share, most[part])] as const];
    }),
    ...ceilings.slice(0, 1).map(({ at }) => [words.ceilingAt(at), words.ceilingHolds] as const),
    ...marks.approach.bars.map(
      ({ bar, mark }) =>
        [words.bars[bar], mark === undefined ? words.notEnoughToSay : words.of5exact(mark)] as const,
    ),
  ];
  return (
    <div class="numbers">
      <table>
        <caption>{words.numbersCaption}</caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">{words.numbersNote}</p>
    </div>
  );
}
