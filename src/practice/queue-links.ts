import type { QueueAct } from './acts.ts';

/** What each item is linked to; itself is not among it. */
export type Links = ReadonlyMap<string, readonly string[]>;

/** The links after one act; what is linked to two is linked to all three. */
export function relinked(links: Links, act: QueueAct): Links {
  const linkedTo = (item: string) => links.get(item) ?? [];
  const next = new Map(links);
  if (act.act === 'link') {
    const all = [...new Set([act.item, act.with].flatMap(id => [id, ...linkedTo(id)]))];
    for (const id of all)
      next.set(
        id,
        all.filter(other => other !== id),
      );
  } else if (act.act === 'part') {
    for (const id of linkedTo(act.item))
      next.set(
        id,
        linkedTo(id).filter(other => other !== act.item),
      );
    next.set(act.item, []);
  }
  return next;
}
