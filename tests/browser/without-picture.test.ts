import { expect, test } from '@playwright/test';
import { words } from '../../src/page/words.ts';
import { mouse } from './hands.ts';
import { byId, keptAfter, layOnDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { playOn } from './play-through.ts';
import { livedWalk } from './the-case.ts';

test('without Phaser the whole case is played in words, and nobody is told of a fault', async ({ page }) => {
  const whole = livedWalk('hurried');
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await blockPhaser(page);
  const kept = keptAfter(whole, 0);
  await layOnDevice(page, { attempts: byId(kept) });
  await page.goto(`./#play/${kept.id}`);

  await playOn(page, mouse, whole, async () => {
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('canvas')).toHaveCount(0);
  });

  await expect(page.getByRole('link', { name: words.play.toSupervision })).toBeVisible();
  expect(errors).toEqual([]);
});
