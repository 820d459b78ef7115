import { expect, test } from 'vitest';
import { openSession } from '../../src/page/play/session.ts';
import { nowAt } from '../../src/practice/transcript.ts';
import { aHost } from './fixture/a-host.ts';
import { aBeginning, porch } from './fixture/porch.ts';

const plan = { do: ['school'], why: 'meet', view: 'L2' as const };

async function atTheStep(mode: 'explore' | 'scored' = 'scored') {
  const kept = aBeginning(mode);
  const stood = aHost(kept);
  const session = openSession(porch, kept, stood.host);
  await session.take('referral.on');
  await session.take('planning.plan', plan);
  return { ...stood, session };
}

const offered = (session: Awaited<ReturnType<typeof atTheStep>>['session']) =>
  nowAt(session.standing.value.transcript).options.map(({ id }) => id);

test('a choice is kept before its answer can be seen', async () => {
  const { host, session } = await atTheStep();
  const seenWhileKeeping: number[] = [];
  const keep = host.keeping.keep;
  host.keeping.keep = async kept => {
    seenWhileKeeping.push(session.standing.value.transcript.moments.length);
    return await keep(kept);
  };

  await session.take('step.plain');

  expect(seenWhileKeeping).toEqual([2]);
  expect(session.standing.value.transcript.moments).toHaveLength(3);
});

test('what was kept opens again where it was left', async () => {
  const { host, saved, session } = await atTheStep();
  await session.take('step.wait');
  const last = saved.at(-1);
  if (!last) throw new Error('nothing was kept');

  const again = openSession(porch, last, host);

  expect(again.standing.value.transcript).toEqual(session.standing.value.transcript);
});

test('two presses at once are one choice', async () => {
  const { session } = await atTheStep();

  await Promise.all([session.take('step.plain'), session.take('step.must')]);

  expect(session.standing.value.kept.attempt.events.map(({ choose }) => choose)).toEqual([
    'referral.on',
    'planning.plan',
    'step.plain',
  ]);
});

test('seconds are whole, and a pause is not among them', async () => {
  const { clock, session } = await atTheStep();
  clock.now += 4_400;
  session.pause();
  clock.now += 600_000;
  session.resume();
  clock.now += 2_000;

  await session.take('step.plain');

  expect(session.standing.value.kept.attempt.events.at(-1)?.seconds).toBe(6);
});

test('a form left half-way is there again, and gone once it is answered', async () => {
  const kept = aBeginning();
  const { host, saved } = aHost(kept);
  const session = openSession(porch, kept, host);
  await session.take('referral.on');

  await session.keepDraft('planning.plan', { do: ['school'] });
  const halfWay = saved.at(-1)?.draft;
  await session.take('planning.plan', plan);

  expect(halfWay).toEqual({ choose: 'planning.plan', fields: { do: ['school'] } });
  expect(saved.at(-1)?.draft).toBeUndefined();
});

test('a draft that is still being kept never lands on a newer choice', async () => {
  const { saved, session } = await atTheStep();

  await Promise.all([session.keepDraft('own-words', { text: 'I would' }), session.take('step.plain')]);

  expect(saved.at(-1)?.attempt.events).toHaveLength(3);
  expect(session.standing.value.kept.attempt.events).toHaveLength(3);
});

test('Explore takes a choice back with what was written beside it', async () => {
  const { session } = await atTheStep('explore');
  const before = offered(session);
  await session.write({ kind: 'own-words', moment: 3, text: 'I would ask.' });
  await session.take('step.plain');

  await session.takeBack();

  expect(offered(session)).toEqual(before);
  expect(session.standing.value.kept.journal).toEqual([]);
});

test('a scored attempt takes nothing back', async () => {
  const { session } = await atTheStep('scored');

  await session.takeBack();

  expect(session.standing.value.kept.attempt.events).toHaveLength(2);
});

test('a choice that is not on offer is a problem and keeps nothing', async () => {
  const { saved, session } = await atTheStep();
  const count = saved.length;

  const problem = await session.take('car.note');

  expect(problem?.code).toBe('attempt.choice-not-offered');
  expect(saved).toHaveLength(count);
});
