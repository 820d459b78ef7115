import { expect, type Page, test } from '@playwright/test';
import { debriefWords } from '../../src/page/words/debrief.ts';
import { words } from '../../src/page/words.ts';
import { answerJas, fillGaps, onwardTo } from './debrief-through.ts';
import { callAnswers, fillingOf, fillPlan, openForm, settleLines } from './fill-forms.ts';
import { mouse } from './hands.ts';
import { byId, keptAfter, layOnDevice, readFromDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { livedTo, playOn, settledAt, takeMoment } from './play-through.ts';
import { livedWalk, nameIn } from './the-case.ts';

const whole = livedWalk('good');

const told = (page: Page) => page.getByRole('main').ariaSnapshot();

/** Every tap is kept, a moment after it is shown: waits until nothing more is being written. */
async function kept(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = JSON.stringify(await readFromDevice(page));
      return before === last;
    })
    .toBe(true);
}

/** The page is left and opened again, and stands as it stood. */
async function expectSameAfterReload(page: Page): Promise<void> {
  const before = await told(page);
  expect(before).not.toBe('');
  await kept(page);
  await page.reload();
  await expect.poll(() => told(page), { message: 'what is told after a reload' }).toBe(before);
}

const openAt = async (page: Page, count: number) => {
  await blockPhaser(page);
  const attempt = keptAfter(whole, count);
  await layOnDevice(page, { attempts: byId(attempt) });
  await page.goto(`./#play/${attempt.id}`);
};

const momentOf = (kind: string) => {
  const found = whole.moments.find(({ taken }) => taken.form?.kind === kind);
  if (!found) throw new Error(`The good walk has no ${kind}.`);
  return found;
};

test('every beat of the visit is as it was after a reload', async ({ page }) => {
  await openAt(page, 0);

  await playOn(page, mouse, whole, async sofar => {
    await expectSameAfterReload(page);
    await settledAt(page, sofar);
  });
});

test('a plan half filled in keeps what was filled in', async ({ page }) => {
  const moment = momentOf('plan');
  await openAt(page, moment.number - 1);
  await fillPlan(fillingOf(page, mouse, whole, moment));

  await expectSameAfterReload(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2);
  await page.getByRole('button', { name: words.forms.plan.go }).click();
  await settledAt(page, livedTo(whole, moment.number));
});

test('the call goes on at the question it was left at', async ({ page }) => {
  const moment = momentOf('decision');
  await openAt(page, moment.number - 1);
  const filling = fillingOf(page, mouse, whole, moment);
  await settledAt(page, livedTo(whole, moment.number - 1));
  await openForm(filling);

  for (const answer of callAnswers(filling)) {
    await expectSameAfterReload(page);
    await answer();
  }
  await expectSameAfterReload(page);

  await page.getByRole('button', { name: words.forms.call.thatsIt }).click();
  await settledAt(page, livedTo(whole, moment.number));
});

test('a note half settled keeps the lines that are settled', async ({ page }) => {
  const moment = momentOf('note');
  await openAt(page, moment.number - 1);
  const filling = fillingOf(page, mouse, whole, moment);
  await settledAt(page, livedTo(whole, moment.number - 1));
  await openForm(filling);
  await settleLines(filling, 2);

  await expectSameAfterReload(page);
  await expect(page.getByText(/^2 of \d settled$/).first()).toBeVisible();
  await takeMoment(page, mouse, whole, moment);
  await settledAt(page, whole);
});

test('supervision opens again at the station it was left at', async ({ page }) => {
  const attempt = keptAfter(whole, whole.moments.length);
  const child = nameIn('{kai}', whole.attempt);
  await layOnDevice(page, { attempts: byId(attempt) });
  await page.goto(`./#debrief/${attempt.id}`);
  const openStations = () => page.getByRole('heading', { level: 2 }).allTextContents();
  const expectSameStations = async () => {
    const before = await openStations();
    await page.reload();
    // Jas's two questions are asked anew: their answers are never kept.
    const isJas = (heading: string) => heading === debriefWords.jas.question;
    await expect.poll(openStations).toEqual(before.filter(heading => !isJas(heading)));
  };

  await answerJas(page, mouse);
  await onwardTo(page, 2, child).click();
  await fillGaps(page, mouse, child, expectSameStations);
  for (const station of [3, 4, 5, 6] as const) {
    await onwardTo(page, station, child).click();
    // It opens once it is kept.
    await expect(page.locator(`#station-${station}`)).toBeVisible();
    await expectSameStations();
  }
  await onwardTo(page, 7, child).click();
  await expect(page.getByRole('heading', { name: debriefWords.all.title })).toBeVisible();
});
