import type { Marks } from '../../practice/marks.ts';
import { debriefWords } from '../words/debrief.ts';
import { deskWords } from '../words/desk.ts';
import { pageWords } from '../words/pages.ts';
import { howPlayed, placeOf } from './attempt-line.ts';
import { dayOf } from './day.ts';
import type { LogEntry } from './log-entries.ts';

const words = pageWords.log;
const { columns } = words;

interface Props {
  readonly entries: readonly LogEntry[];
  readonly onRemove: (entry: LogEntry) => void;
}

/** All attempts, newest first. Scores stand in words; on a phone each attempt is a small list. */
export function LogTable({ entries, onRemove }: Props) {
  return (
    <table class="log-table">
      <caption class="small muted">{words.replayed}</caption>
      <thead>
        <tr>
          {Object.values(columns).map(name => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <Row key={entry.kept.id} entry={entry} onRemove={() => onRemove(entry)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, onRemove }: { readonly entry: LogEntry; readonly onRemove: () => void }) {
  const { kept, title, marks } = entry;
  const when = dayOf(kept.startedAt);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-column={columns.when}>{when}</td>
      <td data-column={columns.how}>{howPlayed(kept)}</td>
      <td data-column={columns.threshold}>
        {marks ? debriefWords.marks.bands[marks.threshold.band] : standing(entry)}
      </td>
      <td data-column={columns.approach}>{marks ? approachInWords(marks) : words.notSaid}</td>
      <td data-column={columns.actions}>
        <span class="log-actions">
          <a href={placeOf(kept)} aria-label={`${words.open} ${title}, ${when}`}>
            {words.open}
          </a>
          <button
            type="button"
            class="btn quiet no-print"
            aria-label={words.removeNamed(title, when)}
            onClick={onRemove}
          >
            {words.remove}
          </button>
        </span>
      </td>
    </tr>
  );
}

function standing({ kept }: LogEntry): string {
  if (kept.endedAt === undefined) return deskWords.attempt.unfinished;
  return kept.debrief < 4 ? deskWords.attempt.supervisionWaiting : words.unread;
}

/** The three bars in words, never one number: “Care and engagement 4 of 5; ...”. */
function approachInWords({ approach }: Marks): string {
  const { bars, of5, notEnoughToSay } = debriefWords.marks;
  const said = approach.bars.map(({ bar, mark }) =>
    mark === undefined ? `${bars[bar]}: ${notEnoughToSay}` : `${bars[bar]} ${of5(Math.round(mark))}`,
  );
  return said.join('; ');
}
