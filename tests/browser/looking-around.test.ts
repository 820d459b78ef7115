import { expect, type Page, test } from '@playwright/test';
import { typeset } from '../../src/page/play/typeset.ts';
import { aroundWords } from '../../src/page/words/around.ts';
import { words } from '../../src/page/words.ts';
import { named } from '../../src/practice/known.ts';
import { byId, keptAfter, layOnDevice, readFromDevice } from './on-device.ts';
import { blockPhaser } from './picture.ts';
import { around, choices, lookAround } from './play-through.ts';
import { livedWalk, theCase } from './the-case.ts';
import { treeOf } from './tree.ts';

const play = theCase.edition.case;
const whole = livedWalk('good');
const beforeLook = (choice: string): number =>
  (whole.moments.find(({ event }) => event.choose.endsWith(choice))?.number ?? 1) - 1;
/** On the step, with letters in the door and a jumper on the banister. */
const onTheStep = beforeLook('look_letters');
const inTheRoom = beforeLook('look_clock');

const jumper = 'A school jumper, small, washed and dripping on to newspaper.';
const back = (page: Page) => around(page).getByRole('button', { name: aroundWords.back });
const talk = (page: Page) => page.getByRole('region', { name: words.play.wordsLabel });
const thing = (page: Page, name: string) => around(page).getByRole('button', { name, exact: true });
const twins = (page: Page) => page.locator('.stage [data-thing]');

async function openAt(page: Page, count: number, picture = true): Promise<void> {
  if (!picture) await blockPhaser(page);
  const kept = keptAfter(whole, count);
  await layOnDevice(page, { attempts: byId(kept) });
  await page.goto(`./#play/${kept.id}`);
  await expect(page.locator(`main[data-picture="${picture ? 'there' : 'none'}"]`)).toBeVisible();
  await expect(lookAround(page)).toBeVisible();
  // A press right after new words is taken for an echo of the last one.
  await page.waitForTimeout(180);
}

const taken = async (page: Page): Promise<readonly string[]> =>
  ((await readFromDevice(page))[0]?.attempt.events ?? []).map(({ choose }) => choose);

/** Where the twins stand in the window, each with whether its own middle or another point of it answers to a press. */
const twinsNow = (page: Page) =>
  twins(page).evaluateAll(all =>
    all.map(twin => {
      const { left, top, width, height } = twin.getBoundingClientRect();
      const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
      const points = steps.flatMap(x => steps.map(y => [left + x * width, top + y * height] as const));
      const own = points.find(([x, y]) => document.elementFromPoint(x, y) === twin);
      return { thing: twin.getAttribute('data-thing') ?? '', left, width, height, own };
    }),
  );

test('with the mouse: the words fold away, the whole picture is there, and a thing in it answers', async ({
  page,
}) => {
  await openAt(page, onTheStep);
  await lookAround(page).click();

  await expect(talk(page)).toBeHidden();
  const stage = await page.locator('.stage').boundingBox();
  expect(stage).toMatchObject({ x: 0, y: 0, width: 1280, height: 720 });
  const letters = (await twinsNow(page)).find(one => one.thing === 'letters');
  await page.mouse.click(...(letters?.own ?? [0, 0]));

  await expect(talk(page)).toContainText('Three letters in the flap behind him');
  await expect(page.getByRole('heading', { name: words.forms.notebook.heading })).toBeVisible();
  expect((await taken(page)).at(-1)).toBe('step.look_letters');
});

test('what was looked at is in the notebook with its words, and it says so', async ({ page }) => {
  await openAt(page, onTheStep);
  await lookAround(page).click();
  await thing(page, 'The jumper on the banister').click();

  await expect(talk(page)).toContainText(jumper);
  await expect(talk(page)).toContainText(words.play.inNotebook);
  await talk(page).getByRole('button', { name: words.play.openNotebook }).click();

  const notebook = page.getByRole('dialog', { name: words.play.atHand.notebook });
  await expect(notebook.getByRole('listitem').last()).toContainText(`The jumper on the banister. ${jumper}`);
  await page.keyboard.press('Escape');
  await lookAround(page).click();
  await expect(thing(page, 'The jumper on the banister')).toHaveCount(0);
  expect((await twinsNow(page)).map(one => one.thing)).toEqual(['letters']);
});

