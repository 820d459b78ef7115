import { expect, type Page } from '@playwright/test';
import { debriefWords } from '../../src/page/words/debrief.ts';
import { deskWords } from '../../src/page/words/desk.ts';
import { words } from '../../src/page/words.ts';
import type { DecisionAnswer } from '../../src/practice/answer.ts';
import type { JournalEntry, Kept } from '../../src/practice/kept.ts';
import { keptAfter } from './on-device.ts';
import { livedWalk } from './the-case.ts';

/** One screen of the site: its address, and what is pressed there to come to it. */
export interface Screen {
  readonly name: string;
  readonly at: string;
  /** What says that it stands. */
  readonly open?: (page: Page) => Promise<unknown>;
}

const whole = livedWalk('at-the-familys-cost');
const good = livedWalk('good');
const formAt = (kind: string) =>
  (good.moments.find(({ taken }) => taken.form?.kind === kind)?.number ?? 1) - 1;
const lookedAt = good.moments.find(({ event }) => event.choose.endsWith('look_clock'))?.number ?? 1;
const decision = good.moments[formAt('decision')]?.event;
const choose = decision?.choose ?? '';
const gaps = (['likes', 'worries', 'wants'] as const).map((about): JournalEntry => {
  return { kind: 'child', moment: 0, about, text: debriefWords.child.dontKnow };
});

/** The call as it stands at one of its screens. */
function callAt(at: string): Kept {
  const answer = decision?.answer as DecisionAnswer;
  const fields = { ...answer, actions: answer.then, at, heardBack: at === 'back' };
  return keptAfter(good, formAt('decision'), { id: `call-at-${at}`, draft: { choose, fields } });
}

const debriefAt = (station: number): Kept =>
  keptAfter(whole, whole.moments.length, { id: `debrief-${station}`, debrief: station, journal: gaps });

const calls = ['level', 'sure', 'because', 'shown', 'then', 'back'].map(callAt);
const debriefs = [1, 2, 3, 4, 5, 6, 7].map(debriefAt);
const note = good.moments[formAt('note')]?.event.choose ?? '';
const costMost = whole.moments.find(({ event }) => event.choose.endsWith('must'))?.number ?? 1;

/** The attempts that the screens show. */
export const onScreens: readonly Kept[] = [
  ...calls,
  ...debriefs,
  keptAfter(good, 0, { id: 'referral' }),
  keptAfter(good, 2, { id: 'explored', mode: 'explore' }),
  keptAfter(good, formAt('plan'), { id: 'the-plan' }),
  keptAfter(good, formAt('plan') + 1, { id: 'on-the-step' }),
  keptAfter(good, formAt('notebook'), { id: 'notebook' }),
  keptAfter(good, lookedAt, { id: 'has-looked' }),
  keptAfter(good, formAt('decision'), { id: 'the-call' }),
  keptAfter(good, formAt('note'), { id: 'the-note', draft: { choose: note, fields: { closed: false } } }),
  keptAfter(good, good.moments.length, { id: 'the-end-of-it' }),
  keptAfter(whole, costMost, {
    id: 'went-back',
    kind: 'rehearsal',
    from: { id: 'debrief-7', moment: costMost },
  }),
];

const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Opens something at hand by its own button; on a phone some stand behind one. */
const atHand = (name: string) => async (page: Page) => {
  const own = page.getByRole('navigation').getByRole('button', { name }).first();
  const more = page.getByRole('navigation').getByRole('button', { name: words.play.atHand.more });
  await expect(own.or(more).first()).toBeVisible();
  if (!(await own.isVisible())) {
    await more.click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  } else await own.click();
  return expect(page.getByRole('dialog')).toBeVisible();
};

const stepOut = async (page: Page) => {
  await atHand(words.play.atHand.pause)(page);
  await press(words.play.pause.stepOut)(page);
};

const openAllFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const station = (number: number): Screen => ({
  name: `station ${number} of the debrief`,
  at: `#debrief/debrief-${number}`,
  open: page =>
    expect(
      page
        .locator(`#station-${number}`)
        .or(page.getByRole('heading', { level: 1 }))
        .first(),
    ).toBeVisible(),
});

/** The screens of play and its forms. */
export const playScreens: readonly Screen[] = [
  { name: 'the referral', at: '#play/referral' },
  { name: 'a choice with its why', at: '#play/explored', open: openAllFolds },
  { name: 'the step', at: '#play/on-the-step' },
  { name: 'looking around', at: '#play/has-looked', open: press(words.play.lookAround) },
  { name: 'what was looked at', at: '#play/has-looked' },
  ...(['notebook', 'file', 'people', 'said', 'ladder', 'pause'] as const).map(
    (what): Screen => ({
      name: `${what} at hand`,
      at: '#play/on-the-step',
      open: atHand(words.play.atHand[what]),
    }),
  ),
  {
    name: 'where one is',
    at: '#play/on-the-step',
    open: page => page.getByRole('button', { name: words.play.whereAndWhen }).click(),
  },
  { name: 'stepped out', at: '#play/on-the-step', open: stepOut },
  { name: 'the plan', at: '#play/the-plan' },
  { name: 'the plan with something missing', at: '#play/the-plan', open: press(words.forms.plan.go) },
  { name: 'the notebook', at: '#play/notebook' },
  { name: 'the call before it begins', at: '#play/the-call' },
  ...calls.map(({ id }): Screen => ({ name: id.replaceAll('-', ' '), at: `#play/${id}` })),
  { name: 'the note', at: '#play/the-note' },
  { name: 'the end of the visit', at: '#play/the-end-of-it' },
];

/** The screens of paper: desk, supervision and the books. */
export const paperScreens: readonly Screen[] = [
  { name: 'the desk', at: '#' },
  { name: 'the cover', at: '#case/doorstep' },
  ...[1, 2, 3, 4, 5, 6, 7].map(station),
  { name: 'everything of the debrief', at: '#debrief/debrief-7', open: openAllFolds },
  { name: 'seeing it differently', at: '#debrief/debrief-7', open: press(debriefWords.moments.differently) },
  { name: 'the numbers', at: '#debrief/debrief-7', open: press(debriefWords.marks.numbers) },
  { name: 'a debrief that is not due', at: '#debrief/on-the-step' },
  { name: 'the log', at: '#log' },
  {
    name: 'asking before an attempt is deleted',
    at: '#log',
    open: page =>
      page
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click(),
  },
  { name: 'the ladder and the law', at: '#guidance' },
  { name: 'support', at: '#support' },
  { name: 'settings', at: '#settings' },
  { name: 'asking before all is cleared', at: '#settings', open: press(deskWords.clear.button) },
  { name: 'an attempt that is not there', at: '#play/nothing-here' },
  { name: 'a case that is not there', at: '#case/none' },
];

/** Goes to a screen from any other, without loading the site again. */
export async function goToScreen(page: Page, { at, open }: Screen): Promise<void> {
  // By way of a page without anything, so that the screen is drawn anew.
  await page.evaluate(() => {
    location.hash = '#case/none';
  });
  await expect(page.getByRole('heading', { level: 1, name: deskWords.missing.noCase })).toBeVisible();
  await page.evaluate(hash => {
    location.hash = hash;
  }, at);
  if (at !== '#case/none')
    await expect(page.getByRole('heading', { level: 1, name: deskWords.missing.noCase })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await open?.(page);
}
