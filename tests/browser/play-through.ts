import { expect, type Locator, type Page } from '@playwright/test';
import { heardIn, placesBefore } from '../../src/page/play/heard.ts';
import { typeset } from '../../src/page/play/typeset.ts';
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

/** What is to be looked at, where that is not all there is to do. */
const looks = (page: Page): Locator => page.getByRole('group', { name: words.play.lookAround, exact: true });

/** The button of one option. Looking has a group of its own, unless there is nothing else to do. */
export function optionButton(page: Page, { taken, offered }: Moment): Locator {
  const isAside = taken.kind === 'look' && offered.some(option => option.kind !== 'look');
  const group = isAside ? looks(page) : choices(page);
  return group.getByRole('button', { name: typeset(taken.text), exact: true });
}

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
  const said = moment.offered.filter(option => option.kind !== 'look');
  const seen = moment.offered.filter(option => option.kind === 'look');
  const number = [...said, ...seen].findIndex(option => option.id === moment.taken.id) + 1;
  await hand.take(optionButton(page, moment), number);
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
