import { deskWords } from '../words/desk.ts';
import { pageWords } from '../words/pages.ts';
import { Certainty } from './certainty.tsx';
import { dayWords } from './day.ts';
import { useDesk } from './desk-context.ts';
import { NotDown } from './missing.tsx';
import { PageHeading } from './page-heading.tsx';
import { PaperPage } from './paper-page.tsx';
import { useLoaded } from './use-loaded.ts';

const words = pageWords.support;

/** Where to turn: with a real worry first, then with one's own. That it was opened is recorded nowhere. */
export function SupportScreen() {
  const { host } = useDesk();
  const guidance = useLoaded(host.guidance, [host]);
  return (
    <PaperPage page="support">
      <PageHeading title={[deskWords.places.support]}>{deskWords.places.supportOnDesk}</PageHeading>
      <p class="page-lead">{words.lead}</p>
      {guidance.is === 'missing' && <NotDown text={deskWords.missing.page} again={guidance.again} />}
      {guidance.is === 'coming' && <p class="muted">{deskWords.loading}</p>}
      {guidance.is === 'here' && (
        <>
          <section class="page-part worry">
            <h2>{words.worryTitle}</h2>
            <p>{guidance.value.support.worry}</p>
          </section>
          <section class="page-part">
            <h2>{words.linesTitle}</h2>
            <ul class="support-lines">
              {guidance.value.support.lines.map(line => (
                <li key={line.name}>
                  <h3>{line.name}</h3>
                  <p>{line.for}</p>
                  <p class="support-number">
                    <a href={`tel:${line.number.replaceAll(/\s/g, '')}`}>{line.number}</a>
                    <Certainty code={line.code} />
                  </p>
                </li>
              ))}
            </ul>
            <p class="small muted">
              {pageWords.guidance.edition(
                guidance.value.support.edition,
                dayWords(guidance.value.support.checked),
              )}
            </p>
          </section>
          <p class="page-part">{words.own}</p>
        </>
      )}
    </PaperPage>
  );
}
