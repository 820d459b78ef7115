import type { Browser, Page } from '@playwright/test';
import { openOn } from '../shots/desk-laid.ts';
import { keptBefore, momentOf, type Walked, walked } from '../shots/walked.ts';
import { centileOf, medianOf, type Row } from './row.ts';
import { slowPage } from './slow-page.ts';

const walks = ['good', 'too-much'];

/** How long one reads, at the least, before the next answer, in milliseconds. */
const reading = 1500;

/** From a press on a choice to the next words painted, over some walks; and the same for one line on a bare page. */
export async function paint(browser: Browser, site: string, bare: string): Promise<Row> {
  const ours: number[] = [];
  for (const name of walks) ours.push(...(await walkThrough(browser, site, walked(name))));
  const theirs = await bareSwaps(browser, `${site}${bare}`, ours.length);
  const value = Math.round(centileOf(ours, 95));
  return {
    id: 'choice.paint-p95-ms',
    value,
    unit: 'ms',
    ratio: value / centileOf(theirs, 95),
    how: `CPU 6 times slower, picture on, kept before it is shown: from the press on a choice to the end of the frame with the next words; ${ours.length} choices in ${walks.length} walks, 95th percentile (median ${Math.round(medianOf(ours))}, longest ${Math.round(Math.max(...ours))}), beside a bare page that swaps one line, ${Math.round(centileOf(theirs, 95))} ms`,
  };
}

async function walkThrough(browser: Browser, site: string, walk: Walked): Promise<readonly number[]> {
  const page = await slowPage(browser, { slowLine: false });
  const start = momentOf(walk, 'plan') + 1;
  const kept = keptBefore(walk, start);
  await openOn(page, site, `#play/${kept.id}`, { attempts: [kept], settings: { motion: 'system' } });
  await page.locator('.play[data-picture="there"]').waitFor();
  const times: number[] = [];
  for (const { event, taken } of walk.transcript.moments.slice(start - 1)) {
    const { form } = taken;
    if (form && form.kind !== 'notebook') break;
    const wording = Object(event.answer).wording as string | undefined;
    const button = form ? `[data-wording="${wording}"]` : `[data-choice="${event.choose}"]`;
    times.push(await pressAndPaint(page, button));
  }
  await page.close();
  return times;
}

async function bareSwaps(browser: Browser, address: string, count: number): Promise<readonly number[]> {
  const page = await slowPage(browser, { slowLine: false });
  await page.goto(address);
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) times.push(await pressAndPaint(page, 'button', 100));
  await page.close();
  return times;
}

/** Presses a button that may have to be unfolded first; milliseconds until the frame with the changed words is done. */
async function pressAndPaint(page: Page, button: string, rest = reading): Promise<number> {
  await page.waitForTimeout(rest);
  const target = page.locator(button);
  if (!(await target.isVisible())) await page.locator('.look-around').click();
  await target.scrollIntoViewIfNeeded();
  await page.evaluate(watchPress);
  // By place, not by element: what Playwright does in the page to hit an element would be measured too.
  const box = await target.boundingBox();
  if (!box) throw new Error(`${button} has no place on the screen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(() => performance.getEntriesByName('words-painted').length > 0);
  return await page.evaluate(() => performance.getEntriesByName('words-painted')[0]?.duration ?? 0);
}

/**
 * Runs in the page, and so holds no named function: tsx would name it with a
 * helper that is not there. Measures from the next press to the end of the first frame in which other words
 * stand.
 */
function watchPress(): void {
  performance.clearMeasures('words-painted');
  const before = document.querySelector('.line')?.textContent;
  let pressedAt = 0;
  addEventListener(
    'click',
    event => {
      pressedAt = event.timeStamp;
    },
    { capture: true, once: true },
  );
  const watcher = new MutationObserver(() => {
    if (document.querySelector('.line')?.textContent === before) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      // A message is delivered once the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.measure('words-painted', { start: pressedAt });
      port2.postMessage(undefined);
    });
  });
  watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
}
