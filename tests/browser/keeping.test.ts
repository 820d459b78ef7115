import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { deskWords } from '../../src/page/words/desk.ts';
import { words } from '../../src/page/words.ts';
import { mouse } from './hands.ts';
import { byId, keptAfter, layOnDevice, readFromDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { around, choices, livedTo, lookAround, settledAt, takeMoment } from './play-through.ts';
import { livedWalk } from './the-case.ts';

const whole = livedWalk('hurried');
const said = deskWords.keeping;

const banner = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

/** Takes the moments of the attempt from one number to another. */
async function takeMoments(page: Page, from: number, to: number): Promise<void> {
  for (const moment of whole.moments.slice(from, to)) {
    await settledAt(page, livedTo(whole, moment.number - 1));
    await takeMoment(page, mouse, whole, moment);
    await settledAt(page, livedTo(whole, moment.number));
  }
}

/** A newcomer on a browser that keeps nothing comes to the first words of the case. */
async function openWithoutStorage(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: words.play.firstMinute.skip }).click();
  await page.getByRole('link', { name: deskWords.desk.open }).click();
  await page.getByRole('button', { name: deskWords.cover.start }).click();
  await expect(choices(page)).toBeVisible();
  await page.waitForTimeout(200);
}

async function expectPlaysOnAndOffersCopy(page: Page, text: string): Promise<void> {
  await lookAround(page).click();
  await around(page).getByRole('button', { name: 'The school’s call log' }).click();
  await expect(page.getByRole('main')).toContainText('He wrote that one up on Monday.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    banner(page, text).getByRole('button', { name: said.copy }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Not finished: 1 choices');
}

test('where storage is blocked, play goes on and a banner offers the attempt as a text', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    };
  });

  await openWithoutStorage(page);

  await expectPlaysOnAndOffersCopy(page, said.blocked);
});

test('where storage is full, play goes on and a banner offers the attempt as a text', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });

  await openWithoutStorage(page);

  await expectPlaysOnAndOffersCopy(page, said.full);
});

test('a second tab says that another one keeps, and taking over loses nothing', async ({ page, context }) => {
  await blockPhaser(page);
  const kept = keptAfter(whole, 0);
  await layOnDevice(page, { attempts: byId(kept) });
  await page.goto(`./#play/${kept.id}`);
  await takeMoments(page, 0, 1);
  const other = await context.newPage();
  await blockPhaser(other);
  await other.goto(`./#play/${kept.id}`);
  await expect(banner(other, said.elsewhere)).toBeVisible();
  await expect(banner(page, said.elsewhere)).toBeHidden();
  await takeMoments(page, 1, 3);

  await other.getByRole('button', { name: said.takeOver }).click();

  await expect(banner(other, said.elsewhere)).toBeHidden();
  await expect(banner(page, said.elsewhere)).toBeVisible();
  await takeMoments(other, 3, 5);
  await page.getByRole('button', { name: said.takeOver }).click();
  await takeMoments(page, 5, 6);
  const [now] = await readFromDevice(page);
  expect(now?.attempt.events.map(({ choose }) => choose)).toEqual(
    whole.attempt.events.slice(0, 6).map(({ choose }) => choose),
  );
});
