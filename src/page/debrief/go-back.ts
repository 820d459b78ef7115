import { firstEvents } from '../../practice/attempt.ts';
import type { Kept } from '../../practice/kept.ts';
import type { Desk } from '../home/desk-context.ts';
import { goTo } from '../home/route.ts';

/**
 * Begins a rehearsal at one moment of an attempt and goes there. It is another
 * attempt that never counts; a form opens with the earlier answer filled in.
 */
export async function goBack(desk: Desk, kept: Kept, moment: number): Promise<void> {
  const { host } = desk;
  const earlier = kept.attempt.events[moment - 1];
  const rehearsal: Kept = {
    format: 1,
    id: host.newId(),
    attempt: firstEvents(kept.attempt, moment - 1),
    mode: kept.mode,
    kind: 'rehearsal',
    from: { id: kept.id, moment },
    hadExplored: kept.hadExplored,
    startedAt: host.now(),
    touchedAt: host.now(),
    debrief: 0,
    journal: [],
    ...(earlier?.answer && { draft: { choose: earlier.choose, fields: { ...earlier.answer } } }),
  };
  await desk.keep(rehearsal);
  goTo({ page: 'play', id: rehearsal.id });
}
