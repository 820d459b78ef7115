import type { Instead, MomentFacts } from '../../practice/debrief-facts.ts';
import { typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { Differently } from './differently.tsx';
import { GoBack } from './go-back-button.tsx';
import { rehearsalAt } from './rehearsal-at.ts';
import { sayWent } from './say-answer.ts';
import { sayInstead } from './say-cost.ts';
import { ThenNow } from './then-now.tsx';

const words = debriefWords.moments;

interface Props {
  readonly title: string;
  readonly moment: MomentFacts;
  /** What can be said of it besides the choice's own reason. */
  readonly says: readonly string[];
  readonly instead?: Instead | undefined;
}

/** One moment: what you said, what they thought, why, what could have been said; or, once gone back to, then and now. */
export function MomentCard({ title, moment, says, instead }: Props) {
  const debrief = useDebrief();
  const rehearsal = rehearsalAt(debrief, moment.number);
  const could = instead && sayInstead(instead, debrief.key.case, text => debrief.say(text));
  return (
    <article class="moment">
      <header>
        <h3>{title}</h3>
        <p class="small muted">{words.where(debrief.placeName(moment.place), moment.time)}</p>
        {rehearsal && (
          <p class="small">
            <b>{words.wentBack}</b> {words.goBackSays}
          </p>
        )}
      </header>
      {rehearsal ? <ThenNow rehearsal={rehearsal} /> : <SaidAndThought moment={moment} />}
      <div class="moment-why">
        {[...(moment.why ? [typeset(moment.why)] : []), ...says].map(line => (
          <p key={line}>{line}</p>
        ))}
        {could && (
          <p>
            {could.lead} {could.text}
          </p>
        )}
      </div>
      <div class="moment-ways row no-print">
        <GoBack moment={moment.number} />
        <Differently moment={moment.number} />
      </div>
      <Written moment={moment.number} />
    </article>
  );
}

function SaidAndThought({ moment }: { readonly moment: MomentFacts }) {
  const debrief = useDebrief();
  const own = debrief.written('own-words', moment.number);
  const heading = moment.form ? words.youAnswered : moment.kind === 'say' ? words.youSaid : words.youDid;
  return (
    <>
      <div class="went">
        <h4>{heading}</h4>
        <p>{sayWent(moment, debrief.key.case, text => debrief.say(text))}</p>
        {own && (
          <p class="muted">
            {debriefWords.all.ownWords}: {own}
          </p>
        )}
      </div>
      {moment.thinks.map(({ who, words: thought }) => (
        <div class="went" key={who}>
          <h4>{words.thought(debrief.nameOf(who))}</h4>
          <p>{typeset(thought)}</p>
        </div>
      ))}
    </>
  );
}

/** What the learner wrote beside this moment: seen on paper too. */
function Written({ moment }: { readonly moment: number }) {
  const text = useDebrief().written('differently', moment);
  if (!text) return null;
  return (
    <p class="moment-written">
      <span class="muted">{words.differentlySaid}</span> {text}
    </p>
  );
}
