// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plainSettings, type Settings } from '../../src/page/keeping.ts';
// Fetched here once, so that opening it in a test does not wait for it.
import '../../src/page/play/late-parts.ts';
import { PlayPage } from '../../src/page/play/play-page.tsx';
import type { Kept } from '../../src/practice/kept.ts';
import { aHost } from './fixture/a-host.ts';
import { aBeginning } from './fixture/porch.ts';

let root: HTMLElement;
let now = 0;

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

/** What is fetched late may take its time on a busy machine. */
const eventually = <T,>(found: () => T): Promise<T> => vi.waitFor(found, { timeout: 10_000 });

const find = (what: string) => {
  const found = root.querySelector<HTMLElement>(what);
  if (!found) throw new Error(`There is no ${what} on the page.`);
  return found;
};
const choices = () => [...root.querySelectorAll('[data-choice]')].map(one => one.getAttribute('data-choice'));

async function open(settings: Partial<Settings> = {}, kept: Kept = aBeginning()) {
  const stood = aHost(kept);
  const said: string[] = [];
  render(
    <PlayPage
      host={stood.host}
      id={kept.id}
      settings={{ ...plainSettings, ...settings }}
      change={() => undefined}
      begunByPress={false}
      say={fact => said.push(fact)}
    />,
    root,
  );
  await eventually(() => find('.line'));
  return { ...stood, said };
}

const settle = () => new Promise(resolve => setTimeout(resolve, 30));

async function press(what: string) {
  const pressed = await eventually(() => find(what));
  now += 1000;
  pressed.click();
  await settle();
}

async function toTheStep() {
  await press('[data-choice="referral.on"]');
  await press('[name="plan-do-school"]');
  await press('[name="plan-why"]');
  await press('[name="plan-view"]');
  await press('[data-form="plan"] [type="submit"]');
  await eventually(() => find('[data-choice="step.plain"]'));
}

test('choices stand in one group by their ids, and what can be looked at behind “Look around”', async () => {
  await open();
  const offered = choices();

  await press('.look-around');

  expect(offered).toEqual(['referral.on']);
  const look = await eventually(() => find('.around [data-choice]'));
  expect(look.dataset.choice).toBe('referral.look_log');
});

test('after a choice the focus is in the line, under what was done', async () => {
  await open();
  await toTheStep();

  await press('[data-choice="step.wait"]');

  expect(document.activeElement).toBe(find('.line'));
  expect(find('.own').textContent).toBe('You: Say nothing. Let the rain have it.');
  expect(find('[data-last]').textContent).toBe(
    'Tess: “He’s not hungry. He’s six. They’re all hungry at six.”',
  );
});

test('a press that echoes the last one answers nothing', async () => {
  const { saved } = await open();
  await toTheStep();
  const before = saved.length;

  find('[data-choice="step.plain"]').click();
  await settle();
  const echoed = saved.length;
  now += 150;
  find('[data-choice="step.plain"]').click();
  await settle();

  expect(echoed).toBe(before);
  expect(saved).toHaveLength(before + 1);
});

test.each([
  [true, 1],
  [false, 0],
])('with keys set to %s, pressing 2 takes %i choice', async (keys, taken) => {
  const { saved } = await open({ keys });
  await toTheStep();
  const before = saved.length;
  now += 1000;

  find('.line').dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
  await settle();

  expect(saved.length - before).toBe(taken);
});

test('what the hour no longer holds stays to be read, and cannot be picked', async () => {
  await open();
  await press('[data-choice="referral.on"]');
  await press('[name="plan-do-school"]');

  const file = find('[name="plan-do-file"]');
  await press('[name="plan-do-file"]');

  expect(file.getAttribute('aria-disabled')).toBe('true');
  expect((file as HTMLInputElement).checked).toBe(false);
  expect(file.closest('label')?.textContent).toContain('needs 25, 20 left');
});

test('a plan without its reason says what is missing and goes to it', async () => {
  await open();
  await press('[data-choice="referral.on"]');

  await press('[data-form="plan"] [type="submit"]');

  const error = await eventually(() => find('.error'));
  expect(error.textContent).toBe('Choose why you are going.');
  await eventually(() => expect(document.activeElement?.getAttribute('name')).toBe('plan-why'));
});