test('with the keyboard: left to right, one key back, and the focus where it was', async ({ page }) => {
  await openAt(page, onTheStep);
  await lookAround(page).focus();
  await page.keyboard.press('Enter');
  await expect(around(page).getByRole('heading', { name: aroundWords.title })).toBeFocused();

  const names: (string | null)[] = [];
  for (let tabs = 0; tabs < 3; tabs += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('data-look') ?? null));
  }
  const fromLeft = (await twinsNow(page)).toSorted((a, b) => a.left - b.left).map(one => one.thing);
  expect(names).toEqual([...fromLeft, null]);
  await expect(back(page)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(talk(page)).toBeVisible();
  await expect(lookAround(page)).toBeFocused();

  await page.keyboard.press('a');
  await page.keyboard.press('ArrowDown');
  await expect(twins(page).and(page.locator('[data-pointed]'))).toHaveAttribute(
    'data-thing',
    fromLeft[0] ?? '',
  );
  await page.keyboard.press('Enter');
  await expect(page.locator('.line')).toBeFocused();
  await expect(talk(page)).toContainText(jumper);
});

test('a sheet over the picture is closed first, the picture after it', async ({ page }) => {
  await openAt(page, onTheStep);
  await lookAround(page).click();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(around(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(around(page)).toBeHidden();
});

test('from where one is, the picture can be seen whole at any time', async ({ page }) => {
  await openAt(page, onTheStep);
  const place = page.getByRole('button', { name: words.play.whereAndWhen });
  await place.click();
  await page.getByRole('dialog').getByRole('button', { name: words.play.lookAround }).click();
  await expect(around(page)).toBeVisible();

  await back(page).click();
  await expect(place).toBeFocused();
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [390, 664],
  [640, 360],
] as const)
  test(`at ${width} by ${height} each thing is a thumb wide, in the list and in the picture, and can be reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAt(page, inTheRoom);
    await lookAround(page).click();
    await expect(page.locator('main[data-looking]')).toBeVisible();

    for (const button of await around(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      const name = (await button.textContent()) ?? '';
      expect(box?.height, name).toBeGreaterThanOrEqual(44);
      expect(box?.width, name).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0), 'on the screen').toBeLessThanOrEqual(height);
    }
    await expect(twins(page)).toHaveCount(2);
    for (const look of ['clock', 'poster']) {
      await around(page).locator(`[data-look="${look}"]`).focus();
      await expect
        .poll(async () => (await twinsNow(page)).find(one => one.thing === look)?.own, { message: look })
        .toBeDefined();
    }
    for (const one of await twinsNow(page)) {
      expect(one.width, one.thing).toBeGreaterThanOrEqual(44);
      expect(one.height, one.thing).toBeGreaterThanOrEqual(44);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, 'scrolled sideways').toBeLessThanOrEqual(0);
  });

test.describe('with a thumb', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

  test('the picture takes the screen, is moved to and fro, and a thing in it answers', async ({ page }) => {
    await openAt(page, inTheRoom);
    const before = await page.locator('.stage').boundingBox();
    await lookAround(page).tap();
    await expect(around(page)).toBeVisible();

    const after = await page.locator('.stage').boundingBox();
    expect(after?.height ?? 0).toBeGreaterThan((before?.height ?? 0) * 1.8);
    await expect
      .poll(() => page.locator('.stage canvas').evaluate(canvas => canvas.clientWidth))
      .toBeGreaterThan(719);
    await page.locator('.stage').evaluate(stage => stage.scrollTo({ left: 0 }));
    await expect
      .poll(async () => (await twinsNow(page)).find(one => one.thing === 'clock')?.own)
      .toBeDefined();
    const clock = (await twinsNow(page)).find(one => one.thing === 'clock');
    await page.touchscreen.tap(...(clock?.own ?? [0, 0]));

    await expect(talk(page)).toContainText('Set for half past six.');
    await expect(talk(page)).toContainText(words.play.inNotebook);
  });
});

test('without a picture what it shows is told, and all can be looked at', async ({ page }) => {
  await openAt(page, onTheStep, false);
  await lookAround(page).click();

  const shows = typeset(named(play.places.step?.shows ?? '', play, whole.attempt.family));
  await expect(around(page).getByText(shows, { exact: true })).toBeInViewport();
  await thing(page, 'The jumper on the banister').click();
  await expect(talk(page)).toContainText(jumper);
});

test('a screen reader hears what there is to see and each thing once, and none of the words folded away', async ({
  page,
}) => {
  await openAt(page, onTheStep);
  const line = await talk(page).locator('[data-last]').textContent();
  await lookAround(page).click();
  await expect(around(page)).toBeVisible();

  const tree = await treeOf(page);
  const read = (text: string) =>
    tree.filter(({ name, role }) => name === text && role === 'StaticText').length;
  expect(read(typeset(named(play.places.step?.shows ?? '', play, whole.attempt.family)))).toBe(1);
  expect(line).not.toBe('');
  expect(read(line ?? '')).toBe(0);
  const buttons = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(buttons.filter(name => name === 'The jumper on the banister')).toHaveLength(1);
  expect(buttons.filter(name => name === '')).toEqual([]);
  await expect(choices(page)).toBeHidden();
});
