import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { debriefWords } from '../../src/page/words/debrief.ts';
import { deskWords } from '../../src/page/words/desk.ts';
import { pageWords } from '../../src/page/words/pages.ts';
import { words } from '../../src/page/words.ts';
import type { NoteAnswer } from '../../src/practice/answer.ts';
import type { Kept } from '../../src/practice/kept.ts';
import { byId, keptAfter, layOnDevice, readFromDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { choices } from './play-through.ts';
import { livedWalk } from './the-case.ts';

const said = debriefWords.moments;
const whole = livedWalk('at-the-familys-cost');
const original = keptAfter(whole, whole.moments.length, { id: 'original', debrief: 7 });

const cost = (page: Page) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: said.cost, exact: true }) });

async function openDebrief(page: Page): Promise<void> {
  await blockPhaser(page);
  await layOnDevice(page, { attempts: byId(original) });
  await page.goto(`./#debrief/${original.id}`);
  await expect(cost(page)).toBeVisible();
}

const keptAs = async (page: Page, kind: Kept['kind']) =>
  (await readFromDevice(page)).filter(kept => kept.kind === kind);

/** Plays on with the last of what is on offer until play comes to its next stop. */
async function playToNextStop(page: Page): Promise<void> {
  const talk = page.getByRole('region', { name: words.play.wordsLabel });
  for (let steps = 0; steps < 40; steps += 1) {
    await page.waitForTimeout(250);
    if (await cost(page).isVisible()) return;
    const answers = choices(page).getByRole('button');
    const writing = page.getByRole('button', { name: words.forms.notebook.none });
    const before = await talk.textContent();
    await answers.last().or(writing).first().click();
    await expect(talk.filter({ hasText: before ?? '' })).toHaveCount(0);
  }
  throw new Error('Play never came to a stop.');
}

test('going back to a moment is a rehearsal: then and now stand side by side, and the first attempt is untouched', async ({
  page,
}) => {
  await openDebrief(page);
  await cost(page).getByRole('button', { name: said.goBack }).click();
  await expect(page.getByText(said.goBackSays)).toBeVisible();

  await playToNextStop(page);

  await expect(cost(page)).toContainText(said.wentBack);
  const then = await cost(page)
    .getByRole('heading', { name: said.thenTitle, exact: true })
    .first()
    .boundingBox();
  const now = await cost(page)
    .getByRole('heading', { name: said.nowTitle, exact: true })
    .first()
    .boundingBox();
  expect(now?.y).toBe(then?.y);
  expect(now?.x ?? 0).toBeGreaterThan(then?.x ?? 0);
  expect(await keptAs(page, 'attempt')).toEqual([original]);
  const [rehearsal] = await keptAs(page, 'rehearsal');
  expect(rehearsal?.from?.id).toBe(original.id);
});

test('going back to a form opens it with the earlier answer filled in', async ({ page }) => {
  const note = whole.attempt.events.at(-1)?.answer as NoteAnswer | undefined;
  const lines = Object.keys(note?.lines ?? {}).length;
  await openDebrief(page);
  await page.getByText(debriefWords.all.moments, { exact: true }).click();
  const last = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: debriefWords.all.moment(whole.moments.length) }) });

  await last.getByRole('button', { name: said.goBack }).click();
  await expect(page.getByText(words.forms.note.settled(lines, lines)).first()).toBeVisible();
  await page.getByRole('button', { name: words.forms.note.send }).click();

  await expect(cost(page)).toBeVisible();
  const [rehearsal] = await keptAs(page, 'rehearsal');
  expect(rehearsal?.attempt.events.at(-1)?.answer).toEqual(note);
});

test('what is seen differently is kept beside its moment and goes with the hand-in', async ({ page }) => {
  const sentence = 'He had told me twice already.';
  await openDebrief(page);
  await cost(page).getByRole('button', { name: said.differently }).click();
  await cost(page).getByRole('textbox', { name: said.differentlyLabel }).fill(sentence);
  await cost(page).getByRole('button', { name: said.keep }).click();
  await expect(page.getByRole('status')).toHaveText(said.kept);

  await page.reload();

  await expect(cost(page)).toContainText(sentence);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: deskWords.handIn.download }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(sentence);
});

test('clearing my work asks first, and then leaves nothing behind', async ({ page }) => {
  await openDebrief(page);
  await page.getByRole('link', { name: deskWords.places.settings }).click();
  const clear = page.getByRole('button', { name: deskWords.clear.button });
  await clear.click();
  await page.getByRole('dialog').getByRole('button', { name: deskWords.clear.no }).click();
  await expect(clear).toBeFocused();
  expect(await readFromDevice(page)).toHaveLength(1);

  await clear.click();
  await page.getByRole('dialog').getByRole('button', { name: deskWords.clear.yes }).click();
  await expect(page.getByRole('status')).toHaveText(deskWords.clear.done);

  expect(await readFromDevice(page)).toEqual([]);
  await page.goto('./#log');
  await expect(page.getByText(pageWords.log.empty)).toBeVisible();
  await page.reload();
  await page.goto('./#');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: words.play.firstMinute.heading })).toBeVisible();
});
