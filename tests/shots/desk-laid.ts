import type { Page } from '@playwright/test';
import type { Kept } from '../../src/practice/kept.ts';
import type { Settings } from '../../src/practice/settings.ts';
import { thatDay } from './walked.ts';

/** What lies in the browser before the page is opened. */
export interface Laid {
  readonly settings?: Partial<Settings>;
  readonly attempts?: readonly Kept[];
}

/** Somebody who has been here before, and has said that the computer is their own. */
const known: Settings = {
  textSize: 'normal',
  theme: 'both',
  motion: 'reduced',
  plainBackground: false,
  keys: true,
  ownWords: false,
  shared: false,
  firstMinuteSeen: true,
};

/** Opens an address of the site as if these attempts and settings had been kept here before. */
export async function openOn(page: Page, site: string, address: string, laid: Laid): Promise<void> {
  // Any address of this origin will do; this one has no page, so nothing else runs on it.
  await page.goto(`${site}nothing-here`);
  const settings = { ...known, ...laid.settings };
  await page.evaluate(keepAll, { settings, attempts: laid.attempts ?? [] });
  await page.goto(`${site}${address}`);
}

/** The same hour, and the same dice, at every run. */
export async function stillTime(page: Page): Promise<void> {
  await page.clock.setFixedTime(thatDay);
  await page.addInitScript(() => {
    let drawn = 0;
    crypto.getRandomValues = <T extends ArrayBufferView | null>(into: T): T => {
      if (into instanceof Uint32Array)
        for (const at of into.keys()) {
          drawn += 1;
          into[at] = Math.imul(drawn, 2654435761) >>> 0;
        }
      return into;
    };
  });
}

/** Runs in the page: what src/records/database.ts keeps, version 1 of the format. */
function keepAll({ settings, attempts }: { settings: Settings; attempts: readonly Kept[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('threshold', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('attempts');
      opening.result.createObjectStore('desk');
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(['attempts', 'desk'], 'readwrite');
      change.objectStore('attempts').clear();
      change.objectStore('desk').clear();
      change.objectStore('desk').put(settings, 'settings');
      for (const kept of attempts) change.objectStore('attempts').put(kept, kept.id);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}
