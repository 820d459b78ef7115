import type { Browser } from '@playwright/test';
import { medianOf, type Row } from './row.ts';
import { slowPage } from './slow-page.ts';

const runs = 5;

/** How long a first visit takes until the door can be answered, and the same for a bare page in between. */
export async function door(browser: Browser, site: string, bare: string): Promise<Row> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    theirs.push(await firstButton(browser, `${site}${bare}`));
    ours.push(await firstButton(browser, site));
  }
  const value = Math.round(medianOf(ours));
  return {
    id: 'door.first-choice-ms',
    value,
    unit: 'ms',
    ratio: value / medianOf(theirs),
    how: `first visit at /, empty cache, CPU 6 times slower, 1.6 Mbit/s, 150 ms: from the start of loading to the frame after the first choice stands; median of ${runs} (${spreadOf(ours)}), beside a bare page with one button, ${Math.round(medianOf(theirs))} ms`,
  };
}

const spreadOf = (times: readonly number[]) =>
  `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))}`;

/** Milliseconds from the start of loading to the frame after a choice stands in the page. */
async function firstButton(browser: Browser, address: string): Promise<number> {
  const page = await slowPage(browser, { slowLine: true });
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('.choices button')) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('choice')));
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('choice').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('choice')[0]?.startTime ?? 0);
  await page.close();
  return time;
}
