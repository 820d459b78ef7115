import { useState } from 'preact/hooks';
import type { Case } from '../../practice/case.ts';
import type { ShelfCase } from '../shelf.ts';
import { deskWords } from '../words/desk.ts';

/** Who set the key of a case. The key comes down only when this is opened. */
export function KeyProvenance({ shelfCase }: { readonly shelfCase: ShelfCase }) {
  const [set, setSet] = useState<Case['key'] | 'missing'>();
  const fetch = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    if (!event.currentTarget.open || (set && set !== 'missing')) return;
    shelfCase.openKey().then(
      key => setSet(key.case.key),
      () => setSet('missing'),
    );
  };
  return (
    <details onToggle={fetch}>
      <summary>{deskWords.cover.keyTitle}</summary>
      {set === undefined && <p class="muted">{deskWords.loading}</p>}
      {set === 'missing' && <p>{deskWords.missing.page}</p>}
      {set && set !== 'missing' && (
        <>
          <p>{set.who}</p>
          <p>{set.said}</p>
        </>
      )}
    </details>
  );
}
