import type { Page } from '@playwright/test';
import { type Attempt, firstEvents } from '../../src/practice/attempt.ts';
import type { Kept } from '../../src/practice/kept.ts';
import type { Settings } from '../../src/practice/settings.ts';
import type { Transcript } from '../../src/practice/transcript.ts';

/** Settings of a learner who has been here before. */
const beenHere: Settings = {
  textSize: 'normal',
  theme: 'both',
  motion: 'reduced',
  plainBackground: false,
  keys: true,
  ownWords: false,
  shared: false,
  firstMinuteSeen: true,
};

/** An attempt as it is kept after its first `count` events. */
export function keptAfter({ attempt, ended }: Transcript, count: number, changes: Partial<Kept> = {}): Kept {
  const isWhole = ended && count === attempt.events.length;
  return {
    format: 1,
    id: `attempt-${String(count).padStart(4, '0')}`,
    attempt: firstEvents(attempt, count),
    mode: 'scored',
    kind: 'attempt',
    hadExplored: false,
    startedAt: Date.UTC(2026, 9, 6, 22, 50),
    touchedAt: Date.UTC(2026, 9, 6, 23, 10),
    ...(isWhole && { endedAt: Date.UTC(2026, 9, 6, 23, 10) }),
    debrief: 0,
    journal: [],
    ...changes,
  };
}

/** Everything that can be put on the device before the site is opened; a damaged value too. */
export interface OnDevice {
  readonly settings?: Partial<Settings>;
  readonly attempts?: Readonly<Record<string, unknown>>;
}

/** Kept attempts under their ids. */
export const byId = (...kept: readonly Kept[]): Readonly<Record<string, Kept>> =>
  Object.fromEntries(kept.map(one => [one.id, one]));

/** Lays attempts and settings into the browser's storage, from an empty page of the same origin; `site` is its address. */
export async function layOnDevice(
  page: Page,
  { settings, attempts = {} }: OnDevice,
  site = baseOf(page),
): Promise<void> {
  const address = new URL('laying', site).href;
  await page.route(address, route =>
    route.fulfill({ contentType: 'text/html', body: '<title>Laying</title>' }),
  );
  await page.goto(address);
  await putOnDevice(page, attempts, { ...beenHere, ...settings });
}

/** Puts attempts, and settings if given, into the storage of the page as it stands. */
const putOnDevice = (
  page: Page,
  attempts: Readonly<Record<string, unknown>>,
  settings?: Settings,
): Promise<void> =>
  page.evaluate(
    ([values, said]) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('threshold', 1);
        asked.onupgradeneeded = () => {
          asked.result.createObjectStore('attempts');
          asked.result.createObjectStore('desk');
        };
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const writing = asked.result.transaction(['attempts', 'desk'], 'readwrite');
          for (const [id, value] of Object.entries(values)) writing.objectStore('attempts').put(value, id);
          if (said) writing.objectStore('desk').put(said, 'settings');
          writing.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
      }),
    [attempts, settings] as const,
  );

/** Everything in the store of attempts now. */
export const readFromDevice = (page: Page): Promise<readonly Kept[]> =>
  page.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const asked = indexedDB.open('threshold', 1);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const all = asked.result.transaction('attempts').objectStore('attempts').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result);
          };
        };
      }),
  );

/** The one attempt on the device. */
export async function onlyAttempt(page: Page): Promise<Attempt> {
  const [kept] = await readFromDevice(page);
  if (!kept) throw new Error('Nothing is kept on the device.');
  return kept.attempt;
}

let base: string | undefined;
const baseOf = (page: Page): string => {
  const { _options } = page.context() as unknown as { _options?: { baseURL?: string } };
  base ??= _options?.baseURL;
  if (!base) throw new Error('The tests are to be run with a baseURL.');
  return base;
};
