import { deskWords } from '../words/desk.ts';
import { ClearWork } from './clear-work.tsx';
import { DamagedSaves } from './damaged-saves.tsx';
import { useDesk } from './desk-context.ts';
import { DeskThings } from './desk-things.tsx';
import { FileOnDesk } from './file-on-desk.tsx';
import { type DeskFile, filesOnDesk } from './files.ts';
import { lastTaken } from './last-taken.ts';
import { PageHeading } from './page-heading.tsx';
import { addressOf } from './route.ts';
import { SharedComputer } from './shared-computer.tsx';
import { TopFile } from './top-file.tsx';

const { desk: words, places } = deskWords;

/** More files than this lie in the drawer. */
const mostOnDesk = 5;

const books = [
  { page: 'log', text: places.log, look: 'book-log' },
  { page: 'guidance', text: places.guidance, look: 'book-guidance' },
  { page: 'support', text: places.supportOnDesk, look: 'book-support' },
  { page: 'settings', text: places.settings, look: 'book-settings' },
] as const;

/** The desk: case files, what was left on top of them, a note from the manager, and the books. */
export function DeskScreen() {
  const { host, attempts, settings } = useDesk();
  const files = filesOnDesk(host.shelf, attempts.value);
  const [top, ...rest] = files.slice(0, mostOnDesk);
  const inDrawer = files.slice(mostOnDesk);
  return (
    <div class={`desk${files.length < 3 ? ' desk-roomy' : ''}`}>
      <DeskThings />
      <header class="desk-top">
        <PageHeading title={[places.desk]}>{places.desk}</PageHeading>
        <div class="desk-promise">
          <p>{words.promise}</p>
          {attempts.value.length > 0 && settings.value.shared !== true && <ClearWork class="btn quiet" />}
        </div>
      </header>
      <main class="desk-surface">
        <div class="desk-files">
          {top ? (
            <ol class="files" aria-label={words.files}>
              <TopFile file={top} />
              {rest.map(file => (
                <FileOnDesk key={file.shelfCase.id} file={file} />
              ))}
            </ol>
          ) : (
            <p class="desk-empty">{words.empty}</p>
          )}
        </div>
        <div class="desk-side">
          <SharedComputer />
          <ManagersNote />
          <nav class="books" aria-label={places.alsoOnDesk}>
            {books.map(({ page, text, look }) => (
              <a key={page} class={look} href={addressOf({ page })}>
                {text}
              </a>
            ))}
          </nav>
          <DamagedSaves />
        </div>
      </main>
      {inDrawer.length > 0 && <Drawer files={inDrawer} />}
    </div>
  );
}

/** Jas's note; once the learner has something to bring to supervision, it is their own sentence that hangs there. */
function ManagersNote() {
  const { attempts } = useDesk();
  const taken = lastTaken(attempts.value);
  const finished = attempts.value.some(kept => kept.endedAt !== undefined);
  return (
    <div class="managers-note">
      <p>{taken ? words.noteTaken : finished ? words.noteAfter : words.noteFirst}</p>
      {taken && <p class="taken">{taken}</p>}
      <p class="name">{words.noteFrom}</p>
    </div>
  );
}

function Drawer({ files }: { readonly files: readonly DeskFile[] }) {
  return (
    <details class="drawer">
      <summary>
        <span>{words.drawer(files.length)}</span>
      </summary>
      <ol class="files" aria-label={words.files}>
        {files.map(file => (
          <FileOnDesk key={file.shelfCase.id} file={file} />
        ))}
      </ol>
    </details>
  );
}
