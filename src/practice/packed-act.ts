import { cardsActs, queueActs, timelineActs } from './act-words.ts';
import type { CardsAct, QueueAct, QueueDecision, TimelineAct } from './acts.ts';
import type { ActForm } from './acts-done.ts';
import type { Answer } from './answer.ts';
import type { PlayCase } from './edition.ts';
import { lineAnswers } from './knowledge.ts';
import { levels } from './ladder.ts';
import { type Reading, writeDigit, writePair } from './packed-digits.ts';
import { reasonsFor } from './queue-problem.ts';
import { sureness } from './sureness.ts';

/*
 * Acts in the packed code: a digit for what is done, then places in the
 * case's lists, so that a full day at a desk stays within a save.
 */

const ids = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
const hundred = Array.from({ length: 101 }, (_, count) => count);
const yesNo = [true, false];

/** The ids the acts of a form speak of, in the case's order. */
function wordsOf({ forms: { queue, timeline, cards } }: PlayCase) {
  return {
    items: ids(queue?.items),
    colleagues: ids(queue?.colleagues),
    outcomes: ids(queue?.outcomes),
    actions: ids(queue?.actions),
    contacts: ids(timeline?.contacts),
    body: ids(timeline?.body),
    ring: ids(timeline?.ring),
    cards: Object.keys(cards?.statements ?? {}),
    /** Whom one can ring about an item, or what one can look up. */
    ways: (act: 'ring' | 'history', item: string) => ids(queue?.items.find(({ id }) => id === item)?.[act]),
    reasons: (item: string) => {
      const found = queue?.items.find(({ id }) => id === item);
      return queue && found ? ids(reasonsFor(found, queue)) : [];
    },
  };
}

type Words = ReturnType<typeof wordsOf>;

/** Writes one act. It must be one the case has words for. */
export function packAct(kind: ActForm, answer: Answer, play: PlayCase): string {
  const words = wordsOf(play);
  switch (kind) {
    case 'queue':
      return packQueueAct(answer as QueueAct, words);
    case 'timeline':
      return packTimelineAct(answer as TimelineAct, words);
    case 'cards': {
      const act = answer as CardsAct;
      if (act.act === 'done') return writeDigit(cardsActs, act.act);
      const word = writeDigit(lineAnswers, act.word) + writeDigit(yesNo, act.sure);
      return writeDigit(cardsActs, act.act) + writePair(words.cards, act.card) + word;
    }
  }
}

function packQueueAct(act: QueueAct, words: Words): string {
  const head = writeDigit(queueActs, act.act);
  if (!('item' in act)) return head;
  const item = head + writePair(words.items, act.item);
  switch (act.act) {
    case 'ring':
    case 'history':
      return item + writePair(words.ways(act.act, act.item), act.with);
    case 'link':
      return item + writePair(words.items, act.with);
    case 'hand-over':
      return item + writePair(words.colleagues, act.with);
    case 'decide':
      return item + packQueueDecision(act, words);
    default:
      return item;
  }
}

const packQueueDecision = (
  { item, level, outcome, because, sure, also = [], odds }: QueueDecision,
  words: Words,
) =>
  [
    level ? `-${writeDigit(levels, level)}` : writeDigit(words.outcomes, outcome),
    writeDigit(words.reasons(item), because),
    writeDigit(sureness, sure),
    odds === undefined ? '-' : writePair(hundred, odds),
    ...also.map(id => writeDigit(words.actions, id)),
  ].join('');

function packTimelineAct(act: TimelineAct, words: Words): string {
  const head = writeDigit(timelineActs, act.act);
  switch (act.act) {
    case 'open':
    case 'remove':
      return head + writePair(words.contacts, act.contact);
    case 'place': {
      const at = act.at === undefined ? '' : writeDigit(words.body, act.at);
      return head + writePair(words.contacts, act.contact) + at;
    }
    case 'join':
      return head + act.contacts.map(contact => writePair(words.contacts, contact)).join('');
    case 'ring':
      return head + writeDigit(words.ring, act.with);
    case 'done':
      return head;
  }
}

/** Reads what `packAct` wrote. Throws `PackedError` on anything else. */
export function unpackAct(kind: ActForm, reading: Reading, play: PlayCase): Answer {
  const words = wordsOf(play);
  switch (kind) {
    case 'queue':
      return unpackQueueAct(reading, words);
    case 'timeline':
      return unpackTimelineAct(reading, words);
    case 'cards': {
      const act = reading.one(cardsActs);
      if (act === 'done') return { act };
      const card = reading.pair(words.cards);
      return { act, card, word: reading.one(lineAnswers), sure: reading.one(yesNo) };
    }
  }
}

function unpackQueueAct(reading: Reading, words: Words): QueueAct {
  const act = reading.one(queueActs);
  if (act === 'wait' || act === 'stop') return { act };
  const item = reading.pair(words.items);
  switch (act) {
    case 'ring':
    case 'history':
      return { act, item, with: reading.pair(words.ways(act, item)) };
    case 'link':
      return { act, item, with: reading.pair(words.items) };
    case 'hand-over':
      return { act, item, with: reading.pair(words.colleagues) };
    case 'decide':
      return unpackQueueDecision(reading, item, words);
    default:
      return { act, item };
  }
}

function unpackQueueDecision(reading: Reading, item: string, words: Words): QueueDecision {
  const where = reading.skip('-') ? { level: reading.one(levels) } : { outcome: reading.one(words.outcomes) };
  const because = reading.one(words.reasons(item));
  const sure = reading.one(sureness);
  const odds = reading.skip('-') ? undefined : reading.pair(hundred);
  const also = reading.rest(() => reading.one(words.actions));
  return {
    ...{ act: 'decide', item, ...where, because, sure },
    ...(also.length > 0 && { also }),
    ...(odds !== undefined && { odds }),
  };
}

function unpackTimelineAct(reading: Reading, words: Words): TimelineAct {
  const act = reading.one(timelineActs);
  switch (act) {
    case 'open':
    case 'remove':
      return { act, contact: reading.pair(words.contacts) };
    case 'place': {
      const contact = reading.pair(words.contacts);
      const [at] = reading.rest(() => reading.one(words.body));
      return { act, contact, ...(at !== undefined && { at }) };
    }
    case 'join':
      return { act, contacts: reading.rest(() => reading.pair(words.contacts)) };
    case 'ring':
      return { act, with: reading.one(words.ring) };
    case 'done':
      return { act };
  }
}
