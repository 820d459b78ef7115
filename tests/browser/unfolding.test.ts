import { expect, test } from '@playwright/test';
import { words } from '../../src/page/words.ts';
import { byId, keptAfter, layOnDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { livedTo, settledAt } from './play-through.ts';
import { livedWalk } from './the-case.ts';

const whole = livedWalk('good');
/** Just after “Five minutes out here”, an answer of many lines. */
const afterFive = whole.moments.find(({ event }) => event.choose.endsWith('.five'))?.number ?? 1;

for (const [width, height] of [
  [1280, 720],
  [390, 664],
] as const)
  test(`at ${width} by ${height} an opened “Why” is read from its start, and says that there is more below`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await blockPhaser(page);
    const kept = keptAfter(whole, afterFive, { mode: 'explore' });
    await layOnDevice(page, { attempts: byId(kept) });
    await page.goto(`./#play/${kept.id}`);
    await settledAt(page, livedTo(whole, afterFive));
    // As with a picture: it is there, and takes its room.
    await page.evaluate(() => {
      document.querySelector('main')?.setAttribute('data-picture', 'there');
      window.dispatchEvent(new Event('resize'));
    });
    const why = page.getByText(words.play.why.summary, { exact: true });
    const readOn = page.getByRole('button', { name: words.play.readOn });
    await expect(readOn).toBeHidden();

    await why.scrollIntoViewIfNeeded();
    await why.click();
    await expect(why).toBeInViewport();
    await expect(readOn).toBeVisible();
    await readOn.click();

    await expect(page.locator('[data-last]')).toBeInViewport({ ratio: 0.99 });
    await expect(readOn).toBeHidden();
  });
