import type { Unfound } from '../../practice/debrief-facts.ts';
import { spoken, typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { GoBack } from './go-back-button.tsx';
import { rehearsalAt } from './rehearsal-at.ts';
import { ThenNow } from './then-now.tsx';

const words = debriefWords.moments;

/** A fact that matters and was never found: what it is, how it could have been found, and the way back to where it was on offer. */
export function UnfoundCard({ unfound }: { readonly unfound: Unfound }) {
  const debrief = useDebrief();
  const rehearsal = unfound.moment === undefined ? undefined : rehearsalAt(debrief, unfound.moment);
  return (
    <article class="moment">
      <header>
        <h3>{words.unfound}</h3>
        {rehearsal && (
          <p class="small">
            <b>{words.wentBack}</b> {words.goBackSays}
          </p>
        )}
      </header>
      <div class="went moment-wide">
        <p>{typeset(unfound.said ?? unfound.card)}</p>
        {unfound.routes.map(route => (
          <p key={route}>{typeset(route)}</p>
        ))}
        {unfound.by && (
          <p>
            <b>{/^["“]/.test(unfound.by.text.trim()) ? spoken(unfound.by.text) : typeset(unfound.by.text)}</b>
          </p>
        )}
      </div>
      {rehearsal && <ThenNow rehearsal={rehearsal} />}
      {unfound.moment !== undefined && (
        <div class="moment-ways row no-print">
          <GoBack moment={unfound.moment} />
        </div>
      )}
    </article>
  );
}
