import { expect, type Locator, type Page } from '@playwright/test';
import { typeset } from '../../src/page/play/typeset.ts';
import { words } from '../../src/page/words.ts';
import type { DecisionAnswer, NoteAnswer, NotebookAnswer, PlanAnswer } from '../../src/practice/answer.ts';
import { factsFound, noteLines } from '../../src/practice/known.ts';
import type { Moment, Transcript } from '../../src/practice/transcript.ts';
import type { Hand } from './hands.ts';
import { livedTo, optionButton } from './play-through.ts';
import { nameIn, theCase } from './the-case.ts';

const said = words.forms;
const { forms, facts } = theCase.edition.case;

/** A form as these tests fill it in. */
interface Filling {
  readonly page: Page;
  readonly hand: Hand;
  readonly sofar: Transcript;
  readonly moment: Moment;
  /** A text of the case as it stands on the page. */
  readonly say: (text: string) => string;
}

/** A form about to be filled in as an attempt did at this moment. */
export const fillingOf = (page: Page, hand: Hand, whole: Transcript, moment: Moment): Filling => ({
  ...{ page, hand, moment },
  sofar: livedTo(whole, moment.number - 1),
  say: text => typeset(nameIn(text, whole.attempt)),
});

/** Fills in the form of a moment as its attempt did, and sends it. */
export async function fillForm(page: Page, hand: Hand, whole: Transcript, moment: Moment): Promise<void> {
  const filling = fillingOf(page, hand, whole, moment);
  await openForm(filling);
  switch (moment.taken.form?.kind) {
    case 'plan':
      await fillPlan(filling);
      return hand.press(button(page, said.plan.go));
    case 'notebook':
      return writeDown(filling);
    case 'decision':
      for (const answer of callAnswers(filling)) await answer();
      return hand.press(button(page, said.call.thatsIt));
    case 'note':
      await settleLines(filling);
      return hand.press(button(page, said.note.send));
  }
}

/** The form that stands open, under its name. */
export const openedForm = (page: Page, kind: string): Locator => page.locator(`[data-form="${kind}"]`);

/** Opens a form by its button; one that nothing was said before stands open already. */
export async function openForm({ page, hand, moment }: Filling): Promise<void> {
  const kind = moment.taken.form?.kind ?? '';
  const opener = optionButton(page, moment);
  await expect(opener.or(openedForm(page, kind))).toBeVisible();
  if (await opener.isVisible()) await hand.press(opener);
  await expect(openedForm(page, kind)).toBeVisible();
}

const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });

/** Everything of the plan but sending it. */
export async function fillPlan({ page, hand, moment, say }: Filling): Promise<void> {
  const answer = moment.event.answer as PlanAnswer;
  const plan = forms.plan;
  for (const item of plan?.items ?? [])
    if (answer.do.includes(item.id))
      // The box is named by what it is and how long it takes.
      await hand.pick(page.getByRole('checkbox', { name: say(item.text) }));
  const why = plan?.whys.find(({ id }) => id === answer.why)?.text ?? '';
  await hand.pick(page.getByRole('radio', { name: say(why), exact: true }));
  await hand.pick(page.getByRole('radio', { name: said.level[answer.view].name, exact: true }));
}

async function writeDown({ page, hand, moment, say }: Filling): Promise<void> {
  const { wording } = moment.event.answer as NotebookAnswer;
  const fact = facts[moment.taken.form?.name ?? ''];
  const text = fact?.wordings?.find(({ id }) => id === wording)?.text;
  const notebook = page.getByRole('region', { name: said.notebook.heading });
  await hand.press(button(notebook, text ? say(text) : said.notebook.none));
}

/** The five questions of the call, each one screen. */
export function callAnswers({ page, hand, sofar, moment, say }: Filling): readonly (() => Promise<void>)[] {
  const answer = moment.event.answer as DecisionAnswer;
  const { call, level } = said;
  const child = say(`{${theCase.edition.case.child}}`);
  const reason = forms.decision?.reasons.find(({ id }) => id === answer.because)?.text ?? '';
  const sure = call.sureness[answer.sure];
  const at = (heading: string) =>
    expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  return [
    async () => {
      await at(call.where);
      await hand.press(button(page, level[answer.level ?? 'L0'].rung(child)));
    },
    async () => {
      await at(call.sure);
      await hand.press(button(page, `${sure.word} ${sure.odds}`));
    },
    async () => {
      await at(call.because);
      await hand.press(button(page, say(reason)));
    },
    async () => {
      await at(call.shown);
      for (const fact of answer.shown) await hand.press(button(page, say(facts[fact]?.card ?? fact)));
      // The last card that can be shown goes on by itself.
      if (answer.shown.length >= Math.min(3, factsFound(sofar).length)) return;
      await hand.press(button(page, answer.shown.length > 0 ? call.enough : call.nothing));
    },
    async () => {
      await at(call.thenWhat);
      for (const { do: id, by } of answer.then) {
        const text = forms.decision?.actions.find(action => action.id === id)?.text ?? id;
        const row = page.getByRole('group', { name: say(text), exact: true });
        await hand.press(button(row, call.by[by]));
      }
      if (answer.then.length >= 2) return;
      await hand.press(button(page, answer.then.length > 0 ? call.thenEnough : call.thenNothing));
    },
  ];
}

/** Settles the lines of the note as the attempt did: the first `count` of them, or all. */
export async function settleLines(
  { page, hand, sofar, moment, say }: Filling,
  count: number = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { lines } = moment.event.answer as NoteAnswer;
  for (const { id, text } of noteLines(sofar, theCase.edition.case).slice(0, count)) {
    const line = button(page.getByRole('list', { name: said.note.lines }), say(text));
    if ((await line.getAttribute('aria-expanded')) === 'false') await hand.press(line);
    const asked = page.getByRole('group', { name: said.note.whose(say(text)), exact: true });
    await hand.press(button(asked, said.note.answers[lines[id] ?? 'unknown']));
  }
}
