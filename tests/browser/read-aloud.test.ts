import { expect, type Page, test } from '@playwright/test';
import { aloudWords } from '../../src/page/words/aloud.ts';
import { pageWords } from '../../src/page/words/pages.ts';
import { words } from '../../src/page/words.ts';
import type { Settings } from '../../src/practice/settings.ts';
import { ava, cloud, type FakeVoice, giveVoices, heard } from './fake-voices.ts';
import { byId, keptAfter, layOnDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { choices, heardNow, livedTo, lookAround, settledAt } from './play-through.ts';
import { livedWalk } from './the-case.ts';

const whole = livedWalk('good');
/** On the step: somebody speaks, and there are three answers. */
const start = whole.moments.findIndex(({ after }) => after.lines.at(-1)?.setting.place === 'step') + 1;

interface Opened {
  readonly voices?: readonly FakeVoice[];
  readonly settings?: Partial<Settings>;
}

async function open(page: Page, { voices = [ava], settings = {} }: Opened = {}): Promise<void> {
  await giveVoices(page, voices);
  await blockPhaser(page);
  const kept = keptAfter(whole, start);
  await layOnDevice(page, { attempts: byId(kept), settings });
  await page.goto(`./#play/${kept.id}`);
  await settledAt(page, livedTo(whole, start));
}

const line = (page: Page) => page.locator('.line');
const answer = (page: Page) => choices(page).getByRole('button').first();
const tool = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true });
const texts = async (page: Page) => (await heard(page)).said.map(({ text }) => text);
const saying = async (page: Page) => (await heard(page)).saying;
const bare = (text: string) => text.replaceAll(/[“”]/g, '');

/** The lines as they are to be said, names aside. */
const linesNow = heardNow(livedTo(whole, start)).map(bare);

/** Waits for all the lines of the first beat to be said. */
const expectFirstRead = (page: Page) =>
  expect
    .poll(async () => (await texts(page)).map(text => text.replace(/^[A-Z]\w+: /, '')))
    .toEqual(linesNow.map(text => text.replace(/^[A-Z]\w+: /, '')));

/** Long enough for anything that would be said to have begun. */
const aWhile = (page: Page) => page.waitForTimeout(500);

test('unless it is asked for, nothing is ever said, and nothing of it comes down', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await open(page);
  await answer(page).click();
  await expect(line(page).locator('.own')).toBeVisible();
  await aWhile(page);

  expect(await texts(page)).toEqual([]);
  expect(asked.filter(url => /\/aloud-/.test(url))).toEqual([]);
});

test('with the keyboard: R begins, C reads the choices, Escape hushes, R ends', async ({ page }) => {
  await open(page);
  await line(page).focus();
  await page.keyboard.press('r');
  await expectFirstRead(page);
  expect((await heard(page)).said[0]).toMatchObject({ voice: 'Ava', rate: 1 });
  const named = (await texts(page)).filter(text => text.startsWith('Darren: '));
  expect(named, 'the name before the speech').not.toEqual([]);

  const offered = await choices(page).getByRole('button').count();
  await page.keyboard.press('c');
  await expect.poll(() => saying(page)).toHaveLength(offered);
  expect((await saying(page))[0]).toMatch(/^1: \w/);
  expect((await saying(page)).at(-1)).toMatch(new RegExp(`^${offered}: \\w`));

  await page.keyboard.press('Escape');
  expect(await saying(page)).toEqual([]);

  const before = (await texts(page)).length;
  await page.keyboard.press('1');
  await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(before);
  await page.keyboard.press('r');
  expect(await saying(page)).toEqual([]);

  const after = (await texts(page)).length;
  await page.waitForTimeout(200);
  await answer(page).click();
  await aWhile(page);
  expect(await texts(page)).toHaveLength(after);
});

