import type { Edition, Key, PlayCase } from '../practice/edition.ts';

/** One case as it lies on the desk, before it is opened. */
export type ShelfCase = Pick<
  PlayCase,
  'id' | 'title' | 'summary' | 'minutes' | 'contentNotes' | 'families' | 'child' | 'people'
> & {
  /** The published number; 0 while it is a draft. */
  readonly edition: number;
  readonly fingerprint: string;
  /** Fetches what play needs. Rejects when the file has not come down. */
  readonly open: () => Promise<Edition>;
  /** Fetches the key: for the debrief, or in Explore after the first choice. */
  readonly openKey: () => Promise<Key>;
  /** Fetches an older published edition and its key, by number: for attempts that were played on it. */
  readonly past: Readonly<Record<number, () => Promise<{ readonly edition: Edition; readonly key: Key }>>>;
};
