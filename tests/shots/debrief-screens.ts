import type { Page } from '@playwright/test';
import { gaps, press, type Screen, taken } from './screen.ts';
import { keptBefore, momentOf, rehearsed, type Walked, walked } from './walked.ts';

const firstReply = (page: Page) =>
  page.locator('.station-jas li button, .station-jas .replies button').first().click();

/** Supervision, station by station, of a visit that cost the family something and of a good one. */
export function debriefScreens(good: Walked): readonly Screen[] {
  const cost = walked('at-the-familys-cost');
  const at1 = (number: number, more: Partial<Screen> = {}): Screen => ({
    name: `debrief-${number}`,
    address: '#debrief/attempt-for-a-picture',
    laid: {
      attempts: [keptBefore(cost, undefined, { debrief: number, journal: number > 2 ? gaps : [] })],
    },
    part: `section:has(#station-${number})`,
    ...more,
  });
  const whole = keptBefore(good, undefined, { debrief: 7, journal: [...gaps, taken] });
  const cost7 = keptBefore(cost, undefined, { debrief: 7, journal: [...gaps, taken] });
  const moment = momentOf(cost, 'must');
  return [
    at1(1, { part: '.station-jas' }),
    at1(1, { name: 'debrief-1-asked', part: '.station-jas', act: firstReply }),
    ...[2, 3, 4, 5, 6, 7].map(number => at1(number)),
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