test('a new press ends the lines before it; so do a sheet, looking around and another page', async ({
  page,
}) => {
  await open(page);
  await tool(page, words.play.atHand.readAloud).click();
  await expectFirstRead(page);

  await tool(page, words.play.atHand.file).click();
  await expect.poll(() => saying(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await tool(page, words.play.atHand.readChoices).click();
  await expect.poll(() => saying(page)).not.toEqual([]);
  await lookAround(page).click();
  await expect.poll(() => saying(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await tool(page, words.play.atHand.readChoices).click();
  await expect.poll(() => saying(page)).not.toEqual([]);
  const choicesSaid = await saying(page);
  await answer(page).click();
  await expect.poll(async () => (await saying(page)).filter(text => choicesSaid.includes(text))).toEqual([]);
  await expect.poll(() => saying(page)).not.toEqual([]);

  await page.evaluate(() => {
    location.hash = '#support';
  });
  await expect.poll(() => saying(page)).toEqual([]);
});

test('it is silent while the page is hidden, and does not begin again by itself', async ({ page }) => {
  await open(page);
  await tool(page, words.play.atHand.readAloud).click();
  await expectFirstRead(page);
  const turn = (hidden: boolean) =>
    page.evaluate(value => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);

  await turn(true);
  expect(await saying(page)).toEqual([]);
  await turn(false);
  await aWhile(page);
  expect(await saying(page)).toEqual([]);
});

test('asked for in the settings, it waits for a press after the page is loaded', async ({ page }) => {
  await open(page, { settings: { readAloud: true, readingPace: 'quick' } });
  await aWhile(page);
  expect(await texts(page)).toEqual([]);

  await answer(page).click();
  await expect.poll(() => texts(page)).not.toEqual([]);
  expect((await heard(page)).said[0]?.rate).toBe(1.25);
});

test('asked for in the settings, it reads the first lines to who comes from another page', async ({
  page,
}) => {
  await open(page, { settings: { readAloud: true } });
  const here = await page.evaluate(() => location.hash);
  await tool(page, words.play.atHand.pause).click();
  await page.getByRole('dialog').getByRole('link', { name: words.play.pause.settings }).click();
  await expect(page.getByRole('checkbox', { name: aloudWords.settings.on })).toBeChecked();
  expect(await texts(page)).toEqual([]);

  await page.evaluate(hash => {
    location.hash = hash;
  }, here);
  await expectFirstRead(page);
});

test('with single keys turned off only Escape does anything', async ({ page }) => {
  await open(page, { settings: { readAloud: true, keys: false } });
  await answer(page).click();
  await expect.poll(() => saying(page)).not.toEqual([]);

  await page.keyboard.press('r');
  expect(await saying(page)).not.toEqual([]);
  await page.keyboard.press('Escape');
  expect(await saying(page)).toEqual([]);
});

test('a browser without voices says so, and leaves it off', async ({ page }) => {
  await open(page, { voices: [] });
  await tool(page, words.play.atHand.readAloud).click();
  const told = page.getByRole('dialog', { name: aloudWords.title });
  await expect(told).toContainText(aloudWords.silence['no-voice']);

  await told.getByRole('button', { name: aloudWords.leaveOff }).click();
  await expect(tool(page, words.play.atHand.readAloud)).toBeVisible();
  await answer(page).click();
  await aWhile(page);
  await expect(told).toHaveCount(0);
});

test('an online voice is used only once it was asked for', async ({ page }) => {
  await open(page, { voices: [cloud] });
  await tool(page, words.play.atHand.readAloud).click();
  const told = page.getByRole('dialog', { name: aloudWords.title });
  await expect(told).toContainText(aloudWords.silence['online-only']);
  expect(await texts(page)).toEqual([]);

  await told.getByRole('button', { name: aloudWords.useOnline }).click();
  await expectFirstRead(page);
  expect((await heard(page)).said[0]?.voice).toBe('Cloud');
});

test('in the settings it can be heard before it is turned on', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    location.hash = '#settings';
  });
  await expect(page.getByText(aloudWords.settings.reads('Ava'))).toBeVisible();
  await page.getByRole('radio', { name: aloudWords.settings.paces.slow }).check();
  await page.getByRole('button', { name: aloudWords.settings.hear }).click();
  await expect
    .poll(() => heard(page))
    .toMatchObject({
      said: [{ text: aloudWords.settings.sample, voice: 'Ava', rate: 0.8 }],
    });

  await page.getByRole('checkbox', { name: aloudWords.settings.on }).check();
  await expect(page.getByRole('status')).toHaveText(pageWords.settings.saved);
});

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

  test('it is behind “More”, and the choices with it', async ({ page }) => {
    await open(page);
    const more = async (name: string) => {
      await tool(page, words.play.atHand.more).tap();
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).tap();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    await more(words.play.atHand.readAloud);
    await expectFirstRead(page);
    await more(words.play.atHand.readChoices);
    await expect.poll(async () => (await saying(page))[0]).toMatch(/^1: /);
    await more(words.play.atHand.stopReading);
    await expect.poll(() => saying(page)).toEqual([]);
  });
});
