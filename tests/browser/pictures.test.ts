import { expect, type Page, test } from '@playwright/test';
import { type ChosenPicture, chosenPictures, withAHandTurned, withJumpersDyed } from './chosen-pictures.ts';

/*
 * A few pictures against those kept in `pictures/`. When a drawing was meant
 * to change, look at what `npm run pictures` makes of them, and keep that.
 */

test.use({ viewport: { width: 640, height: 360 } });

for (const picture of chosenPictures) {
  test(`${picture.name} looks as it was kept`, async ({ page }) => {
    await lay(page, picture);

    await expect(page.locator('body')).toHaveScreenshot(`${picture.name}.png`);
  });
}

test('edges that fall otherwise between two pixels are no change', async ({ page }) => {
  for (const picture of chosenPictures) {
    await lay(page, picture, { aside: 0.1 });

    await expect(page.locator('body')).toHaveScreenshot(`${picture.name}.png`);
  }
});

test('a hand turned at the wrist is a change, and so is another colour', async ({ page }) => {
  for (const changed of [withAHandTurned, withJumpersDyed]) {
    await lay(page, changed);

    await expect(page.locator('body')).not.toHaveScreenshot(`${changed.name}.png`);
  }
});

/** Lays a picture out, its drawings side by side; `aside` draws everything that part of a pixel further. */
async function lay(page: Page, picture: ChosenPicture, { aside = 0 } = {}): Promise<void> {
  const { tall } = picture;
  const images = (await picture.draw()).map(
    svg =>
      `<img alt="" height="${tall}" src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(moved(svg, aside, tall))}">`,
  );
  const style = 'margin:0;background:#d9cbb0;display:flex;flex-wrap:wrap;align-items:end;align-content:start';
  await page.setContent(`<body style="${style}">${images.join('')}</body>`);
  await page.waitForFunction(() =>
    [...document.images].every(image => image.complete && image.naturalWidth > 0),
  );
}

/** The same drawing, moved to the right within its frame by pixels of the picture it is shown in. */
const moved = (svg: string, pixels: number, tall: number): string =>
  svg.replace(
    /viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"/,
    (_, x, y, across, down) =>
      `viewBox="${Number(x) - (pixels * Number(down)) / tall} ${y} ${across} ${down}"`,
  );
