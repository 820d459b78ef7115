import type { ThenAndNow, Went } from '../../practice/then-and-now.ts';
import { thenAndNow } from '../../practice/then-and-now.ts';
import { spoken, typeset } from '../play/typeset.ts';
import { debriefWords } from '../words/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import type { Rehearsal } from './open-debrief.ts';
import { sayWent } from './say-answer.ts';

const words = debriefWords.moments;

/** The go at a moment then and the go now, side by side up to each one's next stop: your line, the answer, what they thought. */
export function ThenNow({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { transcript, key } = useDebrief();
  const goes = thenAndNow(transcript, rehearsal.transcript, rehearsal.moment, key);
  const [first, ...later] = goes;
  return (
    <div class="then-now">
      <Pair go={first} />
      {later.length > 0 && (
        <details class="then-now-more">
          <summary>{words.onToStop}</summary>
          {later.map((go, index) => (
            <Pair key={index} go={go} />
          ))}
        </details>
      )}
    </div>
  );
}

function Pair({ go }: { readonly go: ThenAndNow | undefined }) {
  return (
    <div class="then-now-pair">
      <div class="went then">
        <h4>{words.thenTitle}</h4>
        {go?.before ? <How went={go.before} /> : <p class="muted">{words.nothingThen}</p>}
      </div>
      <div class="went now">
        <h4>{words.nowTitle}</h4>
        {go?.after ? <How went={go.after} /> : <p class="muted">{words.nothingNow}</p>}
      </div>
    </div>
  );
}

/** The most lines of an answer that are set side by side. */
const mostHeard = 3;

function How({ went }: { readonly went: Went }) {
  const debrief = useDebrief();
  return (
    <>
      <p>{sayWent(went, debrief.key.case, text => debrief.say(text))}</p>
      {went.heard.slice(0, mostHeard).map(({ speaker, text }) => (
        <p key={text}>{speaker ? `${debrief.nameOf(speaker)}: ${spoken(text)}` : typeset(text)}</p>
      ))}
      {went.thinks.map(({ who, words: thought }) => (
        <p class="muted" key={who}>
          {words.thoughtLine(debrief.nameOf(who))} {typeset(thought)}
        </p>
      ))}
    </>
  );
}
