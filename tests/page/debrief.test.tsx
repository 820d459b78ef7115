// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type OpenedPage, openPage, settle } from './desk-page.tsx';
import { fittingEvents, keptOf, overKept, tooMuchEvents } from './small-attempts.ts';

const answered = (['likes', 'worries', 'wants'] as const).map(about => ({
  kind: 'child' as const,
  moment: 0,
  about,
  text: 'I don’t know',
}));
const at = '#debrief/attempt-0001';
const openAll = (changes = {}) =>
  openPage({ at, attempts: [overKept({ debrief: 7, journal: answered, ...changes })] });
const headings = ({ box }: OpenedPage) =>
  [...box.querySelectorAll('h2[id]')].map(heading => heading.textContent);

async function fillGaps(page: OpenedPage): Promise<void> {
  for (const gap of ['likes', 'worries', 'wants']) {
    page.find(`#gap-list-${gap} .dont-know`).click();
    await settle();
  }
}

test('the manager’s question comes first, and nothing of how one is is kept', async () => {
  const page = await openPage({ at, attempts: [overKept()] });
  expect(page.find('h1').textContent).toBe('“Sit down. You all right?”');

  await page.press('“Not sure.”');
  await page.press('“A guess.”');

  expect(page.text()).toContain('“Good.”');
  expect(page.kept.get('attempt-0001')?.journal).toEqual([]);
});

test('no mark is shown, and no way leads on to one, before all three gaps of the child are answered', async () => {
  const page = await openPage({ at, attempts: [overKept({ debrief: 2 })] });
  expect(page.box.querySelector('.station-child .onward')).toBeNull();
  expect(page.text()).not.toContain('Was it right for Kai?');

  await fillGaps(page);

  expect(page.find('.station-child .onward')).toBeTruthy();
  expect(page.text()).not.toContain('Was it right for Kai?');
  expect(page.kept.get('attempt-0001')?.journal.map(entry => entry.about)).toEqual([
    'likes',
    'worries',
    'wants',
  ]);
});

test('the stations open one after another, each taking the focus, and stay open', async () => {
  const page = await openPage({ at, attempts: [overKept({ debrief: 2, journal: answered })] });

  for (const onward of ['Go on to what they’d say', 'Go on to your two marks', 'Go on to three moments']) {
    await page.press(onward);
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  }

  expect(document.activeElement?.textContent).toBe('Three moments');
  expect(page.kept.get('attempt-0001')?.debrief).toBe(5);
});

test('come back to, all stations stand in their order, with a list to jump by', async () => {
  const page = await openAll();

  expect(headings(page)).toEqual([
    'Before anything else: Kai',
    'What they’d say about today',
    'Two marks, side by side',
    'Three moments',
    'Three weeks later',
    'Take with you',
    'Everything, for who wants it',
  ]);
  expect(page.find('.jump-list')).toBeTruthy();
});

test('a ceiling’s sentence stands before any number, and numbers are one key away', async () => {
  const page = await openPage({
    at,
    attempts: [keptOf(tooMuchEvents, { endedAt: 3_000, debrief: 7, journal: answered })],
  });
  const marks = () => page.find('.station-marks').textContent ?? '';
  expect(marks()).toContain('More than he needs. That holds this mark down');
  expect(marks()).not.toMatch(/of 100/);

  await page.press('Show the numbers');

  expect(marks()).toMatch(/\d+ of 100/);
});

test('the map says its finding in its title, and its table twin says the same', async () => {
  const page = await openAll();

  const title = page.find('.map title').textContent ?? '';
  const twin = [...page.box.querySelectorAll('.twin tr')].at(-1)?.querySelector('td')?.textContent ?? '?';

  expect(title).toContain(twin);
});

test('three weeks later stands under the line that no mark depends on it', async () => {
  const page = await openAll();

  const later = page.find('.station-later').textContent ?? '';

  expect(later.indexOf('Your marks don’t depend on this.')).toBeLessThan(
    later.indexOf('it has stopped raining'),
  );
});

