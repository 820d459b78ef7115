import { Kept } from '../practice/kept.ts';
import type { Problem } from '../practice/problem.ts';
import { Settings } from '../practice/settings.ts';
import { type Damaged, readAttempts } from './damaged.ts';
import { type Database, openDatabase, type Writing, writeAs } from './database.ts';
import { blocked, type Memory, newestFirst } from './in-memory.ts';
import { listenToTabs, type Tabs } from './tabs.ts';

/** Whether what is done is being kept: on this device, not at all (blocked, full), or by another tab. */
export type State = 'kept' | 'blocked' | 'full' | 'elsewhere';

/**
 * Keeps the learner's work in the browser. Opening never fails: where storage
 * is blocked, play goes on from memory and the state says so.
 *
 * @param self a name for this tab, unlike any other's
 * @param unspoken the settings of a learner who has said nothing
 */
export async function openKeeping(self: string, unspoken: Settings): Promise<BrowserKeeping> {
  const database = await openDatabase().catch(() => undefined);
  return new BrowserKeeping(self, database, unspoken);
}

/** The page's `Keeping`, on IndexedDB. */
export class BrowserKeeping {
  #state: State = 'kept';
  /** This tab's name stands in the database: another one that asks is told so. */
  #holds = false;
  readonly #listeners = new Set<(state: State) => void>();
  /** The attempts of this page: the last word while nothing can be written. */
  readonly #memory: Memory = { attempts: new Map() };
  readonly #tabs: Tabs;
  /** Writes happen one after another, so that an older state never lands on a newer one. */
  #queue: Promise<unknown>;

  constructor(
    readonly self: string,
    readonly database: Database | undefined,
    readonly unspoken: Settings,
  ) {
    this.#tabs = listenToTabs(
      self,
      () => this.#holds,
      () => this.#become('elsewhere'),
    );
    if (!database) this.#state = 'blocked';
    // The page is drawn meanwhile; only writing waits for the other tabs' answer.
    this.#queue = this.#findPlace();
  }

  async #findPlace(): Promise<void> {
    if (!this.database) return;
    const othersKeep = await this.#tabs.othersKeep();
    // Another tab may have taken over while this one was asking.
    if (othersKeep || this.#state === 'elsewhere') this.#become('elsewhere');
    else await this.#hold();
  }

  state(): State {
    return this.#state;
  }

  watch(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async settings(): Promise<Settings> {
    if (this.#memory.settings) return this.#memory.settings;
    const stored = Settings.safeParse(await this.#read(database => database.get('desk', 'settings')));
    this.#memory.settings = stored.success ? stored.data : this.unspoken;
    return this.#memory.settings;
  }

  keepSettings(settings: Settings): Promise<Problem | undefined> {
    this.#memory.settings = settings;
    return this.#write(writing => writing.objectStore('desk').put(settings, 'settings'));
  }

  async attempts(): Promise<readonly Kept[]> {
    const stored = await this.#read(readAttempts);
    const merged = new Map(stored?.read.map(kept => [kept.id, kept]));
    for (const [id, kept] of this.#memory.attempts) merged.set(id, kept);
    return newestFirst(merged.values());
  }

  async attempt(id: string): Promise<Kept | undefined> {
    const inMemory = this.#memory.attempts.get(id);
    if (inMemory) return inMemory;
    const stored = Kept.safeParse(await this.#read(database => database.get('attempts', id)));
    return stored.success ? stored.data : undefined;
  }

  async keep(kept: Kept): Promise<Problem | undefined> {
    this.#memory.attempts.set(kept.id, kept);
    const problem = await this.#write(writing => writing.objectStore('attempts').put(kept, kept.id));
    // Once safe it need not be remembered twice, and another tab's newer word can be read.
    if (!problem && this.#memory.attempts.get(kept.id) === kept) this.#memory.attempts.delete(kept.id);
    return problem;
  }

  async remove(id: string): Promise<void> {
    this.#memory.attempts.delete(id);
    await this.#write(writing => writing.objectStore('attempts').delete(id));
  }

  async damaged(): Promise<readonly Damaged[]> {
    return (await this.#read(readAttempts))?.damaged ?? [];
  }

  async clear(): Promise<void> {
    this.#memory.attempts.clear();
    delete this.#memory.settings;
    await this.#write(writing =>
      Promise.all([writing.objectStore('attempts').clear(), writing.objectStore('desk').delete('settings')]),
    );
  }

  async takeOver(): Promise<void> {
    if (!this.database) return;
    await this.#queue;
    this.#tabs.claim();
    await this.#hold();
    for (const kept of this.#memory.attempts.values()) await this.keep(kept);
  }

  async #hold(): Promise<void> {
    const held = await this.#attempt(database => database.put('desk', this.self, 'holder'));
    this.#holds = held === undefined;
    this.#become(held ?? 'kept');
  }

  /** Writes, if this tab is still the one that keeps; a problem is said, never thrown. */
  #write(write: (writing: Writing) => Promise<unknown>): Promise<Problem | undefined> {
    const turn = this.#queue.then(async (): Promise<Problem | undefined> => {
      if (!this.database) return blocked;
      let isOurs = this.#state !== 'elsewhere';
      const failed =
        isOurs &&
        (await this.#attempt(async database => {
          isOurs = await writeAs(this.self, database, write);
        }));
      if (!isOurs) {
        this.#become('elsewhere');
        return { code: 'keeping.elsewhere' };
      }
      this.#become(failed || 'kept');
      return failed ? { code: `keeping.${failed}` } : undefined;
    });
    this.#queue = turn;
    return turn;
  }

  async #attempt(write: (database: Database) => Promise<unknown>): Promise<'full' | 'blocked' | undefined> {
    if (!this.database) return 'blocked';
    try {
      await write(this.database);
      return undefined;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
    }
  }

  async #read<T>(read: (database: Database) => Promise<T>): Promise<T | undefined> {
    try {
      return this.database && (await read(this.database));
    } catch {
      this.#become('blocked');
      return undefined;
    }
  }

  #become(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state === 'elsewhere') this.#holds = false;
    for (const listener of this.#listeners) listener(state);
  }
}
