import type { Page } from '@playwright/test';
import type { Kept } from '../../src/practice/kept.ts';
import { at, press, type Screen } from './screen.ts';
import { draftOf, keptBefore, momentOf, type Walked, walked } from './walked.ts';

/** Play, from the referral to the end: the visit, the forms, and what is at hand. */
export const playScreens = (good: Walked): readonly Screen[] => [
  ...visit(good),
  ...around(good),
  ...aloud(good),
  ...forms(good),
  ...atHand(good),
];

function visit(good: Walked): readonly Screen[] {
  const before = (choice: string, more?: Partial<Kept>) => keptBefore(good, momentOf(good, choice), more);
  const hurried = walked('hurried');
  const cost = walked('at-the-familys-cost');
  return [
    at('referral', keptBefore(good, 1)),
    at('referral-explained', before('on', { mode: 'explore' })),
    at('step', before('look_letters')),
    at('step-explored', before('read_it', { mode: 'explore' }), async page => {
      await page.locator('details.why summary').click();
    }),
    at('step-history', before('read_it')),
    at('step-child', before('edges')),
    // assets/threshold.webp is this one, at 1280x720.
    {
      ...at('readme', before('edges')),
      laid: { settings: { workerLook: 'worker-2' }, attempts: [before('edges')] },
    },
    at('step-refused', keptBefore(hurried, momentOf(hurried, 'calm'))),
    at('step-street', keptBefore(cost, momentOf(cost, 'a_chat'))),
    at('kitchen', before('specific')),
    at('kitchen-tea', before('fussy')),
    at('kitchen-phone', before('take_it')),
    at('kitchen-mornings', before('register')),
    at('room', before('look_clock')),
    at('room-sitting', before('tell_me')),
    at('room-wish', before('wish')),
    at('table', before('four_in_the_morning')),
    at('closing', before('friday_at_four')),
    at('end', keptBefore(good)),
  ];
}

/** The words folded away, and what is seen once they are back. */
function around(good: Walked): readonly Screen[] {
  const looks = press(/^Look around/);
  const at1 = (name: string, choice: string) => at(name, keptBefore(good, momentOf(good, choice)), looks);
  const step = keptBefore(good, momentOf(good, 'look_letters'));
  const clock = momentOf(good, 'look_clock');
  return [
    at1('around-step', 'look_letters'),
    at1('around-kitchen', 'fussy'),
    at1('around-room', 'look_clock'),
    at('around-desk', keptBefore(good, 1), looks),
    { ...at('around-paper', step, looks), laid: { settings: { theme: 'paper' }, attempts: [step] } },
    { ...at('around-larger', step, looks), laid: { settings: { textSize: 'larger' }, attempts: [step] } },
    at('around-looked', keptBefore(good, clock + 1)),
    at('around-noted', keptBefore(good, clock + 1), press(/^Notebook/)),
  ];
}

/** With reading aloud on; and where the browser has no voice to read with. */
function aloud(good: Walked): readonly Screen[] {
  const step = keptBefore(good, momentOf(good, 'look_letters'));
  const laid = { settings: { readAloud: true }, attempts: [step] };
  const choose = (page: Page) => page.locator('.choices button').first().click();
  const silent = async (page: Page) => {
    await choose(page);
    await page.getByRole('dialog').waitFor();
  };
  return [
    { ...at('aloud-on', step), laid },
    { ...at('aloud-silent', step, silent), laid },
    { ...at('aloud-more', step, press(/^(More|Pause)/)), laid },
  ];
}

function forms(good: Walked): readonly Screen[] {
  const plan = momentOf(good, 'plan');
  const [letters, call, note] = [plan + 2, formAt(good, 'decision'), formAt(good, 'note')];
  const asked = { level: 'L3', sure: 'fairly-sure', because: 'mornings', shown: ['mornings'], actions: [] };
  const callAt = (screen: string, fields: object = asked) =>
    at(
      `call-${screen}`,
      keptBefore(good, call, { draft: draftOf(good, call, { at: screen, ...fields }), mode: 'explore' }),
    );
  const lines = Object(good.transcript.moments[note - 1]?.event.answer).lines as Record<string, string>;
  const some = Object.fromEntries(Object.entries(lines).slice(0, 3));
  return [
    at('plan', keptBefore(good, plan)),
    at('plan-filled', keptBefore(good, plan, { draft: draftOf(good, plan) })),
    at('plan-missing', keptBefore(good, plan), async page => {
      await page.locator('[data-form="plan"] [type="submit"]').click();
    }),
    at('notebook-moment', keptBefore(good, letters)),
    at('call-offered', keptBefore(good, call, { mode: 'explore' })),
    ...['level', 'sure', 'because', 'shown', 'then'].map(screen => callAt(screen)),
    at('call-back', keptBefore(good, call, { draft: draftOf(good, call) })),
    at('note-offered', keptBefore(good, note)),
    at('note-half', keptBefore(good, note, { draft: draftOf(good, note, { lines: some }) })),
    at('note-settled', keptBefore(good, note, { draft: draftOf(good, note) })),
  ];
}

function formAt({ transcript }: Walked, kind: string): number {
  const found = transcript.moments.find(({ taken: { form } }) => form?.kind === kind);
  if (!found) throw new Error(`The walk never comes to the ${kind}.`);
  return found.number;
}

function atHand(good: Walked): readonly Screen[] {
  const kept = keptBefore(good, momentOf(good, 'show_me'));
  const sheet = (name: string, says: RegExp) =>
    at(`sheet-${name}`, kept, async page => {
      const isPhone = (await page.locator('.tools.only-phone:visible').count()) > 0;
      const direct = name === 'notebook' || name === 'place' || name === 'more';
      if (isPhone && !direct) await press(/^More|^At hand/)(page);
      await press(says)(page);
    });
  return [
    sheet('notebook', /^Notebook/),
    sheet('file', /^File|^Case file/),
    sheet('people', /^People/),
    sheet('said', /[Ss]aid/),
    sheet('ladder', /[Ll]adder/),
    sheet('pause', /^Pause/),
    at('sheet-place', kept, page => page.locator('.tab.where button').click()),
    at('stepped-out', kept, async page => {
      const isPhone = (await page.locator('.tools.only-phone:visible').count()) > 0;
      if (isPhone) await press(/^More|^At hand/)(page);
      await press(/^Pause/)(page);
      await press(/[Ss]tep out/)(page);
    }),
  ];
}
