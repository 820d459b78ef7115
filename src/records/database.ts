import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

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
