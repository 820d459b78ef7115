import { deskWords } from '../words/desk.ts';
import { PageHeading } from './page-heading.tsx';
import { PaperPage } from './paper-page.tsx';
import { addressOf, type Route } from './route.ts';
import type { Loaded } from './use-loaded.ts';

/** Says that something has not come down, and offers to ask again. */
export function NotDown({ text, again }: { readonly text: string; readonly again: () => void }) {
  return (
    <div class="not-down" role="alert">
      <p>{text}</p>
      <p>
        <button type="button" class="btn" onClick={again}>
          {deskWords.missing.again}
        </button>
      </p>
    </div>
  );
}

/** A whole page that waits for what it shows, or says that it has not come. */
export function WaitingPage({
  page,
  loaded,
}: {
  readonly page: Route['page'];
  readonly loaded: Loaded<unknown>;
}) {
  return (
    <PaperPage page={page}>
      {loaded.is === 'missing' ? (
        <NotDown text={deskWords.missing.caseFile} again={loaded.again} />
      ) : (
        <p class="muted">{deskWords.loading}</p>
      )}
    </PaperPage>
  );
}

/** A page for what is not there: a cleared attempt, a case this desk does not have. */
export function NoSuchPage({ page, text }: { readonly page: Route['page']; readonly text: string }) {
  return (
    <PaperPage page={page}>
      <PageHeading title={[text]}>{text}</PageHeading>
      <p class="page-lead">
        <a class="btn" href={addressOf({ page: 'desk' })}>
          {deskWords.missing.back}
        </a>
      </p>
    </PaperPage>
  );
}
