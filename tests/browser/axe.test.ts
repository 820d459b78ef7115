import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { aloudWords } from '../../src/page/words/aloud.ts';
import type { Settings } from '../../src/practice/settings.ts';
import { cloud, giveVoices } from './fake-voices.ts';
import { byId, layOnDevice } from './on-device.ts';
import { delayPhaser } from './picture.ts';
import { choices } from './play-through.ts';
import { goToScreen, onScreens, paperScreens, playScreens, type Screen } from './screens.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const phone = { width: 390, height: 664 };
const wide = { width: 1280, height: 720 };

/** What axe finds on the page as it stands: rule, and where. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}

/** Goes through screens and gathers what axe finds on each of them. */
async function violationsOf(
  page: Page,
  screens: readonly Screen[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const screen of screens) {
    await goToScreen(page, screen);
    const violations = await violationsOn(page);
    if (violations.length > 0) found[screen.name] = violations;
  }
  return found;
}

async function openSite(page: Page, settings: Partial<Settings> = {}): Promise<void> {
  await delayPhaser(page);
  await layOnDevice(page, { attempts: byId(...onScreens), settings });
  await page.goto('./');
}

for (const [kind, screens] of [
  ['play', playScreens],
  ['paper', paperScreens],
] as const)
  for (const [size, viewport] of [
    ['wide', wide],
    ['phone', phone],
  ] as const)
    test(`axe finds nothing on any ${kind} screen, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openSite(page);

      expect(await violationsOf(page, screens)).toEqual({});
    });

for (const [theme, screens] of [
  ['paper', playScreens],
  ['ink', paperScreens],
] as const)
  test(`axe finds nothing with ${theme} throughout and the largest text`, async ({ page }) => {
    await openSite(page, { theme, textSize: 'larger' });

    expect(await violationsOf(page, screens)).toEqual({});
  });

test('axe finds nothing on a first visit: the first minute, then the empty desk and an empty log', async ({
  page,
}) => {
  await page.goto('./');
  await expect(choices(page)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: /^Skip/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your desk' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await goToScreen(page, { name: 'the empty log', at: '#log' });
  expect(await violationsOn(page)).toEqual([]);
});

for (const [what, voices] of [
  ['no voice', []],
  ['an online voice alone', [cloud]],
] as const)
  test(`axe finds nothing with ${what} to read aloud, in play and in the settings`, async ({ page }) => {
    await page.setViewportSize(phone);
    await giveVoices(page, voices);
    await openSite(page, { readAloud: true });
    await goToScreen(page, { name: 'settings', at: '#settings' });
    await expect(
      page.getByText(aloudWords.silence[voices.length > 0 ? 'online-only' : 'no-voice']),
    ).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);

    await goToScreen(page, { name: 'the step', at: '#play/has-looked' });
    await expect(page.getByRole('dialog', { name: aloudWords.title })).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });

test('axe finds nothing on the printed debrief', async ({ page }) => {
  await openSite(page);
  await goToScreen(page, { name: 'the debrief', at: '#debrief/debrief-7' });
  await page.emulateMedia({ media: 'print' });

  expect(await violationsOn(page)).toEqual([]);
});
