import { useState } from 'preact/hooks';
import type { Kept } from '../../practice/kept.ts';
import { deskWords } from '../words/desk.ts';
import { pageWords } from '../words/pages.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { dayOf } from './day.ts';
import { useDesk } from './desk-context.ts';
import { type LogEntry, readLog } from './log-entries.ts';
import { LogOverTime } from './log-over-time.tsx';
import { LogTable } from './log-table.tsx';
import { PageHeading } from './page-heading.tsx';
import { PaperPage } from './paper-page.tsx';
import { useLoaded } from './use-loaded.ts';

const words = pageWords.log;

/** The practice log: every attempt kept here, with the words of its two scores, and judgement over time. The learner's own. */
export function LogScreen() {
  const { host, attempts } = useDesk();
  const log = useLoaded(() => readLog(host.shelf, attempts.value), [host, attempts.value]);
  return (
    <PaperPage page="log">
      <PageHeading title={[deskWords.places.log]}>{deskWords.places.log}</PageHeading>
      <p class="page-lead">{words.lead}</p>
      {attempts.value.length === 0 ? (
        <p class="page-part">{words.empty}</p>
      ) : log.is === 'here' ? (
        <Log entries={log.value} />
      ) : (
        <p class="muted">{deskWords.loading}</p>
      )}
    </PaperPage>
  );
}

function Log({ entries }: { readonly entries: readonly LogEntry[] }) {
  const desk = useDesk();
  const [asked, setAsked] = useState<LogEntry>();
  const remove = async (kept: Kept) => {
    setAsked(undefined);
    await desk.remove(kept.id);
    desk.say(words.removed);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <>
      <section class="page-part">
        <h2>{words.attempts}</h2>
        <LogTable entries={entries} onRemove={setAsked} />
      </section>
      <LogOverTime entries={entries} />
      <p class="page-part row no-print">
        <button type="button" class="btn" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      {asked && (
        <ConfirmDialog
          title={words.removeTitle}
          yes={words.removeYes}
          no={deskWords.clear.no}
          onYes={() => remove(asked.kept)}
          onClose={() => setAsked(undefined)}
        >
          <p>{words.removeBody(asked.title, dayOf(asked.kept.startedAt))}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
