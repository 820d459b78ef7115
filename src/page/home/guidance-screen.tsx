import type { Guidance } from '../../practice/guidance.ts';
import { deskWords } from '../words/desk.ts';
import { pageWords } from '../words/pages.ts';
import { useDesk } from './desk-context.ts';
import { Glossary } from './glossary.tsx';
import { Clock, Ladder, Standards } from './guidance-parts.tsx';
import { JumpList } from './jump-list.tsx';
import { NotDown } from './missing.tsx';
import { PageHeading } from './page-heading.tsx';
import { PaperPage } from './paper-page.tsx';
import { Sources } from './sources.tsx';
import { useLoaded } from './use-loaded.ts';

const words = pageWords.guidance;

const parts = [
  { id: 'ladder', title: words.ladder },
  { id: 'clock', title: words.clock },
  { id: 'glossary', title: words.glossary },
  { id: 'standards', title: words.standards },
  { id: 'sources', title: words.sources },
];

/** The ladder and the law: rungs, limits, words, standards and sources, each saying how sure it is. */
export function GuidanceScreen() {
  const { host } = useDesk();
  const guidance = useLoaded(host.guidance, [host]);
  return (
    <PaperPage page="guidance">
      <PageHeading title={[deskWords.places.guidance]}>{deskWords.places.guidance}</PageHeading>
      <p class="page-lead">{words.lead}</p>
      {guidance.is === 'missing' && <NotDown text={deskWords.missing.page} again={guidance.again} />}
      {guidance.is === 'coming' && <p class="muted">{deskWords.loading}</p>}
      {guidance.is === 'here' && <Parts guidance={guidance.value} />}
    </PaperPage>
  );
}

function Parts({ guidance }: { readonly guidance: Guidance }) {
  return (
    <>
      <JumpList label={words.jump} parts={parts} />
      <Ladder ladder={guidance.ladder} />
      <Clock clock={guidance.clock} />
      <Glossary glossary={guidance.glossary} />
      <Standards sets={guidance.standards.sets} />
      <Sources sources={guidance.sources} />
    </>
  );
}
