/*
 * npm run bench [-- --json]
 * Builds the site, measures it, and prints the figures: bytes, times beside a
 * bare page's in the same run, the story check. It judges nothing.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { layBarePage } from './bare-page.ts';
import { door } from './door.ts';
import { firstChoice } from './first-choice.ts';
import { paint } from './paint.ts';
import { tableOf } from './row.ts';
import { serve } from './serve.ts';
import { stage } from './stage.ts';
import { storyFigures } from './story-figures.ts';

const asJson = process.argv.includes('--json');
const progress = (words: string) => process.stderr.write(`${words}\n`);

// A folder of its own: it also holds the list of what was built from what, and a bare page.
const folder = path.resolve('.cache/bench/site');
progress('Building the site.');
const build = ['vite', 'build', '--manifest', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'];
execFileSync('npx', build, { stdio: ['ignore', 'ignore', 'inherit'] });
const bare = layBarePage(folder);
const site = await serve(folder);
const browser = await chromium.launch({ executablePath: findBrowser(progress), args: [...browserFlags] });

progress('The first choice of the case.');
const bytes = await firstChoice(browser, site, folder);
progress('The door.');
const opened = await door(browser, site.url, bare);
progress('Choices and the next words.');
const painted = await paint(browser, site.url, bare);
progress('The stage.');
const staged = await stage(browser);
await browser.close();
site.close();
progress('The story, every state of it.');
const rows = [...bytes, opened, painted, ...staged, ...storyFigures()];
process.stdout.write(`${asJson ? JSON.stringify(rows, null, 1) : tableOf(rows)}\n`);
process.exit(0);