test('every form of a rehearsal says that it is played with hindsight', async () => {
  const from = { id: 'an-attempt', moment: 1 };
  await open({}, { ...aBeginning(), kind: 'rehearsal', from });
  await press('[data-choice="referral.on"]');
  const plan = (await eventually(() => find('[data-form="plan"]'))).textContent;
  for (const part of ['[name="plan-why"]', '[name="plan-view"]', '[data-form="plan"] [type="submit"]'])
    await press(part);
  for (const part of ['[data-choice="step.plain"]', '[data-choice="step.hear"]', '[data-choice="car.call"]'])
    await press(part);
  const call = find('[data-form="decision"] .who').textContent;
  for (const part of ['[data-level="L2"]', '[data-sure="sure"]', '[data-because="mornings"]'])
    await press(part);
  for (const part of ['[data-go-on]', '[data-go-on]', '.q .btn.main', '[data-choice="car.note"]'])
    await press(part);

  expect(plan).toContain('With hindsight; your first answer is the one that counts.');
  expect(call).toContain('with hindsight');
  expect(find('[data-form="note"]').textContent).toContain('With hindsight;');
});

test('own words come before the options, and stay in the journal', async () => {
  const { saved } = await open({ ownWords: true });
  await toTheStep();
  await press('[data-choice="step.plain"]');
  const before = choices();
  const field = find('#own-words') as HTMLTextAreaElement;
  field.value = 'What is breakfast like?';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();

  find('.own-words').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await eventually(() => find('[data-choice="step.hear"]'));

  expect(before).toEqual([]);
  expect(saved.at(-1)?.journal).toEqual([{ kind: 'own-words', moment: 4, text: 'What is breakfast like?' }]);
});

test('the call takes ten presses, is read back, and is kept as it was said', async () => {
  const { saved } = await open();
  await toTheStep();
  await press('[data-choice="step.plain"]');
  await press('[data-choice="step.hear"]');

  for (const part of [
    '[data-choice="car.call"]',
    '[data-level="L2"]',
    '[data-sure="fairly-sure"]',
    '[data-because="mornings"]',
    '[data-card="mornings"]',
    '[data-card="club"]',
    '[data-then="club today"]',
    '[data-then="visit this-week"]',
  ])
    await press(part);
  const back = find('.back').textContent?.replaceAll('. Change', '');
  await press('.q .btn.main');

  expect(back).toBe(
    '“You’d call Bo a child for Family Help and you’re fairly sure, because there are twenty minutes with nobody in. You’re going on twenty minutes alone in the morning and the club’s opening hour. So: the club opens early for him, today and I go back and see him, this week.”',
  );
  expect(saved.at(-1)?.attempt.events.at(-1)?.answer).toEqual({
    level: 'L2',
    sure: 'fairly-sure',
    because: 'mornings',
    shown: ['mornings', 'club'],
    // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
    then: [
      { do: 'club', by: 'today' },
      { do: 'visit', by: 'this-week' },
    ],
  });
});

test('a part changed in the read-back leads back to it', async () => {
  await open();
  await toTheStep();
  for (const part of ['[data-choice="step.plain"]', '[data-choice="step.tell"]', '[data-choice="car.call"]'])
    await press(part);
  for (const part of ['[data-level="L4"]', '[data-sure="sure"]', '[data-because="rude"]']) await press(part);
  for (const part of ['[data-go-on]', '[data-go-on]', '[data-part="level"]', '[data-level="L2"]'])
    await press(part);

  await eventually(() => expect(find('[data-part="level"]').textContent).toContain('Family Help'));
  expect(document.activeElement).toBe(find('[data-part="level"]'));
});

test('the note is not sent while a line is open', async () => {
  const { saved, said } = await open();
  await toTheStep();
  for (const part of ['[data-choice="step.plain"]', '[data-choice="step.hear"]', '[data-choice="car.call"]'])
    await press(part);
  for (const part of ['[data-level="L2"]', '[data-sure="sure"]', '[data-because="mornings"]'])
    await press(part);
  for (const part of ['[data-go-on]', '[data-go-on]', '.q .btn.main', '[data-choice="car.note"]'])
    await press(part);
  await press('[data-answer="told"]');
  await press('[data-send]');
  const early = saved.at(-1)?.attempt.events.at(-1)?.choose;
  await press('[data-answer="leave-out"]');
  await press('[data-send]');

  expect(early).toBe('car.call');
  expect(said).toContain('One line is still open.');
  expect(saved.at(-1)?.attempt.events.at(-1)?.answer).toEqual({
    lines: { mornings: 'told', rude: 'leave-out' },
  });
  expect(find('.the-end a').getAttribute('href')).toBe('#debrief/porch-attempt');
});
