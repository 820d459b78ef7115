import { expect, type Page, test } from '@playwright/test';
import { byId, keptAfter, layOnDevice, type OnDevice } from './on-device.ts';
import { choices } from './play-through.ts';
import { livedWalk } from './the-case.ts';

/** Counts every frame the page asks for and gets; nothing is drawn outside of one. */
const countFrames = (page: Page) =>
  page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    const counted = Object.assign(window, { frames: 0 });
    window.requestAnimationFrame = callback =>
      ask(now => {
        counted.frames += 1;
        callback(now);
      });
  });

const framesIn = async (page: Page, milliseconds: number): Promise<number> => {
  const frames = () => page.evaluate(() => (window as unknown as { frames: number }).frames);
  const before = await frames();
  await page.waitForTimeout(milliseconds);
  return (await frames()) - before;
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

  await choices(page).getByRole('button').first().click();
  expect(await framesIn(page, 2000)).toBeGreaterThan(0);
});

test('the device’s own wish for less motion is heard too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await standOnTheStep(page, 'system');
  await page.waitForTimeout(1000);

  expect(await framesIn(page, 2000)).toBe(0);
});

test('rain, breath and blink rest after thirty seconds without input', async ({ page }) => {
  await standOnTheStep(page, 'full');
  await page.mouse.move(200, 200);
  expect(await framesIn(page, 2000)).toBeGreaterThan(0);

  await page.waitForTimeout(29_500);

  expect(await framesIn(page, 1500)).toBe(0);
});
