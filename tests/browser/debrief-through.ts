import { expect, type Page } from '@playwright/test';
import { debriefWords } from '../../src/page/words/debrief.ts';
import type { Hand } from './hands.ts';

const said = debriefWords;

/** The way on from a station to the next one. */
export const onwardTo = (page: Page, station: keyof typeof said.goOnTo, child: string) =>
  page.getByRole('button', { name: said.goOnTo[station](child), exact: true });

/** Answers Jas twice; neither answer is kept. */
export async function answerJas(page: Page, hand: Hand): Promise<void> {
  const replies = page.getByRole('main').getByRole('list');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hand.press(replies.first().getByRole('button').last());
  const question = page.getByRole('heading', { name: said.jas.question, exact: true });
  if (await question.isVisible()) await hand.press(replies.nth(1).getByRole('button').first());
}

/** Fills the child's three gaps, each with the first thing the notebook has for it. `each` is called after every one. */
export async function fillGaps(
  page: Page,
  hand: Hand,
  child: string,
  each: (filled: number) => Promise<void> = async () => {},
): Promise<void> {
  let filled = 0;
  for (const gap of ['likes', 'worries', 'wants'] as const) {
    const list = page.getByRole('list', { name: said.child.gaps[gap](child), exact: true });
    await hand.press(list.getByRole('button').first());
    await expect(list).toBeHidden();
    filled += 1;
    await each(filled);
  }
}
