import type { Kept } from '../../practice/kept.ts';
import { deskWords } from '../words/desk.ts';
import { attemptLine, placeOf } from './attempt-line.ts';
import { tabOf } from './file-on-desk.tsx';
import type { DeskFile } from './files.ts';
import { addressOf } from './route.ts';
import { useLoaded } from './use-loaded.ts';
import { whereLeft } from './where-left.ts';

const words = deskWords.desk;

/** The file on top: what was left last, or a good one to begin with. It says where you stopped and has the desk's one main button. */
export function TopFile({ file }: { readonly file: DeskFile }) {
  const { shelfCase, left, attempts } = file;
  const cover = addressOf({ page: 'case', id: shelfCase.id });
  const go = left ? placeOf(left) : cover;
  const goSays = !left ? words.open : left.endedAt === undefined ? words.carryOn : words.toSupervision;
  const tab = left ? words.onTop : attempts.length > 0 ? tabOf(file) : words.startHere;
  return (
    <li class="file file-open">
      <span class="clip" aria-hidden="true" />
      <p class="file-tab">{tab}</p>
      <h2 class="file-title">
        <a href={cover}>{shelfCase.title}</a>
      </h2>
      <p class="file-says">{shelfCase.summary}</p>
      {left && <WhereLeft file={file} left={left} />}
      <div class="file-go">
        <a class="btn main" href={go}>
          {goSays}
        </a>
        <p class="small">{words.more(shelfCase.minutes, shelfCase.contentNotes)}</p>
      </div>
      <Earlier attempts={attempts.filter(kept => kept !== left)} />
    </li>
  );
}

function WhereLeft({ file, left }: { readonly file: DeskFile; readonly left: Kept }) {
  const place = useLoaded(
    () => (left.endedAt === undefined ? whereLeft(file.shelfCase, left) : Promise.resolve(undefined)),
    [left.id, left.attempt.events.length],
  );
  if (left.endedAt !== undefined) return <p class="file-says">{words.stoppedInSupervision}</p>;
  if (place.is !== 'here' || !place.value) return null;
  return <p class="file-says">{words.stopped(place.value.place, place.value.time)}</p>;
}

/** The most earlier attempts the desk lists; the log has them all. */
const mostEarlier = 3;

function Earlier({ attempts }: { readonly attempts: readonly Kept[] }) {
  if (attempts.length === 0) return null;
  return (
    <div class="file-earlier">
      <h3>{words.earlier}</h3>
      <ul>
        {attempts.slice(0, mostEarlier).map(kept => (
          <li key={kept.id}>
            <a href={placeOf(kept)}>{attemptLine(kept)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
