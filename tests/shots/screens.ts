import type { Page } from '@playwright/test';
import { debriefScreens } from './debrief-screens.ts';
import type { Laid } from './desk-laid.ts';
import { playScreens } from './play-screens.ts';
import { at, gaps, press, type Screen, taken } from './screen.ts';
import { keptBefore, momentOf, type Walked, walked } from './walked.ts';

const choices = (page: Page) => page.locator('.choices button');
/** Every screen of the site, in the order a learner comes to them. */
export function allScreens(): readonly Screen[] {
  const good = walked('good');
  return [
    ...firstMinute(),
    ...desk(good),
    ...playScreens(good),
    ...debriefScreens(good),
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
