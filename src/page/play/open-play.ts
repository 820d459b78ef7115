import type { Kept } from '../../practice/kept.ts';
import type { Problem, Read } from '../../practice/problem.ts';
import type { Host } from '../host.ts';
import type { ShelfCase } from '../shelf.ts';
import { openSession, type Session } from './session.ts';

/** A session with the case it belongs to. */
export interface OpenedPlay {
  readonly session: Session;
  readonly onShelf: ShelfCase;
}

/** Opens a kept attempt by its id: its case comes off the shelf, and it stands where it was left. Never throws for what is missing. */
export async function openPlay(host: Host, id: string): Promise<Read<OpenedPlay>> {
  const kept = await host.keeping.attempt(id);
  if (!kept) return { problem: { code: 'play.attempt-missing', found: id } };
  const onShelf = host.shelf.find(card => card.id === kept.attempt.story);
  if (!onShelf) return { problem: { code: 'play.case-missing', found: kept.attempt.story } };
  return await openOn(host, kept, onShelf);
}

async function openOn(host: Host, kept: Kept, onShelf: ShelfCase): Promise<Read<OpenedPlay>> {
  const edition = await onShelf.open().catch((): undefined => undefined);
  const notHere: Problem = { code: 'play.case-not-fetched', found: onShelf.id };
  return edition ? { ok: { session: openSession(edition, kept, host), onShelf } } : { problem: notHere };
}
