import { useState } from 'preact/hooks';
import type { Kept, Mode } from '../../practice/kept.ts';
import { deskWords, notesInLine } from '../words/desk.ts';
import { attemptLine, placeOf } from './attempt-line.ts';
import { begin } from './begin.ts';
import { ChooseHead } from './choose-head.tsx';
import { ChooseMode } from './choose-mode.tsx';
import { useDesk } from './desk-context.ts';
import { tabOf } from './file-on-desk.tsx';
import { type DeskFile, filesOnDesk } from './files.ts';
import { KeyProvenance } from './key-provenance.tsx';
import { NoSuchPage, NotDown } from './missing.tsx';
import { PageHeading } from './page-heading.tsx';
import { PaperPage } from './paper-page.tsx';
import { goTo } from './route.ts';
import { useLoaded } from './use-loaded.ts';

const words = deskWords.cover;

/** The cover of a case file: what it holds before anything, how long it takes, how to play it, and the way in. */
export function CoverScreen({ id }: { readonly id: string }) {
  const { host, attempts } = useDesk();
  const file = filesOnDesk(host.shelf, attempts.value).find(({ shelfCase }) => shelfCase.id === id);
  if (!file) return <NoSuchPage page="case" text={deskWords.missing.noCase} />;
  return <Cover key={id} file={file} />;
}

function Cover({ file }: { readonly file: DeskFile }) {
  const { shelfCase, attempts } = file;
  return (
    <PaperPage page="case" wide>
      <div class="cover-desk">
        <article class="cover">
          <p class="file-tab">{tabOf(file)}</p>
          <div class="cover-sheet">
            <header class="cover-head">
              <PageHeading title={[shelfCase.title]}>{shelfCase.title}</PageHeading>
              {shelfCase.edition === 0 && <p class="draft">{deskWords.draft}</p>}
            </header>
            <ContentNotes notes={shelfCase.contentNotes} />
            <WayIn file={file} />
            <div class="cover-side">
              <ChooseHead />
              <KeyProvenance shelfCase={shelfCase} />
              {attempts.length > 0 && <Earlier attempts={attempts} />}
            </div>
          </div>
        </article>
      </div>
    </PaperPage>
  );
}

function ContentNotes({ notes }: { readonly notes: readonly string[] }) {
  return (
    <section class="content-notes" aria-labelledby="content-notes">
      <h2 id="content-notes" class="cover-part">
        {words.contents}
      </h2>
      <p>{notes.length > 0 ? `${words.contentsLead} ${notesInLine(notes)}.` : words.noContents}</p>
      <p class="small">
        {words.step} <a href="#support">{deskWords.places.supportOnDesk}</a>
      </p>
    </section>
  );
}

function WayIn({ file: { shelfCase, left } }: { readonly file: DeskFile }) {
  const desk = useDesk();
  const isNewcomer = desk.attempts.value.length === 0;
  const [mode, setMode] = useState<Mode>(isNewcomer ? 'explore' : 'scored');
  const [starting, setStarting] = useState(false);
  // Fetched while the cover is read, so that the file opens at once.
  const story = useLoaded(shelfCase.open, [shelfCase]);

  const start = async () => {
    if (starting) return;
    setStarting(true);
    const kept = await begin(desk, shelfCase, mode);
    goTo({ page: 'play', id: kept.id });
  };

  return (
    <div class="cover-body">
      <p class="page-lead">{shelfCase.summary}</p>
      <p>{words.length(shelfCase.minutes)}</p>
      <ChooseMode mode={mode} onChoose={setMode} isNewcomer={isNewcomer} />
      {story.is === 'missing' && <NotDown text={deskWords.missing.caseFile} again={story.again} />}
      <div class="row cover-start">
        <button type="button" class="btn main" disabled={story.is === 'missing'} onClick={start}>
          {words.start}
        </button>
        {left && (
          <a class="btn" href={placeOf(left)}>
            {words.carryOn}
          </a>
        )}
      </div>
    </div>
  );
}

function Earlier({ attempts }: { readonly attempts: readonly Kept[] }) {
  return (
    <section>
      <h2 class="cover-part">{words.earlierTitle}</h2>
      <ul class="link-list">
        {attempts.map(kept => (
          <li key={kept.id}>
            <a href={placeOf(kept)}>{attemptLine(kept)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
