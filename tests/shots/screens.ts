import type { Page } from '@playwright/test';
import type { JournalEntry, Kept } from '../../src/practice/kept.ts';
import type { Laid } from './desk-laid.ts';
import { draftOf, keptBefore, momentOf, rehearsed, type Walked, walked } from './walked.ts';

/** One picture to take: what is kept before, where the site is opened, and what is done there. */
export interface Screen {
  readonly name: string;
  readonly address: string;
  readonly laid: Laid;
  readonly act?: (page: Page) => Promise<unknown>;
  /** Only this part of the page, however long it is. */
  readonly part?: string;
}

const choices = (page: Page) => page.locator('.choices button');
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).and(page.locator(':visible')).first().click();

/** Every screen of the site, in the order a learner comes to them. */
export function allScreens(): readonly Screen[] {
  const good = walked('good');
  return [
    ...firstMinute(),
    ...desk(good),
    ...visit(good),
    ...atHand(good),
    ...forms(good),
    ...debrief(good),
    ...around(good),
    ...asAsked(good),
  ];
}

function firstMinute(): readonly Screen[] {
  const laid = { settings: { firstMinuteSeen: false } };
  const knocks = (count: number) => async (page: Page) => {
    for (let turn = 0; turn < count; turn += 1) {
      await choices(page).first().click();
      // What comes within 150 ms of new words is taken for an echo of the press before.
      await page.waitForTimeout(250);
    }
  };
  const twice = async (page: Page) => {
    await knocks(2)(page);
    await page.locator('.at-the-end .main').click();
    await page.waitForTimeout(250);
    await choices(page).last().click();
    await page.waitForTimeout(250);
    await choices(page).last().click();
  };
  return [0, 1, 2]
    .map(count => ({
      name: `first-minute-${count + 1}`,
      address: '',
      laid,
      ...(count > 0 && { act: knocks(count) }),
    }))
    .concat({ name: 'first-minute-again', address: '', laid, act: twice });
}

function desk(good: Walked): readonly Screen[] {
  const halfWay = keptBefore(good, momentOf(good, 'show_me'), { id: 'left-half-way' });
  const over = keptBefore(good, undefined, { debrief: 7, journal: [taken] });
  return [
    { name: 'desk-new', address: '', laid: { settings: { shared: undefined } as Laid['settings'] & object } },
    { name: 'desk-with-work', address: '', laid: { attempts: [over, halfWay] } },
    { name: 'cover', address: '#case/doorstep', laid: {} },
    { name: 'cover-with-work', address: '#case/doorstep', laid: { attempts: [over, halfWay] } },
  ];
}

const taken: JournalEntry = {
  kind: 'take-with',
  moment: 0,
  text: 'Say the worry in one plain sentence first.',
};

const at = (name: string, kept: Kept, act?: Screen['act']): Screen => ({
  name,
  address: `#play/${kept.id}`,
  laid: { attempts: [kept] },
  ...(act && { act }),
});

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
    callAt('ring', { shown: [], actions: [] }),
    ...['level', 'sure', 'because', 'shown', 'then'].map(screen => callAt(screen)),
    at('call-back', keptBefore(good, call, { draft: draftOf(good, call) })),
    at('note', keptBefore(good, note)),
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
    sheet('said', /said/),
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

const gaps: readonly JournalEntry[] = [
  { kind: 'child', moment: 0, about: 'likes', text: 'buses, and knowing how many stops' },
  { kind: 'child', moment: 0, about: 'worries', text: 'I don’t know' },
  { kind: 'child', moment: 0, about: 'wants', text: 'somebody there when he wakes up' },
];

function debrief(good: Walked): readonly Screen[] {
  const cost = walked('at-the-familys-cost');
  const at1 = (number: number, more: Partial<Screen> = {}): Screen => ({
    name: `debrief-${number}`,
    address: '#debrief/attempt-for-a-picture',
    laid: {
      attempts: [keptBefore(cost, undefined, { debrief: number, journal: number > 2 ? gaps : [] })],
    },
    part: `section:has(> #station-${number}), section:has(#station-${number})`,
    ...more,
  });
  const whole = keptBefore(good, undefined, { debrief: 7, journal: [...gaps, taken] });
  const cost7 = keptBefore(cost, undefined, { debrief: 7, journal: [...gaps, taken] });
  const moment = momentOf(cost, 'must');
  return [
    ...[1, 2, 3, 4, 5, 6, 7].map(number => at1(number)),
    at1(4, { name: 'debrief-4-numbers', act: press(/numbers/) }),
    at1(4, { name: 'debrief-4-good', laid: { attempts: [whole] } }),
    at1(5, { name: 'debrief-5-good', laid: { attempts: [whole] } }),
    at1(5, {
      name: 'debrief-5-then-now',
      laid: { attempts: [cost7, rehearsed(cost, cost7, moment)] },
    }),
    {
      name: 'debrief-everything',
      address: '#debrief/attempt-for-a-picture',
      laid: { attempts: [whole] },
      part: '.everything',
      act: page =>
        page.locator('.everything > details > summary').evaluateAll(all => {
          for (const one of all) if (one instanceof HTMLElement) one.click();
        }),
    },
  ];
}

function around(good: Walked): readonly Screen[] {
  const over = keptBefore(good, undefined, { debrief: 7, journal: [...gaps, taken] });
  const halfWay = keptBefore(good, momentOf(good, 'show_me'), { id: 'left-half-way', mode: 'explore' });
  const pages = ['log', 'guidance', 'support', 'settings'];
  return [
    { name: 'log-empty', address: '#log', laid: {} },
    ...pages.map(name => ({ name, address: `#${name}`, laid: { attempts: [over, halfWay] } })),
    {
      name: 'dialog-clear',
      address: '#settings',
      laid: { attempts: [over, halfWay] },
      act: press(/[Cc]lear my work/),
    },
    { name: 'no-such-attempt', address: '#play/nothing-kept', laid: {} },
  ];
}

/** The same moment as a learner may have asked for it. */
function asAsked(good: Walked): readonly Screen[] {
  const kept = keptBefore(good, momentOf(good, 'five'));
  const over = keptBefore(good, undefined, { debrief: 7, journal: [...gaps, taken] });
  const asked = [
    ['paper', { theme: 'paper' }],
    ['larger', { textSize: 'larger' }],
    ['plain', { plainBackground: true }],
  ] as const;
  return [
    ...asked.map(([name, settings]) => ({
      ...at(`step-${name}`, kept),
      laid: { settings, attempts: [kept] },
    })),
    { name: 'desk-ink', address: '', laid: { settings: { theme: 'ink' }, attempts: [over] } },
    {
      name: 'debrief-4-ink',
      address: `#debrief/${over.id}`,
      laid: { settings: { theme: 'ink' }, attempts: [over] },
      part: 'section:has(#station-4)',
    },
  ];
}
