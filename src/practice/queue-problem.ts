import type { QueueAct, QueueDecision } from './acts.ts';
import type { Problem } from './problem.ts';
import type { PlayQueue, PlayQueueItem, QueueItemNow, QueueNow } from './queue.ts';

const unknown = (found: string): Problem => ({ code: 'attempt.answer-unknown', found });
/** It can be done, but not now; `expected` says what has to be so first. */
const notNow = (expected: string): Problem => ({ code: 'attempt.act-not-now', expected });

const hasId = (list: readonly { readonly id: string }[] | undefined, wanted: string): boolean =>
  (list ?? []).some(({ id }) => id === wanted);

/** The reasons a decision about an item can be given: its own, or the queue's. */
export const reasonsFor = ({ reasons }: Pick<PlayQueueItem, 'reasons'>, queue: Pick<PlayQueue, 'reasons'>) =>
  reasons ?? queue.reasons;

/**
 * Why an act cannot be done at the desk as it stands, if it cannot: for the
 * page to grey a button by, and for replay to refuse an attempt by.
 */
export function problemWithQueueAct(act: QueueAct, now: QueueNow, queue: PlayQueue): Problem | undefined {
  if (act.act === 'stop') return undefined;
  if (!('item' in act)) return now.over ? notNow('before the end of the day') : undefined;
  const known = queue.items.find(({ id }) => id === act.item);
  if (!known) return unknown(act.item);
  const item = now.items.find(({ id }) => id === act.item);
  if (!item) return notNow('arrived');
  if (item.aside || item.handed !== undefined) return notNow('with you');
  if (now.over && act.act !== 'set-aside' && act.act !== 'hand-over')
    return notNow('before the end of the day');
  return problemWithItem(act, item, now, queue, known);
}

type ItemAct = Extract<QueueAct, { item: string }>;

function problemWithItem(
  act: ItemAct,
  item: QueueItemNow,
  now: QueueNow,
  queue: PlayQueue,
  known: PlayQueueItem,
): Problem | undefined {
  if (act.act === 'open') return item.opened ? notNow('unopened') : undefined;
  if (act.act === 'set-aside') return item.opened ? notNow('unread') : undefined;
  if (act.act === 'hand-over') {
    if (!hasId(queue.colleagues, act.with)) return unknown(act.with);
    return item.inHand ? undefined : notNow('undecided');
  }
  if (!item.opened) return notNow('opened');
  switch (act.act) {
    case 'ring':
    case 'history':
      if (!hasId(known[act.act], act.with)) return unknown(act.with);
      return (act.act === 'ring' ? item.rung : item.history).includes(act.with)
        ? notNow('not done yet')
        : undefined;
    case 'link':
      return problemWithLink(item, act.with, now);
    case 'part':
      return item.linked.length > 0 ? undefined : notNow('linked');
    case 'decide':
      return problemWithDecision(act, queue, known);
  }
}

function problemWithLink(item: QueueItemNow, other: string, { items }: QueueNow): Problem | undefined {
  const with_ = items.find(({ id }) => id === other);
  if (!with_?.opened || with_.aside || with_.handed !== undefined) return notNow('both opened');
  return with_.id === item.id || item.linked.includes(other) ? notNow('two that are apart') : undefined;
}

function problemWithDecision(
  { level, outcome, because, also = [], odds }: QueueDecision,
  queue: PlayQueue,
  known: PlayQueueItem,
): Problem | undefined {
  if (queue.outcomes ? level !== undefined : outcome !== undefined) return unknown('level');
  if (queue.outcomes && !hasId(queue.outcomes, outcome ?? '')) return unknown(outcome ?? 'outcome');
  if (!queue.outcomes && level === undefined) return unknown('level');
  if (!hasId(reasonsFor(known, queue), because)) return unknown(because);
  if (new Set(also).size < also.length) return unknown(also.join(' '));
  const strange = also.find(id => !hasId(queue.actions, id));
  if (strange !== undefined) return unknown(strange);
  const asked = known.forecast === true;
  return asked === (odds !== undefined)
    ? undefined
    : { code: 'attempt.answer-unknown', found: 'odds', expected: asked ? '0-100' : 'none' };
}
