import { expect, type Page, test } from '@playwright/test';
import { byId, keptAfter, layOnDevice, readFromDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { choices, livedTo, settledAt } from './play-through.ts';
import { livedWalk } from './the-case.ts';

const whole = livedWalk('good');
/** On the step, with three answers on offer and three more after each. */
const start = whole.moments.findIndex(({ after }) => after.lines.at(-1)?.setting.place === 'step') + 1;

async function openOnTheStep(page: Page): Promise<void> {
  await blockPhaser(page);
  const kept = keptAfter(whole, start);
  await layOnDevice(page, { attempts: byId(kept) });
  await page.goto(`./#play/${kept.id}`);
  await settledAt(page, livedTo(whole, start));
}

/** How many choices have been taken since the page was opened; asked once all is quiet. */
async function taken(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  const [kept] = await readFromDevice(page);
  return (kept?.attempt.events.length ?? 0) - start;
}

const first = (page: Page) => choices(page).getByRole('button').first();

test('a press that is carried off the button does nothing', async ({ page }) => {
  await openOnTheStep(page);
  await first(page).hover();
  await page.mouse.down();
  expect(await taken(page)).toBe(0);
  await page.mouse.move(10, 10);
  await page.mouse.up();
  expect(await taken(page)).toBe(0);

  await first(page).hover();
  await page.mouse.down();
  await page.mouse.up();
  expect(await taken(page)).toBe(1);
});

for (const key of ['Enter', '1'])
  test(`a held ${key} answers once`, async ({ page }) => {
    await openOnTheStep(page);
    await first(page).focus();

    for (let repeats = 0; repeats < 20; repeats += 1) {
      await page.keyboard.down(key);
      await page.waitForTimeout(40);
    }
    await page.keyboard.up(key);

    expect(await taken(page)).toBe(1);
  });

test('a held Enter on a button it comes to by itself answers nothing', async ({ page }) => {
  await openOnTheStep(page);
  await page.getByRole('main').focus();
  await page.keyboard.down('Enter');
  await first(page).focus();

  for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');

  expect(await taken(page)).toBe(0);
});

test('a press in the moment new words come is taken for an echo of the last one', async ({ page }) => {
  await openOnTheStep(page);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const before = document.querySelector('[data-choice]')?.getAttribute('data-choice');
    const watcher = new MutationObserver(() => {
      const next = document.querySelector<HTMLElement>('[data-choice]');
      if (!next || next.dataset.choice === before) return;
      watcher.disconnect();
      next.click();
      setTimeout(() => next.click(), 50);
    });
    if (main) watcher.observe(main, { childList: true, subtree: true });
  });

  await first(page).click();
  expect(await taken(page)).toBe(1);

  await first(page).click();
  expect(await taken(page)).toBe(2);
});
