import { expect, type Page, test } from '@playwright/test';
import { peopleHere } from '../../src/page/play/scenes.ts';
import { typeset } from '../../src/page/play/typeset.ts';
import { words } from '../../src/page/words.ts';
import { type Moment, settingNow, type Transcript } from '../../src/practice/transcript.ts';
import { openedForm } from './fill-forms.ts';
import { mouse } from './hands.ts';
import { byId, keptAfter, layOnDevice } from './on-device.ts';
import { delayPhaser } from './picture.ts';
import { choices, heardNow, playOn } from './play-through.ts';
import { livedWalk, nameIn, theCase } from './the-case.ts';
import { countOf, timesRead, treeOf } from './tree.ts';

const play = theCase.edition.case;
const whole = livedWalk('warm-too-little');
const say = (text: string) => typeset(nameIn(text, whole.attempt));

const placeNow = (sofar: Transcript) => play.places[settingNow(sofar)?.place ?? ''];

/** Where one is, who is there and what was heard: each in the tree, the lines once. */
async function expectToldWhole(page: Page, sofar: Transcript): Promise<void> {
  const tree = await treeOf(page);
  const here = words.play.here(peopleHere(settingNow(sofar), play, whole.attempt.family));
  const heading = words.play.heading(play.title, say(placeNow(sofar)?.name ?? ''));
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toHaveCount(1);
  expect(timesRead(tree, here), here).toBe(1);
  for (const text of heardNow(sofar)) expect(timesRead(tree, text), text).toBe(1);
  expect(countOf(tree, 'status'), 'live regions').toBe(1);
}

/** What can be done stands in one group, each option a button that bears its id. */
async function expectOffered(page: Page, moment: Moment): Promise<void> {
  const { offered } = moment;
  const said = offered.filter(option => option.kind !== 'look');
  const isForm = moment.taken.form?.kind === 'plan' || moment.taken.form?.kind === 'notebook';
  if (isForm) return expect(openedForm(page, moment.taken.form?.kind ?? '')).toHaveCount(1);
  await expect(choices(page)).toHaveCount(1);
  const inGroup = said.length > 0 ? said : offered;
  const buttons = choices(page).getByRole('button');
  expect(await buttons.evaluateAll(all => all.map(one => one.getAttribute('data-choice')))).toEqual(
    inGroup.map(({ id }) => id),
  );
  for (const option of inGroup)
    await expect(choices(page).getByRole('button', { name: typeset(option.text), exact: true })).toHaveCount(
      1,
    );
}

test('the whole case can be played by what a screen reader is told', async ({ page }) => {
  await delayPhaser(page);
  const kept = keptAfter(whole, 0);
  await layOnDevice(page, { attempts: byId(kept) });
  await page.goto(`./#play/${kept.id}`);

  await playOn(page, mouse, whole, async (sofar, next) => {
    await expectToldWhole(page, sofar);
    if (next) await expectOffered(page, next);
  });

  await expect(page.getByRole('link', { name: words.play.toSupervision })).toBeVisible();
});

test('what the picture shows is told in words, at any time', async ({ page }) => {
  await delayPhaser(page);
  const indoors = whole.moments.find(({ after }) => after.lines.at(-1)?.setting.place === 'kitchen');
  const kept = keptAfter(whole, (indoors?.number ?? 0) + 1);
  await layOnDevice(page, { attempts: byId(kept) });
  await page.goto(`./#play/${kept.id}`);
  await page.getByRole('button', { name: words.play.whereAndWhen }).click();

  const kitchen = play.places.kitchen;
  const dialog = page.getByRole('dialog', { name: say(kitchen?.name ?? '') });
  await expect(dialog).toContainText(say(kitchen?.shows ?? ''));
  for (const thing of Object.values(kitchen?.things ?? {}))
    await expect(dialog).toContainText(say(thing.words));
});
