import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/*
 * What is kept on the learner's device, version 1 of the format:
 *
 *   attempts   key: the kept attempt's id   value: a `Kept` (practice/kept.ts)
 *   desk       key: `settings`              value: `Settings` (practice/settings.ts)
 *              key: `holder`                value: the id of the tab that keeps
 *
 * A later version adds an upgrade step here and never rewrites a value it
 * cannot read: values are checked when they are read, not trusted.
 */
interface Stores extends DBSchema {
  attempts: { key: string; value: unknown };
  desk: { key: string; value: unknown };
}

/** The opened database. */
export type Database = IDBPDatabase<Stores>;

/** Opens what is kept on this device. Rejects where the browser forbids it. */
export const openDatabase = async (): Promise<Database> =>
  // Some browsers reject, some throw at once; async makes both a rejection.
  openDB<Stores>('threshold', 1, {
    upgrade(database) {
      // Keys are given, not read from the value: a damaged value must be storable and readable as it is.
      database.createObjectStore('attempts');
      database.createObjectStore('desk');
    },
  });

/** One turn of writing, over everything kept. */
export type Writing = IDBPTransaction<Stores, ['attempts', 'desk'], 'readwrite'>;

/**
 * Writes in one turn, if the tab of this name is the one that keeps; answers
 * whether it was, and resolves when it is safe. The holder is read in the same
 * turn: a learner waits for this before each answer, and two turns would be
 * two waits. Safe against a crash of the page or the browser; a power cut may
 * lose the last moment.
 */
export async function writeAs(
  self: string,
  database: Database,
  write: (writing: Writing) => Promise<unknown>,
): Promise<boolean> {
  const writing = database.transaction(['attempts', 'desk'], 'readwrite', { durability: 'relaxed' });
  // Heard at once, or an early failure would be nobody's.
  const done = writing.done.catch((error: unknown) => error);
  const [holder] = await Promise.all([writing.objectStore('desk').get('holder'), write(writing)]);
  const isOurs = holder === undefined || holder === self;
  if (!isOurs) writing.abort();
  const error = await done;
  if (isOurs && error) throw error;
  return isOurs;
}
