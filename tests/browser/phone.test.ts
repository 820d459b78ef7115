import { expect, type Page, test } from '@playwright/test';
import type { Mode } from '../../src/practice/kept.ts';
import { everyChoicePoint, sayWay } from './every-choice.ts';
import { byId, keptAfter, layOnDevice } from './on-device.ts';
import { delayPhaser } from './picture.ts';
import { theCase } from './the-case.ts';

/** The longer names of the two families make the longer lines. */
const { families } = theCase.edition.case;

/** What of the last line and the choices is not wholly on the screen. Nothing is scrolled to find out. */
const offScreen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const buttons = '[role="group"][aria-label="Choices"] button, [data-form="notebook"] button';
    const wanted = [...document.querySelectorAll(`[data-last], ${buttons}`)];
    // Where parts of an element are cut off by a box that scrolls, its ratio is below one.
    const seen = await new Promise<IntersectionObserverEntry[]>(resolve => {
      const watcher = new IntersectionObserver(entries => resolve(entries), { threshold: 1 });
      for (const element of wanted) watcher.observe(element);
    });
    const missed = seen.filter(({ intersectionRatio }) => intersectionRatio < 0.99);
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    const isTall = stage && stage.height > window.innerHeight * 0.3;
    return [
      ...(wanted.some(element => element.matches('button')) ? [] : ['no choices']),
      ...(isTall ? [`the picture is ${Math.round(stage.height)} high`] : []),
      ...missed.map(
        ({ target, boundingClientRect: { top, bottom } }) =>
          `${target.textContent?.slice(0, 60)} (${Math.round(top)} to ${Math.round(bottom)})`,
      ),
    ];
  });

/**
 * Comes to an attempt as its picture would stand. Only the room it takes
 * matters here, so the page is told that it is there; nothing is drawn.
 */
const open = async (page: Page, id: string) => {
  await page.evaluate(hash => {
    document.querySelector('main')?.setAttribute('data-left', '');
    location.hash = hash;
  }, `#play/${id}`);
  await page.waitForSelector('main.play:not([data-left]) :is([data-choice], [data-form])');
  await page.evaluate(async () => {
    document.querySelector('main')?.setAttribute('data-picture', 'there');
    await document.fonts.ready;
    window.dispatchEvent(new Event('resize'));
  });
};

test.describe.configure({ mode: 'default', timeout: 240_000 });

let points: ReturnType<typeof everyChoicePoint> = [];
test.beforeAll(() => {
  points = everyChoicePoint();
});

for (const mode of ['scored', 'explore'] satisfies Mode[])
  test(`at 390 by 664 the last line and all choices stand on screen at every choice of the case, ${mode}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await delayPhaser(page);
    const kept = points.map((point, index) => {
      const attempt = { ...point.attempt, family: families[index % families.length] ?? 'a' };
      const { events } = attempt;
      return keptAfter({ ...point, attempt }, events.length, {
        mode,
        id: `point-${String(index).padStart(4, '0')}`,
      });
    });
    await layOnDevice(page, { attempts: byId(...kept) });
    await page.goto('./');

    const missed: Record<string, readonly string[]> = {};
    for (const [index, { id }] of kept.entries()) {
      const point = points[index];
      const isPaper = point?.moments.at(-1)?.after.options.some(({ form }) => form?.kind === 'plan');
      if (!point || isPaper) continue;
      await open(page, id);
      const off = await offScreen(page);
      if (off.length > 0) missed[sayWay(point)] = off;
    }

    expect(kept.length, 'choice points').toBeGreaterThan(100);
    expect(missed).toEqual({});
  });
