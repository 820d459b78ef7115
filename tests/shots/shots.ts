/*
 * npm run shots [part of a name ...] [-- --size 390x664] [-- --site <built folder>]
 * Takes the picture of every screen again, in every size, into .shots/<size>/.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serve } from '../bench/serve.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { openOn, stillTime } from './desk-laid.ts';
import type { Screen } from './screen.ts';
import { allScreens } from './screens.ts';

const say = (words: string) => process.stdout.write(`${words}\n`);

/** Sizes in CSS pixels, those together that share a layout and so a page; 640x360 is 1280x720 at 200 % zoom. */
const layouts = [
  ['1280x720', '1920x1080'],
  ['390x664', '640x360', '320x640'],
] as const;

/** A page longer than this is cut: nobody looks at more in one picture. */
const tallest = 6000;

const { values, positionals } = parseArgs({
  options: { size: { type: 'string', multiple: true }, site: { type: 'string' } },
  allowPositionals: true,
});

const folder = path.resolve(values.site ?? 'dist');
if (!values.site) execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
const screens = allScreens().filter(
  ({ name }) => positionals.length === 0 || positionals.some(part => name.includes(part)),
);
const site = await serve(folder);
const browser = await chromium.launch({ executablePath: findBrowser(say), args: [...browserFlags] });
const failed: string[] = [];
for (const layout of layouts) {
  const sizes = layout.filter(one => !values.size || values.size.includes(one));
  if (sizes.length > 0) for (const screen of screens) await take(browser, screen, sizes);
}
await browser.close();
site.close();
for (const failure of failed) say(failure);
say(`${screens.length} screens, ${failed.length} pictures that could not be taken`);
process.exit(failed.length === 0 ? 0 : 1);

async function take(from: Browser, screen: Screen, asked: readonly string[]): Promise<void> {
  const [first, ...others] = asked.map(sizeOf);
  if (!first) return;
  const context = await from.newContext({
    viewport: first,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(error.message));
  try {
    await stillTime(page);
    await openOn(page, site.url, screen.address, screen.laid);
    await settled(page);
    await screen.act?.(page);
    await picture(page, screen, first.name);
    for (const size of others) {
      await page.setViewportSize(size);
      await picture(page, screen, size.name);
    }
  } catch (error) {
    troubles.push(String(error).split('\n')[0] ?? '');
  }
  if (troubles.length > 0) failed.push(`${first.name} ${screen.name}: ${troubles.join('; ')}`);
  await context.close();
}

function sizeOf(name: string) {
  const [width = 0, height = 0] = name.split('x').map(Number);
  return { name, width, height };
}

async function picture(page: Page, screen: Screen, size: string): Promise<void> {
  await settled(page);
  const file = path.resolve('.shots', size, `${screen.name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  if (screen.part) {
    await page.locator(screen.part).last().screenshot({ path: file, animations: 'disabled' });
    return;
  }
  const { width, height } = await page.evaluate(() => {
    const { scrollHeight, clientWidth } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  await page.screenshot({
    path: file,
    animations: 'disabled',
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  });
}

/** Waits until the page stands: what was to come is there, the typefaces are in, the picture is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('h1, h2') !== null);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const play = document.querySelector<HTMLElement>('main.play[data-picture]');
    const pictures = [...document.images];
    return (
      document.fonts.status === 'loaded' &&
      play?.dataset.picture !== 'coming' &&
      pictures.every(image => image.complete)
    );
  });
  // Two frames, so that what was measured is also laid out and painted.
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
