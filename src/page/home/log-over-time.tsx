import { countedDecisions, countSides, surenessRows } from '../../practice/practice-log.ts';
import { pageWords } from '../words/pages.ts';
import type { LogEntry } from './log-entries.ts';

const words = pageWords.log;

/** The numbers of decisions from which there are words (scoring.md 5). */
const fewest = { sides: 12, sureness: 10 } as const;

/** Judgement over time: on which side decisions fell, and how sure one was. Counts first, words only once there are enough. */
export function LogOverTime({ entries }: { readonly entries: readonly LogEntry[] }) {
  const decided = countedDecisions(entries.map(({ logged }) => logged));
  const sides = countSides(decided);
  return (
    <>
      <section class="page-part">
        <h2>{words.leanings}</h2>
        <p>{words.counts(sides.over, sides.under, sides.fitting)}</p>
        <p class="muted">
          {sides.leaning ? words.lean[sides.leaning] : words.tooFewDecided(decided.length, fewest.sides)}
        </p>
      </section>
      <section class="page-part">
        <h2>{words.sureness}</h2>
        <Sureness decided={decided} />
      </section>
    </>
  );
}

function Sureness({ decided }: { readonly decided: ReturnType<typeof countedDecisions> }) {
  const rows = surenessRows(decided);
  if (!rows) return <p class="muted">{words.sureTooFew(decided.length, fewest.sureness)}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.sureColumns.sure}</th>
          <th scope="col">{words.sureColumns.times}</th>
          <th scope="col">{words.sureColumns.fitting}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ sure, decided: times, fitting }) => (
          <tr key={sure}>
            <th scope="row">{words.sureWords[sure]}</th>
            <td>{times}</td>
            <td>{fitting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
