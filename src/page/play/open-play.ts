import type { Key } from '../../practice/edition.ts';
import type { Kept } from '../../practice/kept.ts';
import type { Read } from '../../practice/problem.ts';
import type { Host } from '../host.ts';
import type { ShelfCase } from '../shelf.ts';
import { openSession, type Session } from './session.ts';

/** A session, and where the key to its edition is fetched. */
export interface OpenedPlay {
  readonly session: Session;
  readonly openKey: () => Promise<Key>;
}

/** Opens a kept attempt by its id: its case comes off the shelf, and it stands where it was left. Never throws for what is missing. */
export async function openPlay(host: Host, id: string): Promise<Read<OpenedPlay>> {
  const kept = await host.keeping.attempt(id);
  if (!kept) return { problem: { code: 'play.attempt-missing', found: id } };
  const onShelf = host.shelf.find(card => card.id === kept.attempt.story);
  if (!onShelf) return { problem: { code: 'play.case-missing', found: kept.attempt.story } };
  try {
    return { ok: await openOn(host, kept, onShelf) };
  } catch {
    return { problem: { code: 'play.case-not-fetched', found: onShelf.id } };
  }
}

/** On the edition the attempt was begun on, while that is still published; else on the newest, as far as it goes. */
async function openOn(host: Host, kept: Kept, onShelf: ShelfCase): Promise<OpenedPlay> {
  const { edition, fingerprint } = kept.attempt;
  const past = fingerprint === onShelf.fingerprint ? undefined : onShelf.past[edition];
  if (!past) return { session: openSession(await onShelf.open(), kept, host), openKey: onShelf.openKey };
  const bound = await past();
  return { session: openSession(bound.edition, kept, host), openKey: async () => bound.key };
}
