import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/records/database.ts';
import { openKeeping } from '../../src/records/keeping.ts';
import { aKeptAttempt, unspoken } from './a-kept-attempt.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

/** A tab whose neighbours cannot be heard: what holds then is the holder's name in the database. */
const openDeaf = (self: string) => {
  vi.stubGlobal('BroadcastChannel', undefined);
  return openKeeping(self, unspoken);
};

test('what is kept is there when the page is opened again', async () => {
  const before = await openDeaf('one');
  await before.keep(aKeptAttempt());
  await before.keepSettings({ ...unspoken, theme: 'paper' });

  const after = await openDeaf('one');

  expect(await after.attempt('attempt-0001')).toEqual(aKeptAttempt());
  expect((await after.settings()).theme).toBe('paper');
  expect(after.state()).toBe('kept');
});

test('attempts come newest first', async () => {
  const keeping = await openDeaf('one');
  await keeping.keep(aKeptAttempt({ id: 'older-one', touchedAt: 1 }));
  await keeping.keep(aKeptAttempt({ id: 'newer-one', touchedAt: 2 }));

  expect((await keeping.attempts()).map(kept => kept.id)).toEqual(['newer-one', 'older-one']);
});

test('an older state of an attempt never lands on a newer one', async () => {
  const keeping = await openDeaf('one');

  await Promise.all([1, 2, 3].map(debrief => keeping.keep(aKeptAttempt({ debrief }))));

  expect((await keeping.attempt('attempt-0001'))?.debrief).toBe(3);
});

test('a damaged attempt is handed back as text and disturbs no other', async () => {
  const database = await openDatabase();
  await database.put('attempts', { ...aKeptAttempt(), mode: 'exam' }, 'damaged-one');
  const keeping = await openDeaf('one');
  await keeping.keep(aKeptAttempt());

  const damaged = await keeping.damaged();

  expect(await keeping.attempts()).toHaveLength(1);
  expect(damaged.map(({ id, problem }) => [id, problem.code, problem.where])).toEqual([
    ['damaged-one', 'keeping.damaged', 'mode'],
  ]);
  expect(damaged[0]?.text).toContain('step.step_back');
});

test('with storage blocked, play goes on from memory and the state says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const keeping = await openDeaf('one');

  const problem = await keeping.keep(aKeptAttempt());

  expect(problem?.code).toBe('keeping.blocked');
  expect(keeping.state()).toBe('blocked');
  expect(await keeping.attempt('attempt-0001')).toEqual(aKeptAttempt());
});

test('with a full disk the attempt stays in memory, and is written once there is room', async () => {
  const keeping = await openDeaf('one');
  const states: string[] = [];
  keeping.watch(state => states.push(state));
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });

  const problem = await keeping.keep(aKeptAttempt());
  full.mockRestore();

  expect(problem?.code).toBe('keeping.full');
  expect((await keeping.attempts())[0]).toEqual(aKeptAttempt());
  expect(await keeping.keep(aKeptAttempt({ debrief: 1 }))).toBeUndefined();
  expect(states).toEqual(['full', 'kept']);
});

test('a second tab says that another one keeps, and writes nothing', async () => {
  const first = await openKeeping('one', unspoken);
  await first.keepSettings(unspoken);
  const second = await openKeeping('two', unspoken);

  const problem = await second.keep(aKeptAttempt());

  expect(second.state()).toBe('elsewhere');
  expect(problem?.code).toBe('keeping.elsewhere');
  expect(await first.attempts()).toEqual([]);
});

test('the second tab can take over; the first one hears it and keeps no more', async () => {
  const first = await openKeeping('one', unspoken);
  await first.keepSettings(unspoken);
  const second = await openKeeping('two', unspoken);
  await second.keep(aKeptAttempt());

  await second.takeOver();

  expect(second.state()).toBe('kept');
  await vi.waitFor(() => expect(first.state()).toBe('elsewhere'));
  expect((await first.keep(aKeptAttempt({ debrief: 5 })))?.code).toBe('keeping.elsewhere');
  expect((await second.attempt('attempt-0001'))?.debrief).toBe(0);
});

test('of two tabs opened at the same moment, one keeps and the other says so', async () => {
  const tabs = await Promise.all([openKeeping('one', unspoken), openKeeping('two', unspoken)]);

  for (const tab of tabs) await tab.keep(aKeptAttempt());

  expect(tabs.map(tab => tab.state()).sort()).toEqual(['elsewhere', 'kept']);
});

test('a tab that could not hear the other is stopped by the holder’s name', async () => {
  const first = await openDeaf('one');
  await first.keep(aKeptAttempt());
  const second = await openDeaf('two');
  await second.keep(aKeptAttempt());

  expect((await first.keep(aKeptAttempt()))?.code).toBe('keeping.elsewhere');
  expect(first.state()).toBe('elsewhere');
});

test('clearing deletes every attempt and every setting', async () => {
  const keeping = await openDeaf('one');
  await keeping.keep(aKeptAttempt());
  await keeping.keepSettings({ ...unspoken, shared: true });

  await keeping.clear();
  const after = await openDeaf('one');

  expect(await after.attempts()).toEqual([]);
  expect(await after.settings()).toEqual(unspoken);
});
