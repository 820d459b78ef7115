import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { debriefWords } from '../../src/page/words/debrief.ts';
import { deskWords } from '../../src/page/words/desk.ts';
import { words } from '../../src/page/words.ts';
import { answerJas, fillGaps, onwardTo } from './debrief-through.ts';
import { expectFocusKept, type Hand, keyboard, mouse } from './hands.ts';
import { onlyAttempt } from './on-device.ts';
import { choices, playOn } from './play-through.ts';
import { livedBy, livedWalk, nameIn } from './the-case.ts';
import { expectQuiet, watch } from './watch.ts';

/** From the door of the first visit, over the desk, to the file of the doorstep; a newcomer opens it in Explore. */
async function openFirstCase(page: Page, hand: Hand): Promise<void> {
  await page.goto('./');
  await expect(choices(page)).toBeVisible();
  await page.waitForTimeout(200);
  await hand.take(choices(page).getByRole('button').first(), 1);
  await expect(page.getByText('Is there a good one?')).toBeVisible();
  await hand.press(page.getByRole('button', { name: words.play.firstMinute.skip }));
  await expect(page.getByRole('heading', { level: 1, name: deskWords.places.desk })).toBeVisible();
  await hand.press(page.getByRole('link', { name: deskWords.desk.open }));
  await expect(page.getByRole('radio', { name: deskWords.cover.explore })).toBeChecked();
  await hand.press(page.getByRole('button', { name: deskWords.cover.start }));
  await expect(choices(page)).toBeVisible();
}

/** Through supervision; the marks are nowhere until the child's three gaps are filled. */
async function beSupervised(page: Page, hand: Hand, child: string, each: () => Promise<void>): Promise<void> {
  const marks = page.getByText(debriefWords.marks.right(child));
  await answerJas(page, hand);
  await each();
  await hand.press(onwardTo(page, 2, child));
  await fillGaps(page, hand, child, async filled => {
    await each();
    await expect(marks).toHaveCount(0);
    await expect(onwardTo(page, 3, child)).toHaveCount(filled === 3 ? 1 : 0);
  });
  await hand.press(onwardTo(page, 3, child));
  await expect(marks).toHaveCount(0);
  await hand.press(onwardTo(page, 4, child));
  await expect(marks).toBeVisible();
  for (const station of [5, 6, 7] as const) {
    await each();
    await hand.press(onwardTo(page, station, child));
  }
}

async function downloadHandIn(page: Page, hand: Hand): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hand.press(page.getByRole('button', { name: deskWords.handIn.download })),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const hands = [
  { way: 'mouse', handOf: () => mouse, isKeyboard: false },
  { way: 'keyboard', handOf: keyboard, isKeyboard: true },
] as const;

for (const { way, handOf, isKeyboard } of hands)
  test(`a newcomer plays the whole case by ${way}, from the first minute to the text that is handed in`, async ({
    page,
  }) => {
    const hand = handOf(page);
    const watched = watch(page);
    const each = async () => (isKeyboard ? expectFocusKept(page) : undefined);

    await openFirstCase(page, hand);
    const whole = livedBy(await onlyAttempt(page), livedWalk('good'));
    await playOn(page, hand, whole, each);
    await hand.press(page.getByRole('link', { name: words.play.toSupervision }));
    await beSupervised(page, hand, nameIn('{kai}', whole.attempt), each);
    const text = await downloadHandIn(page, hand);

    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).toContain('The doorstep');
    expect(text).toContain(`Played to the end: ${whole.moments.length} choices`);
    expect((await onlyAttempt(page)).events.map(({ choose, answer }) => ({ choose, answer }))).toEqual(
      whole.attempt.events.map(({ choose, answer }) => ({ choose, answer })),
    );
    expectQuiet(watched);
  });
