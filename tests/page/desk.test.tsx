// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readRoute } from '../../src/page/home/route.ts';
import { openPage, settle } from './desk-page.tsx';
import { fittingEvents, keptOf, overKept } from './small-attempts.ts';

test('a newcomer’s first case opens in Explore, and is kept before it is played', async () => {
  const page = await openPage({ at: '#case/small' });

  const explore = page.box.querySelector<HTMLInputElement>('.modes input');
  expect(explore?.checked).toBe(true);
  await page.press('Open the file');

  const [kept] = page.kept.values();
  expect(kept?.mode).toBe('explore');
  expect(kept?.attempt.events).toEqual([]);
  expect(location.hash).toBe(`#play/${kept?.id}`);
});

test('whoever has played before is offered Scored, and a scored attempt says it was explored before', async () => {
  const page = await openPage({ at: '#case/small', attempts: [overKept({ mode: 'explore' })] });

  await page.press('Open the file');

  const newest = [...page.kept.values()].at(-1);
  expect(newest).toMatchObject({ mode: 'scored', hadExplored: true });
});

test('what a case holds is said before its summary and before the way in', async () => {
  const page = await openPage({ at: '#case/small' });

  const words = page.find('main').textContent ?? '';

  expect(words.indexOf('a child who may be cold')).toBeGreaterThan(-1);
  expect(words.indexOf('a child who may be cold')).toBeLessThan(words.indexOf('School is worried'));
  expect(words.indexOf('School is worried')).toBeLessThan(words.indexOf('Open the file'));
});

test('what was left lies on top and says where one stopped', async () => {
  const page = await openPage({ attempts: [keptOf(fittingEvents.slice(0, 2))] });

  expect(page.text()).toContain('You stopped here: in the hall, 15:50.');
  expect(page.find('Carry on').getAttribute('href')).toBe('#play/attempt-0001');
});

test('a visit that is over leads to supervision, not back to the door', async () => {
  const page = await openPage({ attempts: [overKept()] });

  expect(page.find('Go in to Jas').getAttribute('href')).toBe('#debrief/attempt-0001');
});

test('whether the computer is shared is asked once, and then the way to clear one’s work stays', async () => {
  const page = await openPage();

  await page.press('It’s shared');

  expect(page.desk.settings.value.shared).toBe(true);
  expect(page.text()).not.toContain('Do other people use this computer?');
  expect(page.find('Clear my work')).toBeTruthy();
});

test('clearing asks first, and the harmless answer comes first', async () => {
  const page = await openPage({ attempts: [overKept()] });

  await page.press('Clear my work');
  expect(page.box.querySelector('dialog .btn')?.textContent).toBe('Keep it');
  await page.press('Keep it');
  expect(page.kept.size).toBe(1);

  await page.press('Clear my work');
  await page.press('Clear it all');
  expect(page.kept.size).toBe(0);
  expect(page.find('[role=status]').textContent).toBe('Cleared. Nothing is kept on this device.');
});

test('a second tab says that another one keeps the work, and can take over', async () => {
  const page = await openPage({ state: 'elsewhere' });
  expect(page.find('[role=alert]').textContent).toContain('another tab');

  await page.press('Keep it in this tab instead');

  expect(page.box.querySelector('.keeping')).toBeNull();
});

test('a page come to from another puts the focus on its heading and names the tab', async () => {
  const page = await openPage();

  location.hash = '#log';
  await settle();

  expect(document.activeElement?.tagName).toBe('H1');
  expect(document.title).toBe('Practice log · Threshold');
  expect(page.text()).toContain('Nothing here yet. It fills as you finish cases');
});

test('the practice log shows no mark before supervision has shown it', async () => {
  const before = await openPage({ at: '#log', attempts: [overKept({ debrief: 3 })] });
  expect(before.find('tbody').textContent).toContain('supervision waiting');

  const after = await openPage({ at: '#log', attempts: [overKept({ debrief: 7 })] });
  expect(after.find('tbody').textContent).toMatch(/strong|sound/);
});

test('an address we do not know leads to the desk, and a broken one breaks nothing', () => {
  expect(readRoute('#nowhere')).toEqual({ page: 'desk' });
  expect(readRoute('#case/%')).toEqual({ page: 'case', id: '%' });
  expect(readRoute('#debrief/abc/then-now')).toEqual({ page: 'debrief', id: 'abc', at: 'then-now' });
});
