import { expect, type Locator, type Page } from '@playwright/test';
import { heardIn, placesBefore } from '../../src/page/play/heard.ts';
import { typeset } from '../../src/page/play/typeset.ts';
import { aroundWords } from '../../src/page/words/around.ts';
import { words } from '../../src/page/words.ts';
import { firstEvents } from '../../src/practice/attempt.ts';
import { replay } from '../../src/practice/replay.ts';
import type { Moment, Transcript } from '../../src/practice/transcript.ts';
import { fillForm } from './fill-forms.ts';
import type { Hand } from './hands.ts';
import { theCase } from './the-case.ts';

/** The group in which all options of a moment stand. */
export const choices = (page: Page): Locator =>
  page.getByRole('group', { name: words.play.choices, exact: true });

/** The button that folds the words away. */
export const lookAround = (page: Page): Locator =>
  page
    .getByRole('region', { name: words.play.wordsLabel })
    .getByRole('button', { name: words.play.lookAround, exact: true });

/** What can be looked at, once the words are folded away. */
export const around = (page: Page): Locator =>
  page.getByRole('region', { name: aroundWords.title, exact: true });

/** Whether an option stands behind “Look around”: it does, unless there is nothing else to do. */
const isAside = ({ taken, offered }: Moment): boolean =>
  taken.kind === 'look' && offered.some(option => option.kind !== 'look');

/** The button of one option, in the group it stands in. */
export const optionButton = (page: Page, moment: Moment): Locator =>
  (isAside(moment) ? around(page) : choices(page)).getByRole('button', {
    name: typeset(moment.taken.text),
    exact: true,
  });

/** Texts the learner is given to read at the beat an attempt stands at. */
export const heardNow = (transcript: Transcript): readonly string[] =>
  heardIn(
    transcript.moments.at(-1)?.after ?? transcript.opening,
    theCase.edition.case,
    transcript.attempt.family,
    placesBefore(transcript),
  ).map(({ text }) => text);

/** The attempt as it stood after so many events. */
export const livedTo = (whole: Transcript, count: number): Transcript =>
  replay(theCase.edition, firstEvents(whole.attempt, count));

/** A press right after new words is taken for an echo of the last one; a reader is never that quick. */
const aBreath = 180;

/** Waits until the words of this beat stand on the page and can be answered. */
export async function settledAt(page: Page, transcript: Transcript): Promise<void> {
  const main = page.getByRole('main');
  for (const text of heardNow(transcript)) await expect(main).toContainText(text);
  await page.waitForTimeout(aBreath);
}

/** Takes one moment of an attempt in the page: an option, or a form filled in. */
export async function takeMoment(page: Page, hand: Hand, whole: Transcript, moment: Moment): Promise<void> {
  if (moment.taken.form) return fillForm(page, hand, whole, moment);
  const option = optionButton(page, moment);
  if (isAside(moment)) {
    await hand.press(lookAround(page));
    return hand.press(option);
  }
  const said = moment.offered.filter(({ kind }) => kind === moment.taken.kind || kind !== 'look');
  await hand.take(option, said.findIndex(({ id }) => id === moment.taken.id) + 1);
}

/** Plays an attempt on to its end. `look` is called at each beat, before anything is chosen. */
export async function playOn(
  page: Page,
  hand: Hand,
  whole: Transcript,
  look: (sofar: Transcript, next: Moment | undefined) => Promise<void> = async () => {},
): Promise<void> {
  for (const moment of whole.moments) {
    const sofar = livedTo(whole, moment.number - 1);
    await settledAt(page, sofar);
    await look(sofar, moment);
    await takeMoment(page, hand, whole, moment);
  }
  await settledAt(page, whole);
  await look(whole, undefined);
}
