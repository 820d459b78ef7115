import type { Browser, CDPSession, Page } from '@playwright/test';
import { centileOf, medianOf, type Row } from './row.ts';
import { serve } from './serve.ts';
import { stageBytes } from './stage-bytes.ts';
import type {} from './stage-page.ts';
import { buildStageSite } from './stage-site.ts';

/** A desk's window without a graphics card: Canvas draws. */
const viewport = { width: 1280, height: 720 };
const megabyte = 1024 * 1024;

/** The room with the most to draw: every drop of its rain is a picture of its own. */
const fullest = 'terrace-step';

/** The lights between two rooms, with which an empty page is made to wait as long; and a room's sheets. */
const lightsLast = 230;
const sheets = 6;

/** The stage by itself: frames, changes of place, weight, memory. */
export async function stage(browser: Browser): Promise<readonly Row[]> {
  const site = await serve(await buildStageSite());
  const measured: Row[] = [];
  for (const measure of [frames, idle, places, memory]) {
    const page = await browser.newPage({ viewport });
    await page.goto(site.url);
    await page.waitForFunction(() => 'bench' in window);
    measured.push(...(await measure(page)));
    await page.close();
  }
  site.close();
  return [...measured, ...(await stageBytes())];
}

async function frames(page: Page): Promise<readonly Row[]> {
  const empty = await page.evaluate(() => window.bench.emptyFps());
  await page.evaluate(() => window.bench.open({ reducedMotion: false, restsAfter: 30_000 }));
  const fps = await page.evaluate(room => window.bench.fps(room), fullest);
  return [
    {
      id: 'stage.fps',
      value: Math.round(fps * 10) / 10,
      unit: 'fps',
      ratio: fps / empty,
      how: `Canvas, ${viewport.width} x ${viewport.height}, ${fullest} in the rain with five people who all change while the camera goes from one to the next: mean over all frames the stage drew, beside an empty page’s ${empty.toFixed(1)}`,
    },
  ];
}

async function idle(page: Page): Promise<readonly Row[]> {
  const counts: number[] = [];
  for (const reducedMotion of [true, false]) {
    await page.evaluate(
      reduced => window.bench.open({ reducedMotion: reduced, restsAfter: 1000 }),
      reducedMotion,
    );
    await page.evaluate(room => window.bench.place(room), fullest);
    await page.waitForTimeout(2000);
    counts.push(await page.evaluate(() => window.bench.idleFrames(3000)));
  }
  return [
    {
      id: 'stage.idle-frames',
      value: Math.max(...counts),
      unit: 'frames',
      how: `drawn in 3 s of the same scene at rest: under reduced motion ${counts[0]}, and after the time of rest (here 1 s) ${counts[1]}`,
    },
  ];
}

async function places(page: Page): Promise<readonly Row[]> {
  const rooms = await page.evaluate(() => window.bench.rooms);
  await page.evaluate(() => window.bench.open({ reducedMotion: false, restsAfter: 30_000 }));
  const show = (room: string) => page.evaluate(id => window.bench.place(id), room);
  const baselines = { cold: [] as number[], warm: [] as number[] };
  const cold: number[] = [];
  // The first picture of all also waits for the stage itself.
  await show(fullest);
  for (const room of rooms.filter(id => id !== fullest)) {
    cold.push(await show(room));
    const bare = { lightsLast, sheets };
    baselines.cold.push(await page.evaluate(of => window.bench.baseline(of.lightsLast, of.sheets), bare));
  }
  const warm: number[] = [];
  const pair = rooms.slice(-2);
  for (let turn = 0; turn < 12; turn++) {
    warm.push(await show(pair[turn % 2] ?? fullest));
    baselines.warm.push(await page.evaluate(a => window.bench.baseline(a, 0), lightsLast));
  }
  const said = (times: readonly number[]) =>
    `95th percentile of ${times.length} (median ${Math.round(medianOf(times))}, longest ${Math.round(Math.max(...times))})`;
  const row = (id: string, times: readonly number[], bare: readonly number[], how: string): Row => {
    const value = Math.round(centileOf(times, 95));
    const beside = centileOf(bare, 95);
    return {
      id,
      value,
      unit: 'ms',
      ratio: value / beside,
      how: `${how}; ${said(times)}, beside an empty page’s ${Math.round(beside)} ms`,
    };
  };
  return [
    row(
      'place.warm-ms',
      warm.slice(2),
      baselines.warm.slice(2),
      'from the wish for another room with five people, all painted before, to its final picture, lights down and up; an empty page waits as long as the lights',
    ),
    row(
      'place.cold-ms',
      cold,
      baselines.cold,
      `the same for every room the first time, nothing of it painted; an empty page waits as long and paints ${sheets} plain sheets`,
    ),
  ];
}

const changes = 100;

async function memory(page: Page): Promise<readonly Row[]> {
  const devtools = await page.context().newCDPSession(page);
  const rooms = await page.evaluate(() => window.bench.rooms);
  await page.evaluate(() => window.bench.open({ reducedMotion: true, restsAfter: 30_000 }));
  const show = (turn: number) =>
    page.evaluate(room => window.bench.place(room), rooms[turn % rooms.length] ?? fullest);
  let most = 0;
  for (let turn = 0; turn < rooms.length; turn++) await show(turn);
  await page.waitForTimeout(500);
  const before = await taken(page, devtools);
  for (let turn = 0; turn < changes; turn++) {
    await show(turn);
    if (turn % 10 === 9) most = Math.max(most, (await taken(page, devtools)).canvases);
  }
  await page.waitForTimeout(500);
  const after = await taken(page, devtools);
  const growth = after.heap + after.canvases - before.heap - before.canvases;
  const inMegabytes = (bytes: number) => (bytes / megabyte).toFixed(1);
  return [
    {
      id: 'stage.memory-growth-mb',
      value: Math.round((growth / megabyte) * 10) / 10,
      unit: 'MB',
      how: `script memory and canvases after ${changes} changes of place through ${rooms.length} rooms, against after the first round, with garbage collected: script ${inMegabytes(before.heap)} to ${inMegabytes(after.heap)} MB, canvases at most ${inMegabytes(most)} MB, of which textures may be 64`,
    },
  ];
}

async function taken(
  page: Page,
  devtools: CDPSession,
): Promise<{ readonly heap: number; readonly canvases: number }> {
  // Twice: what the first round lets go of may hold on to more.
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { heap: usedSize, canvases: await page.evaluate(() => window.bench.canvasBytes()) };
}