test('going back to a moment begins a rehearsal just before it, and leaves the attempt as it was', async () => {
  const page = await openAll();

  page.find('.moment .moment-ways .btn').click();
  await settle();

  const rehearsal = [...page.kept.values()].find(kept => kept.kind === 'rehearsal');
  expect(rehearsal?.from?.id).toBe('attempt-0001');
  expect(rehearsal?.attempt.events).toHaveLength((rehearsal?.from?.moment ?? 0) - 1);
  expect(page.kept.get('attempt-0001')?.attempt.events).toEqual(fittingEvents);
  expect(location.hash).toBe(`#play/${rehearsal?.id}`);
});

test('a form gone back to opens with the earlier answer filled in', async () => {
  const page = await openPage({
    at,
    attempts: [keptOf(tooMuchEvents, { endedAt: 3_000, debrief: 7, journal: answered })],
  });

  const cost = [...page.box.querySelectorAll<HTMLElement>('.moment')].find(moment =>
    moment.textContent?.includes('What cost most'),
  );
  cost?.querySelector<HTMLElement>('.moment-ways .btn')?.click();
  await settle();

  const rehearsal = [...page.kept.values()].find(kept => kept.kind === 'rehearsal');
  expect(rehearsal?.draft).toMatchObject({ choose: 'call.decision', fields: { level: 'L4' } });
});

test('once gone back to, then and now stand side by side, with hindsight', async () => {
  const went = keptOf([...fittingEvents.slice(0, 2), { choose: 'hall.own_it', seconds: 2 }], {
    id: 'rehearsal-01',
    kind: 'rehearsal',
    from: { id: 'attempt-0001', moment: 3 },
  });

  const page = await openPage({
    at: `${at}/then-now`,
    attempts: [overKept({ debrief: 7, journal: answered }), went],
  });

  const [then, now] = [...page.box.querySelectorAll('.then-now-pair .went')].map(went => went.textContent);
  expect(then).toContain('Then“How was this morning?”');
  expect(now).toContain('Now“I put that badly on the step. You can say no.”');
  expect(page.text()).toContain('You went back. With hindsight; your first answer is the one that counts.');
  expect(page.find('Play on from here').getAttribute('href')).toBe('#play/rehearsal-01');
  expect(document.activeElement?.textContent).toBe('Three moments');
});

test('then and now of any other moment stand at it, opened and come back to', async () => {
  const went = keptOf(fittingEvents.slice(0, 1), {
    id: 'rehearsal-02',
    kind: 'rehearsal',
    from: { id: 'attempt-0001', moment: 1 },
  });

  const page = await openPage({
    at: `${at}/then-now`,
    attempts: [overKept({ debrief: 7, journal: answered }), went],
  });

  const heading = page.find('#moment-1');
  expect(heading.closest('details')?.open).toBe(true);
  expect(heading.closest('li')?.querySelectorAll('.then-now .went')).toHaveLength(2);
  expect(page.box.querySelectorAll('.station-moments .then-now')).toHaveLength(0);
  expect(document.activeElement).toBe(heading);
});

test('“I see this differently” is kept beside its moment and never changes a mark', async () => {
  const page = await openAll();
  const before = page.find('.station-marks').textContent;

  const field = page.find('.differently textarea') as HTMLTextAreaElement;
  field.value = 'He had said it already.';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  page.find('.differently').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();

  const [entry] = (page.kept.get('attempt-0001')?.journal ?? []).filter(({ kind }) => kind === 'differently');
  expect(entry?.text).toBe('He had said it already.');
  expect(page.find('.station-marks').textContent).toBe(before);
});

test('an explored attempt says that it never counts, and a visit not over has no debrief yet', async () => {
  const explored = await openAll({ mode: 'explore' });
  expect(explored.text()).toContain('Explored: marked as usual, and it never counts.');

  const early = await openPage({ at, attempts: [keptOf(fittingEvents.slice(0, 3))] });
  expect(early.find('h1').textContent).toBe('This visit isn’t over yet');
});
