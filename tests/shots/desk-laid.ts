import type { Page } from '@playwright/test';
import type { Kept } from '../../src/practice/kept.ts';
import type { Settings } from '../../src/practice/settings.ts';
import { byId, layOnDevice } from '../browser/on-device.ts';
import { thatDay } from './walked.ts';

/** What lies in the browser before the page is opened. */
export interface Laid {
  readonly settings?: Partial<Settings>;
  readonly attempts?: readonly Kept[];
}

/** Opens an address of the site as if these attempts and settings had been kept here before. */
export async function openOn(page: Page, site: string, address: string, laid: Laid): Promise<void> {
  const { attempts = [], settings } = laid;
  await layOnDevice(page, { attempts: byId(...attempts), ...(settings && { settings }) }, site);
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
