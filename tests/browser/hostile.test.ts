import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { deskWords } from '../../src/page/words/desk.ts';
import { words } from '../../src/page/words.ts';
import { byId, keptAfter, layOnDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { livedWalk } from './the-case.ts';
import { expectQuiet, watch } from './watch.ts';

const whole = livedWalk('hurried');
const fine = keptAfter(whole, 2, { id: 'attempt-that-is-fine' });
const problem = (code: string) => words.problems.sentence({ code });

const damaged = {
  'attempt-of-rubbish': 'This was never an attempt.',
  'attempt-cut-short': { ...fine, id: 'attempt-cut-short', attempt: { story: 'doorstep' } },
  'attempt-from-later': { ...fine, id: 'attempt-from-later', format: 2 },
};

test('damaged attempts are offered back as text, and the others can be played', async ({ page }) => {
  await layOnDevice(page, { attempts: { ...byId(fine), ...damaged } });
  const watched = watch(page);
  await page.goto('./');
  await expect(page.getByText(deskWords.damaged.many(3))).toBeVisible();

  const texts: string[] = [];
  for (const number of [1, 2, 3]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: deskWords.damaged.download(number) }).click(),
    ]);
    texts.push(readFileSync(await download.path(), 'utf8'));
  }

  expect(texts.join()).toContain('This was never an attempt.');
  expect(texts.join()).toContain('"format": 2');
  await page.getByRole('link', { name: deskWords.desk.carryOn }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^The doorstep/ })).toBeVisible();
  expectQuiet(watched);
});

test('an attempt that no longer fits its case is played as far as it goes, and says so', async ({ page }) => {
  const { attempt } = fine;
  const events = [...attempt.events, { choose: 'nowhere.at_all', seconds: 0 }];
  await blockPhaser(page);
  await layOnDevice(page, { attempts: byId({ ...fine, attempt: { ...attempt, events } }) });

  await page.goto(`./#play/${fine.id}`);

  await expect(page.getByText(problem('attempt.choice-not-offered'))).toBeVisible();
});

const nowhere = [
  ['#play/none', problem('play.attempt-missing')],
  ['#play/attempt-of-rubbish', problem('play.attempt-missing')],
  ['#debrief/none', deskWords.missing.noAttempt],
  ['#case/none', deskWords.missing.noCase],
  ['#case/%E0%A4%A', deskWords.missing.noCase],
  ['#case/__proto__', deskWords.missing.noCase],
  ['#play/<img src=x onerror=alert(1)>', problem('play.attempt-missing')],
  ['#nowhere', deskWords.places.desk],
] as const;

test('an address that leads nowhere says so and shows the way back', async ({ page }) => {
  await layOnDevice(page, { attempts: damaged });
  const watched = watch(page);
  await page.goto('./');

  for (const [address, says] of nowhere) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('heading', { level: 1, name: says })).toBeVisible();
    if (address !== '#nowhere') await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: deskWords.places.desk })).toBeVisible();
  }

  expectQuiet(watched);
});

const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** The text stands there as it was typed, and nothing came of it. */
async function expectOnlyText(page: Page): Promise<void> {
  await expect(page.getByText(attack).first()).toBeVisible();
  await expect(page.locator('img[src="x"], main script')).toHaveCount(0);
  expect(await page.title()).toContain('Threshold');
}

test('what was written is shown as text, whatever it holds', async ({ page }) => {
  const last = whole.moments.length;
  const journal = [
    { kind: 'take-with', moment: 0, text: attack },
    { kind: 'child', moment: 0, about: 'likes', text: attack },
    { kind: 'child', moment: 0, about: 'worries', text: attack },
    { kind: 'child', moment: 0, about: 'wants', text: attack },
    ...whole.moments.map(({ number }) => ({ kind: 'differently', moment: number, text: attack }) as const),
    ...whole.moments.map(({ number }) => ({ kind: 'own-words', moment: number, text: attack }) as const),
  ] as const;
  await layOnDevice(page, { attempts: byId(keptAfter(whole, last, { debrief: 7, journal })) });
  const watched = watch(page);

  await page.goto('./');
  await expectOnlyText(page);
  await page.goto(`./#debrief/${keptAfter(whole, last).id}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectOnlyText(page);
  await page.getByText(deskWords.handIn.show).click();
  await expect(page.getByRole('textbox', { name: deskWords.handIn.label })).toHaveValue(/onerror/);
  expectQuiet(watched);
});
