import type { ActForm } from '../../practice/acts-done.ts';
import type { Case } from '../../practice/case.ts';
import { lineAnswers } from '../../practice/knowledge.ts';
import { levels } from '../../practice/ladder.ts';

/** Every thing that can be done to every item of a form of acts, by the names a sample counts them under. */
export function askedActs(kind: ActForm, { forms }: Pick<Case, 'forms'>): readonly string[] {
  const { queue, timeline, cards } = forms;
  switch (kind) {
    case 'queue':
      return queue ? deskActs(queue) : [];
    case 'timeline':
      return [
        ...(timeline?.contacts ?? []).flatMap(({ id }) => [`open ${id}`, `place ${id}`]),
        ...(timeline?.ring ?? []).map(({ id }) => `ring ${id}`),
        ...['join', 'done'],
      ];
    case 'cards':
      return [
        ...Object.keys(cards?.statements ?? {}).flatMap(card =>
          lineAnswers.flatMap(word => ['sure', 'unsure'].map(sure => `tag ${card} ${word} ${sure}`)),
        ),
        'done',
      ];
  }
}

function deskActs({ items, outcomes, colleagues }: NonNullable<Case['forms']['queue']>): readonly string[] {
  const where = outcomes?.map(({ id }) => id) ?? levels;
  const each = items.flatMap(({ id, ring = [], history = [] }) => [
    ...['open', 'set-aside'].map(act => `${act} ${id}`),
    ...ring.map(way => `ring ${id} ${way.id}`),
    ...history.map(way => `history ${id} ${way.id}`),
    ...where.map(to => `decide ${id} ${to}`),
    ...colleagues.map(colleague => `hand-over ${id} ${colleague.id}`),
  ]);
  return [...each, 'wait', 'stop'];
}
