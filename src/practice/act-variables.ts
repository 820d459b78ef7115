import type { CardsAct, QueueAct, TimelineAct } from './acts.ts';
import { type CardsNow, cardsAfterAct } from './cards.ts';
import { inInk } from './in-ink.ts';
import { levels } from './ladder.ts';
import { type PlayQueue, type QueueState, queueAfterAct } from './queue.ts';
import type { Value } from './story.ts';
import { type PlayTimeline, type TimelineNow, timelineAfterAct } from './timeline.ts';

/*
 * What the story is told of one act: the act itself, and how things stand
 * once it is done. All are set every time, so that nothing of the act before
 * is left standing.
 */

type Variables = Readonly<Record<string, Value>>;

/** What is only worked out to tell the story of it has no event yet. */
const noEvent = 0;

/** The variables of an act at the desk. In a link the item is the one that stands first in the case, whichever was taken up. */
export function queueVariables(
  prefix: string,
  act: QueueAct,
  before: QueueState,
  queue: PlayQueue,
): Variables {
  const now = queueAfterAct(before, act, noEvent, queue);
  const [item, with_] = inCaseOrder(act, queue);
  const decided = act.act === 'decide' ? act : undefined;
  const count = (is: (item: (typeof now.items)[number]) => boolean) => now.items.filter(is).length;
  return {
    [`${prefix}_act`]: act.act,
    [`${prefix}_item`]: item,
    [`${prefix}_with`]: with_,
    [`${prefix}_level`]: decided?.level ? levels.indexOf(decided.level) : -1,
    [`${prefix}_outcome`]: decided?.outcome ?? '',
    [`${prefix}_because`]: decided?.because ?? '',
    [`${prefix}_sure`]: decided?.sure ?? '',
    ...Object.fromEntries(
      (queue.actions ?? []).map(({ id }) => [
        `${prefix}_also_${inInk(id)}`,
        decided?.also?.includes(id) ?? false,
      ]),
    ),
    [`${prefix}_minutes`]: now.minute,
    [`${prefix}_left`]: count(({ inHand }) => inHand),
    [`${prefix}_decided`]: count(({ decided: made }) => made.length > 0),
    [`${prefix}_aside`]: count(({ aside }) => aside),
    [`${prefix}_handed`]: count(({ handed }) => handed !== undefined),
  };
}

function inCaseOrder(act: QueueAct, { items }: PlayQueue): readonly [item: string, with_: string] {
  const item = 'item' in act ? act.item : '';
  const with_ = 'with' in act ? act.with : '';
  if (act.act !== 'link') return [item, with_];
  const placeOf = (wanted: string) => items.findIndex(({ id }) => id === wanted);
  return placeOf(item) < placeOf(with_) ? [item, with_] : [with_, item];
}

/** The variables of an act in the file. What a join tells stands in `joined` for this act alone. */
export function timelineVariables(
  prefix: string,
  act: TimelineAct,
  before: TimelineNow,
  timeline: PlayTimeline,
  story: string,
): Variables {
  const now = timelineAfterAct(before, act, noEvent, timeline, story);
  const told = act.act === 'join' ? now.joins.at(-1)?.pattern : undefined;
  return {
    [`${prefix}_act`]: act.act,
    [`${prefix}_item`]: 'contact' in act ? act.contact : '',
    [`${prefix}_with`]: act.act === 'ring' ? act.with : act.act === 'place' ? (act.at ?? '') : '',
    [`${prefix}_joined`]: told ?? '',
    [`${prefix}_minutes`]: now.minute,
    [`${prefix}_opened`]: now.opened.length,
    [`${prefix}_placed`]: now.placed.length,
    [`${prefix}_patterns`]: now.patterns.length,
  };
}

/** The variables of an act with the cards. */
export function cardsVariables(prefix: string, act: CardsAct, before: CardsNow): Variables {
  const now = cardsAfterAct(before, act, noEvent);
  const tag = act.act === 'tag' ? act : undefined;
  return {
    [`${prefix}_act`]: act.act,
    [`${prefix}_item`]: tag?.card ?? '',
    [`${prefix}_word`]: tag?.word ?? '',
    [`${prefix}_sure`]: tag?.sure ?? false,
    [`${prefix}_left`]: now.left.length,
  };
}
