import { expect, type Locator, type Page } from '@playwright/test';

/** A way to use the page: by mouse, or by keyboard. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Takes the option with this number, from 1, among all on offer. */
  take(option: Locator, number: number): Promise<void>;
  /** Ticks a box or picks one of several. */
  pick(target: Locator): Promise<void>;
}

/** Points and clicks. */
export const mouse: Hand = {
  press: target => target.click(),
  take: option => option.click(),
  pick: target => target.check(),
};

/** The longest way round a page by Tab. */
const mostTabs = 120;

/** Never touches the mouse; sees to it that the focus is always somewhere and can be seen. */
export function keyboard(page: Page): Hand {
  const tabTo = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      if (await target.evaluate(element => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${target}.`);
  };
  return {
    async press(target) {
      await tabTo(target);
      await expectFocusSeen(page);
      await page.keyboard.press('Enter');
    },
    async take(option, number) {
      // All three ways in turn: its number, the arrows, Tab.
      if (number % 3 === 1) return page.keyboard.press(String(number));
      if (number % 3 === 2) {
        for (let steps = 0; steps < number; steps += 1) await page.keyboard.press('ArrowDown');
        await expect(option).toBeFocused();
      } else await tabTo(option);
      await expectFocusSeen(page);
      await page.keyboard.press('Enter');
    },
    async pick(target) {
      if (await target.isChecked()) return;
      if ((await target.getAttribute('type')) === 'radio') await arrowTo(page, tabTo, target);
      else {
        await tabTo(target);
        await page.keyboard.press('Space');
      }
      await expectFocusSeen(page);
      await expect(target).toBeChecked();
    },
  };
}

/** Radio buttons are one stop for Tab; within them the arrows move and pick. */
async function arrowTo(
  page: Page,
  tabTo: (target: Locator) => Promise<void>,
  target: Locator,
): Promise<void> {
  const group = page.getByRole('radio').and(page.locator(`[name="${await target.getAttribute('name')}"]`));
  const picked = group.and(page.locator(':checked'));
  await tabTo((await picked.count()) > 0 ? picked : group.first());
  await page.keyboard.press('Space');
  for (let steps = await group.count(); steps > 0 && !(await target.isChecked()); steps -= 1)
    await page.keyboard.press('ArrowDown');
}

/** Focus is somewhere, and whoever looks can see where. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const on = document.activeElement;
    if (!on || on === document.body) return 'nowhere';
    const near = [on, on.parentElement, on.nextElementSibling].filter(element => element !== null);
    const isRinged = near.some(element => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    return isRinged ? 'seen' : `unseen on ${on.outerHTML.slice(0, 120)}`;
  });
  expect(seen, 'where the focus is').toBe('seen');
}

/** Focus is on something of the page, not lost on its body. */
export const expectFocusKept = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: 'focus' })
    .not.toBe('BODY');
