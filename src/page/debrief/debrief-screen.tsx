import { useMemo } from 'preact/hooks';
import { useDesk } from '../home/desk-context.ts';
import { NoSuchPage, WaitingPage } from '../home/missing.tsx';
import { PageHeading } from '../home/page-heading.tsx';
import { PaperPage } from '../home/paper-page.tsx';
import { addressOf } from '../home/route.ts';
import { useLoaded } from '../home/use-loaded.ts';
import { debriefWords } from '../words/debrief.ts';
import { deskWords } from '../words/desk.ts';
import { DebriefContext, layOut } from './debrief-context.ts';
import { type OpenedDebrief, openDebrief } from './open-debrief.ts';
import { Stations } from './stations.tsx';
import '../style/debrief.css';
import '../style/print.css';

interface Props {
  readonly id: string;
  /** Come back from a moment: then and now are what is wanted. */
  readonly at?: 'then-now' | undefined;
}

/** Supervision after a visit: the debrief of one kept attempt. */
export function DebriefScreen({ id, at }: Props) {
  const { host } = useDesk();
  const opened = useLoaded(() => openDebrief(host, id), [host, id]);
  if (opened.is !== 'here') return <WaitingPage page="debrief" loaded={opened} />;
  if (!opened.value) return <NoSuchPage page="debrief" text={deskWords.missing.noAttempt} />;
  if (!opened.value.transcript.ended) return <NotOver opened={opened.value} />;
  return <Opened opened={opened.value} isBack={at === 'then-now'} />;
}

function Opened({ opened, isBack }: { readonly opened: OpenedDebrief; readonly isBack: boolean }) {
  const desk = useDesk();
  const atHand = useMemo(() => layOut(desk, opened), [desk, opened]);
  return (
    <DebriefContext.Provider value={atHand}>
      <PaperPage page="debrief" wide>
        <Stations isBack={isBack} />
      </PaperPage>
    </DebriefContext.Provider>
  );
}

const words = debriefWords.unfinished;

/** The story has not come to its end: it is still being played, or this edition cannot carry it further. */
function NotOver({ opened: { kept, transcript, edition } }: { readonly opened: OpenedDebrief }) {
  return (
    <PaperPage page="debrief">
      <PageHeading title={[debriefWords.title, edition.case.title]}>{words.title}</PageHeading>
      <p class="page-lead">{transcript.stopped ? debriefWords.status.stopped : words.says}</p>
      <p class="page-lead row">
        {!transcript.stopped && (
          <a class="btn main" href={addressOf({ page: 'play', id: kept.id })}>
            {words.carryOn}
          </a>
        )}
        <a class="btn" href={addressOf({ page: 'desk' })}>
          {deskWords.missing.back}
        </a>
      </p>
    </PaperPage>
  );
}
