import { queueNow } from './acts-so-far.ts';
import type { Case } from './case.ts';
import type { Key } from './edition.ts';
import { named, truths } from './known.ts';
import type { DecisionMark, Marks } from './marks.ts';
import { type AcceptedNow, acceptedNow, reasonsOf } from './outcome.ts';
import type { QueueDecided, QueueItemNow } from './queue.ts';
import type { Transcript } from './transcript.ts';

/** One thing that lay on the desk, for the debrief: what became of it, and why. Texts have their {names} filled. */
export interface DeskItemFacts {
  readonly id: string;
  readonly from: string;
  readonly headline: string;
  /** The minute of the day it came; what never came in this attempt is not here. */
  readonly arrived: number;
  readonly became: 'decided' | 'set-aside' | 'handed-over' | 'read' | 'unread';
  /** Every decision made about it, in order, each with its moment and its minute; the last one stands. */
  readonly decided: readonly QueueDecided[];
  /** In the case's words. */
  readonly outcome?: string;
  readonly because?: string;
  readonly handedTo?: string;
  readonly linked: readonly string[];
  readonly mark?: DecisionMark;
  /** What would have fitted, whether or not it was chosen. */
  readonly accepted: readonly AcceptedNow[];
  /** It was another one again, in other words: which, and whether it was decided alike; nothing if one of the two was not decided. */
  readonly repeats?: { readonly item: string; readonly alike?: boolean };
}

/** The day's desk, in the order things came; nothing of a case without a queue. */
export function deskFacts(
  transcript: Transcript,
  marks: Marks,
  { case: whole }: Key,
): readonly DeskItemFacts[] | undefined {
  const { queue } = whole.forms;
  if (!queue) return undefined;
  const now = queueNow(transcript, { id: whole.id, forms: { queue: playable(queue) } });
  const true_ = truths(transcript);
  const say = (text: string) => named(text, whole, transcript.attempt.family);
  return now.items.map((item): DeskItemFacts => {
    const known = queue.items.find(({ id }) => id === item.id);
    const last = item.decided.at(-1)?.answer;
    const outcome = queue.outcomes?.find(({ id }) => id === last?.outcome)?.text;
    // A linked item is decided on another's reasons.
    const because = last && reasonsOf(last.item, whole).find(({ id }) => id === last.because)?.text;
    const decision = whole.decisions[item.id];
    const mark = marks.threshold.decisions.find(({ name }) => name === item.id);
    return {
      ...{ id: item.id, from: say(known?.from ?? ''), headline: say(known?.headline ?? '') },
      ...{ arrived: item.arrived, became: becameOf(item), decided: item.decided, linked: item.linked },
      accepted: decision ? acceptedNow(decision, true_, whole) : [],
      ...(outcome && { outcome: say(outcome) }),
      ...(because && { because: say(because) }),
      ...(item.handed !== undefined && { handedTo: colleague(item.handed, queue) }),
      ...(mark && { mark }),
      ...(known?.repeats && { repeats: repeatOf(item, known.repeats, now.items) }),
    };
  });
}

type Queue = NonNullable<Case['forms']['queue']>;

/** The fold needs no more of the key's queue than play has of it. */
const playable = ({ items, forecast: _forecast, ...queue }: Queue) => ({ ...queue, items });

const colleague = (wanted: string, { colleagues }: Queue): string =>
  colleagues.find(({ id }) => id === wanted)?.text ?? wanted;

function becameOf({ aside, handed, decided, opened }: QueueItemNow): DeskItemFacts['became'] {
  if (aside) return 'set-aside';
  if (handed !== undefined) return 'handed-over';
  if (decided.length > 0) return 'decided';
  return opened ? 'read' : 'unread';
}

/** Whether the same thing in other words was decided alike. */
function repeatOf(
  item: QueueItemNow,
  first: string,
  items: readonly QueueItemNow[],
): NonNullable<DeskItemFacts['repeats']> {
  const whereOf = (one: QueueItemNow | undefined) => {
    const answer = one?.decided.at(-1)?.answer;
    return answer && (answer.level ?? answer.outcome);
  };
  const [here, there] = [whereOf(item), whereOf(items.find(({ id }) => id === first))];
  return here === undefined || there === undefined ? { item: first } : { item: first, alike: here === there };
}
