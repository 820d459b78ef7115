import type { CardsAct, QueueAct, TimelineAct } from '../../practice/acts.ts';
import type { ActForm } from '../../practice/acts-done.ts';
import type { ActsSoFar } from '../../practice/acts-so-far.ts';
import { type CardsNow, type PlayCards, problemWithCardsAct } from '../../practice/cards.ts';
import type { PlayCase } from '../../practice/edition.ts';
import { lineAnswers } from '../../practice/knowledge.ts';
import { levels } from '../../practice/ladder.ts';
import type { PlayQueue, QueueItemNow, QueueNow } from '../../practice/queue.ts';
import { problemWithQueueAct, reasonsFor } from '../../practice/queue-problem.ts';
import { sureness } from '../../practice/sureness.ts';
import { type PlayTimeline, problemWithTimelineAct, type TimelineNow } from '../../practice/timeline.ts';
import { wordsOfAct } from '../walk-act.ts';

/** Draws a whole number from 0 up to, never reaching, `count`. */
export type Draw = (count: number) => number;

/** Something that can be done now, and under which name it is counted: what is only drawn is no part of it. */
export interface PossibleAct {
  readonly name: string;
  readonly answer: QueueAct | TimelineAct | CardsAct;
}

/**
 * Everything that can be done now in a form of acts. Of what has too many
 * ways (reasons, sureness, which records to join) one is drawn each time.
 * `patterns` are the key's: a draw alone would seldom join what belongs
 * together.
 */
export function possibleActs(
  kind: ActForm,
  { forms }: Pick<PlayCase, 'forms'>,
  sofar: ActsSoFar,
  draw: Draw,
  patterns: readonly (readonly string[])[] = [],
): readonly PossibleAct[] {
  const { queue, timeline, cards } = forms;
  if (kind === 'queue' && queue && sofar.queue) return queuePossible(queue, sofar.queue, draw);
  if (kind === 'timeline' && timeline && sofar.timeline)
    return timelinePossible(timeline, sofar.timeline, draw, patterns);
  return kind === 'cards' && cards && sofar.cards ? cardsPossible(cards, sofar.cards) : [];
}

/** What an act is counted as: what is done, and to what; the rest is only drawn. */
export function nameOfAct(act: PossibleAct['answer']): string {
  if (act.act === 'decide') return `decide ${act.item} ${act.level ?? act.outcome}`;
  if (act.act === 'place') return `place ${act.contact}`;
  return act.act === 'join' ? 'join' : wordsOfAct(act);
}

const oneOf = <T>(list: readonly T[], draw: Draw): T | undefined => list[draw(Math.max(list.length, 1))];

function queuePossible(queue: PlayQueue, now: QueueNow, draw: Draw): readonly PossibleAct[] {
  const all: readonly QueueAct[] = [
    { act: 'wait' },
    { act: 'stop' },
    ...now.items.flatMap(item => actsOn(item, now, queue, draw)),
  ];
  return all
    .filter(act => problemWithQueueAct(act, now, queue) === undefined)
    .map(answer => ({ answer, name: nameOfAct(answer) }));
}

function actsOn(
  { id, opened }: QueueItemNow,
  { items }: QueueNow,
  queue: PlayQueue,
  draw: Draw,
): readonly QueueAct[] {
  const item = queue.items.find(known => known.id === id);
  const away = queue.colleagues.map(colleague => ({
    ...{ act: 'hand-over' as const, item: id, with: colleague.id },
  }));
  if (!item || !opened) return [{ act: 'open', item: id }, { act: 'set-aside', item: id }, ...away];
  const ways = (['ring', 'history'] as const).flatMap(act =>
    (item[act] ?? []).map(way => ({ act, item: id, with: way.id })),
  );
  const after = items.slice(items.findIndex(other => other.id === id) + 1);
  const links = after.map(other => ({ act: 'link' as const, item: id, with: other.id }));
  return [...away, ...ways, ...links, { act: 'part', item: id }, ...decisionsOn(item, queue, draw)];
}

function decisionsOn(item: PlayQueue['items'][number], queue: PlayQueue, draw: Draw): readonly QueueAct[] {
  const where = queue.outcomes?.map(({ id }) => ({ outcome: id })) ?? levels.map(level => ({ level }));
  return where.map(to => {
    const also = (queue.actions ?? []).filter(() => draw(3) === 0).slice(0, 2);
    return {
      ...{ act: 'decide', item: item.id, ...to },
      because: oneOf(reasonsFor(item, queue), draw)?.id ?? '',
      sure: oneOf(sureness, draw) ?? 'guess',
      ...(also.length > 0 && { also: also.map(({ id }) => id) }),
      ...(item.forecast && { odds: draw(101) }),
    };
  });
}

function timelinePossible(
  timeline: PlayTimeline,
  now: TimelineNow,
  draw: Draw,
  patterns: readonly (readonly string[])[],
): readonly PossibleAct[] {
  const placed = now.placed.map(({ contact }) => contact);
  const at = oneOf(timeline.body ?? [], draw)?.id;
  const some = placed.toSorted(() => draw(3) - 1).slice(0, 2 + draw(5));
  const whole = patterns.map(pattern => pattern.filter(id => placed.includes(id)).slice(0, 6));
  const joins = [some, ...whole].filter(({ length }) => length >= 2);
  const all: readonly PossibleAct[] = [
    { name: 'done', answer: { act: 'done' } },
    ...(timeline.ring ?? []).map(({ id }) => ({
      name: `ring ${id}`,
      answer: { act: 'ring' as const, with: id },
    })),
    ...timeline.contacts.flatMap(({ id }): readonly PossibleAct[] => [
      { name: `open ${id}`, answer: { act: 'open', contact: id } },
      { name: `place ${id}`, answer: { act: 'place', contact: id, ...(at && draw(2) === 0 && { at }) } },
      ...(draw(8) === 0 ? [{ name: `remove ${id}`, answer: { act: 'remove' as const, contact: id } }] : []),
    ]),
    ...joins.map((contacts, index) => ({
      name: index === 0 ? 'join' : `join ${index}`,
      answer: { act: 'join' as const, contacts },
    })),
  ];
  return all.filter(
    ({ answer }) => problemWithTimelineAct(answer as TimelineAct, now, timeline) === undefined,
  );
}

function cardsPossible(cards: PlayCards, now: CardsNow): readonly PossibleAct[] {
  // A card that has its word can be given another; here it seldom is, or no play would come to an end.
  const open = now.left.length > 0 ? now.left : Object.keys(cards.statements).slice(0, 1);
  const tags = open.flatMap(card =>
    lineAnswers.flatMap(word =>
      [true, false].map(
        (sure): PossibleAct => ({
          name: `tag ${card} ${word} ${sure ? 'sure' : 'unsure'}`,
          answer: { act: 'tag', card, word, sure },
        }),
      ),
    ),
  );
  const all: readonly PossibleAct[] = [{ name: 'done', answer: { act: 'done' } }, ...tags];
  return all.filter(({ answer }) => problemWithCardsAct(answer as CardsAct, now, cards) === undefined);
}
