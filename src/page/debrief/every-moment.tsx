import type { MomentFacts, OtherOption } from '../../practice/debrief-facts.ts';
import type { Guidance } from '../../practice/guidance.ts';
import { spoken, typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { Cited } from './cited.tsx';
import { sayCodes } from './codes.ts';
import { useDebrief } from './debrief-context.ts';
import { Differently } from './differently.tsx';
import { GoBack } from './go-back-button.tsx';
import { rehearsalAt } from './rehearsal-at.ts';
import { sayWent } from './say-answer.ts';
import { isShownAbove } from './shown-above.ts';
import { ThenNow } from './then-now.tsx';

const words = debriefWords.all;

interface WithGuidance {
  readonly guidance: Guidance | undefined;
}

/** The heading a moment is come back to by. */
export const momentId = (number: number): string => `moment-${number}`;

/** Every moment in order, with what it was coded with, why, by what source, and what else was on offer. */
export function EveryMoment({ guidance }: WithGuidance) {
  const { facts } = useDebrief();
  return (
    <ol class="every-moment">
      {facts.moments.map(moment => (
        <OneMoment key={moment.number} moment={moment} guidance={guidance} />
      ))}
    </ol>
  );
}

function OneMoment({ moment, guidance }: WithGuidance & { readonly moment: MomentFacts }) {
  const debrief = useDebrief();
  const isAbove = isShownAbove(debrief.facts, moment.number);
  const rehearsal = isAbove ? undefined : rehearsalAt(debrief, moment.number);
  const own = debrief.written('own-words', moment.number);
  const codes = sayCodes(moment);
  return (
    <li>
      <h3 id={momentId(moment.number)} tabIndex={-1}>
        {words.moment(moment.number)}{' '}
        <span class="muted">{debriefWords.moments.where(debrief.placeName(moment.place), moment.time)}</span>
      </h3>
      <p>{sayWent(moment, debrief.key.case, text => debrief.say(text))}</p>
      {own && (
        <p class="own-line">
          <span class="muted">{words.ownWords}:</span> {own}
        </p>
      )}
      <p class="small">
        <span class="muted">{codes ? `${words.codes}:` : words.noCodes}</span> {codes}
      </p>
      {moment.why && <p>{typeset(moment.why)}</p>}
      {moment.thinks.map(({ who, words: thought }) => (
        <p class="muted" key={who}>
          {debriefWords.moments.thoughtLine(debrief.nameOf(who))} {typeset(thought)}
        </p>
      ))}
      {rehearsal && (
        <>
          <p class="small">
            <b>{debriefWords.moments.wentBack}</b> {debriefWords.moments.goBackSays}
          </p>
          <ThenNow rehearsal={rehearsal} />
        </>
      )}
      <Cited src={moment.src} guidance={guidance} />
      <Others others={moment.others} />
      <div class="row no-print">
        <GoBack moment={moment.number} />
        <EveryDifferently moment={moment.number} />
      </div>
    </li>
  );
}

/** The three moments above have this too, under the same id; here it gets its own place only where they do not. */
function EveryDifferently({ moment }: { readonly moment: number }) {
  const { facts } = useDebrief();
  const above = [facts.helped?.moment, facts.cost?.moment];
  return above.includes(moment) ? null : <Differently moment={moment} />;
}

function Others({ others }: { readonly others: readonly OtherOption[] }) {
  const coded = others.filter(({ kind }) => kind === 'say' || kind === 'go');
  if (coded.length === 0) return null;
  return (
    <div class="others">
      <p class="small muted">{words.others}</p>
      <ul>
        {coded.map(other => (
          <li key={other.id}>
            <p>{/^["“]/.test(other.text.trim()) ? spoken(other.text) : typeset(other.text)}</p>
            <p class="small">
              <span class="muted">{sayCodes(other)}</span> {other.why && typeset(other.why)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
