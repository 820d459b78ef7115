import { expect, type Page, test } from '@playwright/test';
import { byId, layOnDevice } from './on-device.ts';
import { delayPhaser } from './picture.ts';
import { goToScreen, onScreens, paperScreens, playScreens } from './screens.ts';

/** How far the page, or a dialog over it, can be scrolled sideways, in pixels. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    return Math.max(...[root, ...dialogs].map(box => box.scrollWidth - box.clientWidth));
  });

/** Buttons and paragraphs that cannot be brought onto the screen whole by scrolling up and down. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body;
    const all = [...within.querySelectorAll<HTMLElement>('button, a, p, input, h2')];
    return all.flatMap(element => {
      if (!element.checkVisibility() || element.closest('.vh, [aria-hidden="true"]')) return [];
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      const fits =
        left >= -1 &&
        right <= innerWidth + 1 &&
        (height > innerHeight || (top >= -1 && bottom <= innerHeight + 1));
      return fits || height === 0
        ? []
        : [element.textContent?.slice(0, 60) || element.outerHTML.slice(0, 80)];
    });
  });

for (const [what, width, height] of [
  ['320 pixels wide', 320, 640],
  ['640 by 360, which is 200 % zoom', 640, 360],
] as const)
  for (const [kind, screens] of [
    ['play', playScreens],
    ['paper', paperScreens],
  ] as const)
    test(`at ${what}, every ${kind} screen is read by scrolling up and down alone`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await delayPhaser(page);
      await layOnDevice(page, { attempts: byId(...onScreens) });
      await page.goto('./');

      const found: Record<string, unknown> = {};
      for (const screen of screens) {
        await goToScreen(page, screen);
        const wide = await sideways(page);
        const lost = await outOfReach(page);
        if (wide > 0 || lost.length > 0) found[screen.name] = { wide, lost };
      }

      expect(found).toEqual({});
    });
