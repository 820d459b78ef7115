import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { Row } from './row.ts';
import type { Site } from './serve.ts';

/** What the build says of each file it made. */
type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly imports?: readonly string[];
      readonly dynamicImports?: readonly string[];
      readonly css?: readonly string[];
    }
  >
>;

/** Files that only the picture needs: play goes on without them, and does not wait. */
function onlyForThePicture(folder: string): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const names = Object.keys(manifest);
  const reached = (from: readonly string[], alsoLater: boolean): ReadonlySet<string> => {
    const seen = new Set<string>();
    const follow = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const { imports = [], dynamicImports = [] } = manifest[name] ?? { file: '' };
      for (const next of alsoLater ? [...imports, ...dynamicImports] : imports) follow(next);
    };
    for (const name of from) follow(name);
    return seen;
  };
  const ofStage = names.filter(name => name.startsWith('src/stage/'));
  const others = names.filter(name => !name.startsWith('src/stage/') && manifest[name]?.file);
  const entries = others.filter(name => !name.startsWith('_'));
  const shared = reached(entries, false);
  return new Set(
    [...reached(ofStage, true)]
      .filter(name => !shared.has(name))
      .map(name => `/${manifest[name]?.file ?? ''}`),
  );
}

/** What is asked for, from an empty cache, before the first choice of the case can be clicked. */
export async function firstChoice(browser: Browser, site: Site, folder: string): Promise<readonly Row[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 664 } });
  const page = await context.newPage();
  await page.addInitScript(markFirstChoice);
  site.sent.clear();
  await page.goto(`${site.url}#case/doorstep`);
  await page.locator('.cover-start .main').click();
  await page.locator('[data-choice]').first().click({ trial: true });
  // Letters, which swap in, are counted a second longer.
  await page.waitForTimeout(1000);
  const before = await page.evaluate(askedForBefore, 'first-choice');
  await context.close();
  const sent = [...site.sent].filter(([name]) => name === '/' || before.includes(name) || isFont(name));

  const picture = onlyForThePicture(folder);
  const needed = sent.filter(([name]) => !picture.has(name) && !isFont(name));
  const fonts = sent.filter(([name]) => isFont(name));
  const left = sent.filter(([name]) => picture.has(name));
  return [
    {
      id: 'first-choice.bytes',
      value: sumOf(needed),
      unit: 'bytes',
      how: `gzip -9 bodies of all ${needed.length} files (page, scripts, styles, story) asked for, from an empty cache, between opening #case/doorstep, pressing its button, and the first choice; without fonts and without ${left.length} files that only pictures need (${sumOf(left)} bytes)`,
    },
    {
      id: 'first-choice.font-bytes',
      value: sumOf(fonts),
      unit: 'bytes',
      how: `the same way, and one second longer: ${fonts.map(([name]) => path.basename(name)).join(', ') || 'none'}`,
    },
  ];
}

/** Runs in the page: marks the moment at which a choice stands in it. */
function markFirstChoice(): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('[data-choice]')) return;
    watcher.disconnect();
    performance.mark('first-choice');
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the paths of all that was asked for before a mark. */
function askedForBefore(mark: string): readonly string[] {
  const then = performance.getEntriesByName(mark)[0]?.startTime ?? Number.POSITIVE_INFINITY;
  const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < then);
  return asked.map(({ name }) => new URL(name).pathname);
}

const isFont = (name: string) => name.endsWith('.woff2');
const sumOf = (files: readonly (readonly [string, number])[]) =>
  files.reduce((sum, [, bytes]) => sum + bytes, 0);
