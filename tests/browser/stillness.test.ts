import { expect, type Page, test } from '@playwright/test';
import { byId, keptAfter, layOnDevice, type OnDevice } from './on-device.ts';
import { choices } from './play-through.ts';
import { livedWalk } from './the-case.ts';

/** Counts every frame the page asks for and gets; nothing is drawn outside of one. */
const countFrames = (page: Page) =>
  page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let count = 0;
    window.requestAnimationFrame = callback =>
      ask(now => {
        count += 1;
        document.documentElement.dataset.frames = String(count);
        callback(now);
      });
  });

const framesSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.frames));

const framesIn = async (page: Page, milliseconds: number): Promise<number> => {
  const before = await framesSoFar(page);
  await page.waitForTimeout(milliseconds);
  return (await framesSoFar(page)) - before;
};

/** The step in the rain: everything that moves by itself is there. */
async function standOnTheStep(
  page: Page,
  motion: NonNullable<OnDevice['settings']>['motion'],
): Promise<void> {
  const whole = livedWalk('good');
  const onTheStep = whole.moments.find(({ after }) => after.lines.at(-1)?.setting.place === 'step');
  const kept = keptAfter(whole, onTheStep?.number ?? 0);
  await countFrames(page);
  await layOnDevice(page, { attempts: byId(kept), settings: { motion: motion ?? 'system' } });
  await page.goto(`./#play/${kept.id}`);
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page.getByRole('main')).toHaveAttribute('data-picture', 'there');
}

test('under reduced motion no frame is drawn while nothing happens', async ({ page }) => {
  await standOnTheStep(page, 'reduced');
  await page.waitForTimeout(1000);

  expect(await framesIn(page, 2000)).toBe(0);

  const before = await framesSoFar(page);
  await choices(page).getByRole('button').first().click();
  await expect.poll(() => framesSoFar(page)).toBeGreaterThan(before);
});

test('the device’s own wish for less motion is heard too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await standOnTheStep(page, 'system');
  await page.waitForTimeout(1000);

  expect(await framesIn(page, 2000)).toBe(0);
});

test('rain, breath and blink rest after thirty seconds without input', async ({ page }) => {
  await standOnTheStep(page, 'full');
  // The people have come in; from here on they only breathe.
  await page.waitForTimeout(2500);
  await page.mouse.move(200, 200);
  await page.waitForTimeout(27_000);
  expect(await framesIn(page, 1000)).toBeGreaterThan(0);

  await page.waitForTimeout(3000);

  expect(await framesIn(page, 1500)).toBe(0);
});
