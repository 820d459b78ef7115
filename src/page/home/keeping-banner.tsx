import type { Kept } from '../../practice/kept.ts';
import type { ShelfCase } from '../shelf.ts';
import { deskWords } from '../words/desk.ts';
import { dayForFile } from './day.ts';
import { type Desk, useDesk } from './desk-context.ts';
import { download } from './download.ts';

const words = deskWords.keeping;

/** Says above every page that what is done is not being kept, and what can be done about it. Silent while all is well. */
export function KeepingBanner() {
  const desk = useDesk();
  const state = desk.keeping.value;
  if (state === 'kept') return null;
  return (
    <div class="keeping" data-theme="ink" role="alert">
      <p>{words[state]}</p>
      {state === 'elsewhere' ? (
        <button type="button" class="btn" onClick={() => takeOver(desk)}>
          {words.takeOver}
        </button>
      ) : (
        <button type="button" class="btn" onClick={() => takeCopy(desk)}>
          {words.copy}
        </button>
      )}
    </div>
  );
}

async function takeOver(desk: Desk): Promise<void> {
  await desk.host.keeping.takeOver();
  await desk.refresh();
  desk.say(words.tookOver);
}

/** Downloads the newest attempt as it is handed in. Play keeps for itself, so what is kept is read again first. */
async function takeCopy(desk: Desk): Promise<void> {
  await desk.refresh();
  const newest = desk.attempts.value[0];
  const shelfCase = newest && desk.host.shelf.find(({ id }) => id === newest.attempt.story);
  if (!newest || !shelfCase) return desk.say(words.nothingYet);
  await downloadAttempt(desk, newest, shelfCase);
}

async function downloadAttempt(desk: Desk, kept: Kept, shelfCase: ShelfCase): Promise<void> {
  const [edition, { replay }, handIn] = await Promise.all([
    shelfCase.open(),
    import('../../practice/replay.ts'),
    desk.host.handIn(),
  ]);
  const name = deskWords.handIn.fileName(edition.case.title, dayForFile(kept.startedAt));
  download(handIn.text(kept, replay(edition, kept.attempt), edition.case), name);
  desk.say(deskWords.handIn.downloaded);
}
