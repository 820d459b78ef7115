import type { QueueAct, QueueDecision } from './acts.ts';
import { minuteOf } from './clock.ts';
import type { PlayCase } from './edition.ts';
import { arrivalsOf, lotOf } from './queue-arrivals.ts';
import { relinked } from './queue-links.ts';

/** forms.queue as play has it: without what the key says of its items. */
export type PlayQueue = NonNullable<PlayCase['forms']['queue']>;
export type PlayQueueItem = PlayQueue['items'][number];

/** A decision as it stands, the event it was made in, and the minute of the day then. */
export interface QueueDecided {
  readonly moment: number;
  readonly minute: number;
  /** The item it was made on; a linked one is decided with it. */
  readonly answer: QueueDecision;
}

/** One thing on the desk, as it is now. */
export interface QueueItemNow {
  readonly id: string;
  /** The minute of the day it came. */
  readonly arrived: number;
  readonly opened: boolean;
  /** Whom one has rung about it, and what one has looked up, in order. */
  readonly rung: readonly string[];
  readonly history: readonly string[];
  /** What it is linked to; itself is not among them. */
  readonly linked: readonly string[];
  /** Every decision made about it, in order; the last one stands. */
  readonly decided: readonly QueueDecided[];
  /** Set aside unread: a colleague has it. */
  readonly aside: boolean;
  /** The colleague it was handed to. */
  readonly handed?: string;
  /** Still to be done: neither decided nor set aside nor handed over. */
  readonly inHand: boolean;
}

/** The desk now. */
export interface QueueNow {
  /** The minute of the day. */
  readonly minute: number;
  /** The day is over: nothing new is begun. */
  readonly over: boolean;
  /** What has arrived, in the order it came; those that came together in the seed's. */
  readonly items: readonly QueueItemNow[];
  /** The minute at which the next thing arrives by the clock; what hangs on an act may come sooner. */
  readonly next?: number;
  /** The last act was to stop; the story says whether one is let go. */
  readonly stopped: boolean;
}

/** The desk with what is still to come: what the next act goes on from. */
export interface QueueState extends QueueNow {
  readonly seed: number;
  /** When things arrive, by item; what hangs on an act is here once that was done. */
  readonly arrivals: ReadonlyMap<string, number>;
}

/** The desk as the day begins. */
export const queueAtStart = (queue: PlayQueue, seed: number): QueueState =>
  asItStands(
    {
      ...{ minute: minuteOf(queue.from), over: false, stopped: false, items: [] },
      ...{ seed, arrivals: arrivalsOf(queue.items, seed) },
    },
    queue,
  );

/** The desk once the story has let some minutes pass. */
export const queueLater = (now: QueueState, minutes: number, queue: PlayQueue): QueueState =>
  minutes === 0 ? now : asItStands({ ...now, minute: now.minute + minutes }, queue);

/** The desk after one act; the act has been checked (queue-problem.ts). */
export function queueAfterAct(now: QueueState, act: QueueAct, moment: number, queue: PlayQueue): QueueState {
  const done = afterAct(now, act, moment, queue);
  return asItStands({ ...done, arrivals: withFollowing(done, act, queue) }, queue);
}

/** What hangs on an act comes so many minutes after it was first done. */
function withFollowing(
  { arrivals, minute }: QueueState,
  act: QueueAct,
  { items }: PlayQueue,
): QueueState['arrivals'] {
  const following = items.filter(
    ({ id, after }) =>
      after && !arrivals.has(id) && act.act === after.act && 'item' in act && act.item === after.item,
  );
  if (following.length === 0) return arrivals;
  return new Map([
    ...arrivals,
    ...following.map(({ id, after }) => [id, minute + (after?.minutes ?? 0)] as const),
  ]);
}

/** Puts on the desk what has come by now. */
function asItStands(now: QueueState, queue: PlayQueue): QueueState {
  const { next: _passed, ...rest } = now;
  const end = minuteOf(queue.to);
  const here = new Set(now.items.map(({ id }) => id));
  // What comes after hours is for tomorrow.
  const waiting = [...now.arrivals].filter(([id, at]) => !here.has(id) && at < end);
  const come = waiting.filter(([, at]) => at <= now.minute);
  const next = Math.min(...waiting.flatMap(([, at]) => (at > now.minute ? [at] : [])));
  const arrived = come
    .toSorted(([one, at], [other, then]) => at - then || lotOf(one, now.seed) - lotOf(other, now.seed))
    .map(([id, at]) => newItem(id, at));
  return {
    ...rest,
    over: now.minute >= end,
    items: arrived.length > 0 ? [...now.items, ...arrived] : now.items,
    ...(Number.isFinite(next) && { next }),
  };
}

const newItem = (id: string, arrived: number): QueueItemNow => ({
  ...{ id, arrived, opened: false, aside: false, inHand: true },
  ...{ rung: [], history: [], linked: [], decided: [] },
});

/** How many minutes an act takes as things stand. */
export function minutesFor(act: QueueAct, now: Pick<QueueNow, 'minute' | 'next'>, queue: PlayQueue): number {
  switch (act.act) {
    case 'wait':
      return (now.next ?? Math.max(minuteOf(queue.to), now.minute)) - now.minute;
    case 'stop':
    case 'set-aside':
      return 0;
    case 'part':
      return queue.minutes.link;
    case 'ring':
    case 'history': {
      const ways = queue.items.find(({ id }) => id === act.item)?.[act.act];
      return ways?.find(({ id }) => id === act.with)?.minutes ?? queue.minutes[act.act];
    }
    default:
      return queue.minutes[act.act];
  }
}

function afterAct(now: QueueState, act: QueueAct, moment: number, queue: PlayQueue): QueueState {
  const minute = now.minute + minutesFor(act, now, queue);
  const later: QueueState = { ...now, minute, stopped: false };
  switch (act.act) {
    case 'open':
      return changed(later, [act.item], () => ({ opened: true }));
    case 'ring':
      return changed(later, [act.item], ({ rung }) => ({ rung: [...rung, act.with] }));
    case 'history':
      return changed(later, [act.item], ({ history }) => ({ history: [...history, act.with] }));
    case 'link':
    case 'part': {
      const links = relinked(new Map(now.items.map(({ id, linked }) => [id, linked])), act);
      return changed(
        later,
        now.items.map(({ id }) => id),
        ({ id }) => ({ linked: links.get(id) ?? [] }),
      );
    }
    case 'decide':
      return changed(later, [act.item, ...linkedTo(act.item, now)], ({ decided }) => ({
        decided: [...decided, { moment, minute, answer: act }],
        inHand: false,
      }));
    case 'set-aside':
      return changed(later, [act.item], () => ({ aside: true, inHand: false }));
    case 'hand-over':
      return changed(later, [act.item], () => ({ handed: act.with, inHand: false }));
    case 'wait':
      return later;
    case 'stop':
      return { ...later, stopped: true };
  }
}

const linkedTo = (item: string, { items }: Pick<QueueNow, 'items'>): readonly string[] =>
  items.find(({ id }) => id === item)?.linked ?? [];

const changed = (
  now: QueueState,
  ids: readonly string[],
  change: (item: QueueItemNow) => Partial<QueueItemNow>,
): QueueState => ({
  ...now,
  items: now.items.map(item => (ids.includes(item.id) ? { ...item, ...change(item) } : item)),
});
