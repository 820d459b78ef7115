import { describe, expect, test } from 'vitest';
import type { QueueAct } from '../../src/practice/acts.ts';
import { queueNow } from '../../src/practice/acts-so-far.ts';
import { minuteOf, timeAt } from '../../src/practice/clock.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { truths } from '../../src/practice/known.ts';
import { pack, unpack } from '../../src/practice/packed.ts';
import { minutesFor } from '../../src/practice/queue.ts';
import { arrivalsOf } from '../../src/practice/queue-arrivals.ts';
import { score } from '../../src/practice/score.ts';
import { smallDesk } from '../writing/small-desk.ts';
import { choose } from './landing.ts';
import { type Doing, desk, playOf, problemAfter } from './small-games.ts';

const sit = choose('morning.sit');
const open = (item: string): QueueAct => ({ act: 'open', item });
const wait: QueueAct = { act: 'wait' };
const decide = (item: string, outcome: string, because: string, more = {}): QueueAct => ({
  ...{ act: 'decide', item, outcome, because, sure: 'leaning' },
  ...more,
});
const now = (...doings: readonly Doing[]) =>
  queueNow(playOf(desk.edition, [sit, ...doings]).transcript, desk.edition.case);
const problem = (doings: readonly Doing[], next: Doing) => problemAfter(desk.edition, [sit, ...doings], next);
const notNow = (expected: string) => ({ code: 'attempt.act-not-now', expected });
const unknown = (found: string) => ({ code: 'attempt.answer-unknown', found });
const item = (id: string, ...doings: readonly Doing[]) => now(...doings).items.find(one => one.id === id);

/** With seed 7 the second of the mix is the first to come. */
const early = arrivalsOf(smallDesk.forms.queue?.items ?? [], 7).get('hungry') === 560 ? 'hungry' : 'weight';
const late = early === 'hungry' ? 'weight' : 'hungry';

describe('what has come', () => {
  test('at nine the two of nine o’clock lie there, in the seed’s order', () => {
    const orders = Array.from({ length: 20 }, (_, seed) =>
      queueNow(playOf(desk.edition, [sit], { seed }).transcript, desk.edition.case).items.map(({ id }) => id),
    );

    expect(new Set(orders.map(ids => ids.toSorted().join(' ')))).toEqual(new Set(['cries secret']));
    expect(new Set(orders.map(ids => ids.join(' '))).size).toBe(2);
  });

  test('those of a mix exchange their times, by the seed, and no others do', () => {
    const times = Array.from({ length: 20 }, (_, seed) => [
      ...arrivalsOf(smallDesk.forms.queue?.items ?? [], seed).entries(),
    ]);

    expect(new Set(times.map(all => JSON.stringify(all.toSorted()))).size).toBe(2);
    for (const all of times) expect(Object.fromEntries(all)).toMatchObject({ cries: 540, secret: 540 });
  });

  test('waiting goes on to the next thing, and to the end when nothing comes', () => {
    expect(now(wait)).toMatchObject({ minute: 560, next: 610 });
    expect(now(wait).items.map(({ id }) => id)).toContain(early);
    // The hour has struck: somebody is in reception.
    expect(now(wait, wait, choose('reception.send_word'), wait)).toMatchObject({ minute: 720, over: true });
  });

  test('what hangs on an act comes so long after it was first done', () => {
    const decided = [open('cries'), decide('cries', 'early-help', 'worn-out', { odds: 20 })];

    expect(now(...decided)).toMatchObject({ minute: 548, next: 560 });
    expect(item('again', ...decided, wait)).toBeUndefined();
    expect(item('again', ...decided, wait, wait)).toMatchObject({ arrived: 578, opened: false });
  });
});

describe('the clock', () => {
  test('each act takes its minutes, a call its own where it has some', () => {
    expect(now(open('secret'), { act: 'ring', item: 'secret', with: 'school' }).minute).toBe(548);
    expect(now(open('cries'), { act: 'ring', item: 'cries', with: 'neighbour' }).minute).toBe(553);
    expect(now({ act: 'set-aside', item: 'secret' }).minute).toBe(540);
  });

  test('how long a thing takes can be said before it is done', () => {
    const { queue } = desk.edition.case.forms;
    if (!queue) throw new Error('the small desk has no queue');
    const start = now();

    expect(minutesFor({ act: 'ring', item: 'secret', with: 'school' }, start, queue)).toBe(5);
    expect(minutesFor({ act: 'ring', item: 'cries', with: 'neighbour' }, start, queue)).toBe(10);
    expect(minutesFor({ act: 'set-aside', item: 'secret' }, start, queue)).toBe(0);
    expect(minutesFor(wait, start, queue)).toBe(20);
  });

  test('the story lets time pass too', () => {
    expect(now(wait, wait, choose('reception.go_down')).minute).toBe(625);
    expect(now(wait, wait, choose('reception.send_word')).minute).toBe(610);
  });

  test('after hours nothing is begun, and what is left can be handed over', () => {
    const atEnd = [wait, wait, choose('reception.send_word'), wait];

    expect(problem(atEnd, open('cries'))).toEqual(notNow('before the end of the day'));
    expect(problem(atEnd, wait)).toEqual(notNow('before the end of the day'));
    expect(problem(atEnd, { act: 'hand-over', item: 'cries', with: 'evening' })).toBeUndefined();
    expect(problem(atEnd, { act: 'set-aside', item: 'secret' })).toBeUndefined();
    expect(problem(atEnd, { act: 'stop' })).toBeUndefined();
  });

  test('a time of the day and its minute are the same', () => {
    expect(minuteOf('09:05')).toBe(545);
    expect(timeAt(545)).toBe('09:05');
  });
});

describe('an act that cannot be done is refused', () => {
  const cries = open('cries');
  test.each<[string, Doing[], QueueAct, object]>([
    ['an item nobody has', [], open('dog'), unknown('dog')],
    ['what has not come', [], open('again'), notNow('arrived')],
    ['opening twice', [cries], cries, notNow('unopened')],
    ['ringing about what is unread', [], { act: 'ring', item: 'cries', with: 'neighbour' }, notNow('opened')],
    ['ringing somebody else', [cries], { act: 'ring', item: 'cries', with: 'police' }, unknown('police')],
    [
      'looking up twice',
      [cries, { act: 'history', item: 'cries', with: 'as-written' }],
      { act: 'history', item: 'cries', with: 'as-written' },
      notNow('not done yet'),
    ],
    [
      'linking to what is unread',
      [cries],
      { act: 'link', item: 'cries', with: 'secret' },
      notNow('both opened'),
    ],
    [
      'linking to itself',
      [cries],
      { act: 'link', item: 'cries', with: 'cries' },
      notNow('two that are apart'),
    ],
    ['taking apart what is apart', [cries], { act: 'part', item: 'cries' }, notNow('linked')],
    ['setting aside what was read', [cries], { act: 'set-aside', item: 'cries' }, notNow('unread')],
    [
      'opening what was set aside',
      [{ act: 'set-aside', item: 'secret' }],
      open('secret'),
      notNow('with you'),
    ],
    [
      'handing to a stranger',
      [cries],
      { act: 'hand-over', item: 'cries', with: 'somebody' },
      unknown('somebody'),
    ],
    [
      'handing over what is decided',
      [cries, decide('cries', 'ask', 'worn-out', { odds: 1 })],
      { act: 'hand-over', item: 'cries', with: 'evening' },
      notNow('undecided'),
    ],
    ['an outcome nobody has', [cries], decide('cries', 'prison', 'worn-out', { odds: 1 }), unknown('prison')],
    [
      'a rung where outcomes are asked',
      [cries],
      { act: 'decide', item: 'cries', level: 'L3', because: 'worn-out', sure: 'sure', odds: 1 },
      unknown('level'),
    ],
    ['another item’s reason', [cries], decide('cries', 'ask', 'secret', { odds: 1 }), unknown('secret')],
    [
      'the queue’s reason where an item has its own',
      [open('secret')],
      decide('secret', 'ask', 'worn-out'),
      unknown('worn-out'),
    ],
    ['no forecast', [cries], decide('cries', 'ask', 'worn-out'), { ...unknown('odds'), expected: '0-100' }],
    [
      'a forecast nobody asked',
      [open('secret')],
      decide('secret', 'ask', 'secret', { odds: 5 }),
      { ...unknown('odds'), expected: 'none' },
    ],
    [
      'the same action twice',
      [open('secret')],
      decide('secret', 'ask', 'secret', { also: ['feedback', 'feedback'] }),
      unknown('feedback feedback'),
    ],
    [
      'an action nobody has',
      [open('secret')],
      decide('secret', 'ask', 'secret', { also: ['pray'] }),
      unknown('pray'),
    ],
  ])('%s', (_what, before, act, expected) => {
    expect(problem(before, act)).toEqual(expected);
  });

  test('an act of another form, or none', () => {
    expect(problem([], { act: 'join', contacts: ['cries', 'secret'] })).toEqual({
      code: 'attempt.answer-wrong',
      expected: 'queue',
    });
    expect(problem([], choose('desk.act'))).toEqual({ code: 'attempt.answer-missing', expected: 'queue' });
  });
});

describe('linked', () => {
  const both = [wait, open(early), wait, choose('reception.send_word'), open(late)];
  const linked: Doing[] = [...both, { act: 'link', item: 'weight', with: 'hungry' }];

  test('the story hears of a link in the case’s order, whichever was taken up', () => {
    const { transcript } = playOf(desk.edition, [sit, ...linked]);

    expect(transcript.moments.at(-1)?.after.lines.map(({ text }) => text)).toContain(
      'One flat, two surnames.',
    );
    expect(item('weight', ...linked)?.linked).toEqual(['hungry']);
  });

  test('they are decided together', () => {
    const decided = decide('weight', 'assess', 'two-worries');
    const { transcript } = playOf(desk.edition, [sit, ...linked, decided]);
    const { decisions } = score(transcript, desk.key).threshold;

    expect(decisions.map(({ name, share }) => [name, share]).toSorted()).toEqual([
      ['hungry', 1],
      ['weight', 1],
    ]);
    expect(truths(transcript)).toContain('outcome:hungry.assess');
  });

  test('taken apart they are decided apart, and three linked in a row are one', () => {
    expect(item('hungry', ...linked, { act: 'part', item: 'weight' })?.linked).toEqual([]);
    const three: Doing[] = [...linked, open('cries'), { act: 'link', item: 'cries', with: 'hungry' }];
    expect(item('cries', ...three)?.linked.toSorted()).toEqual(['hungry', 'weight']);
  });
});

describe('the marks', () => {
  const marksOf = (...doings: readonly Doing[]) =>
    score(playOf(desk.edition, [sit, ...doings]).transcript, desk.key).threshold;

  test('a decision goes by its item, with the rung of the queue’s list', () => {
    const { decisions } = marksOf(open('secret'), decide('secret', 'no-action', 'gossip'));

    expect(decisions).toMatchObject([{ name: 'secret', side: 'under', rungs: 4, main: false }]);
  });

  test('an outcome without a rung is right or wrong', () => {
    const { decisions } = marksOf(open('secret'), decide('secret', 'ask', 'secret'));

    expect(decisions).toMatchObject([{ side: 'wrong', share: 0 }]);
  });

  test('a reason fits only once what it needs was found', () => {
    const without = [open('cries'), decide('cries', 'early-help', 'worn-out', { odds: 10 })];
    const history: QueueAct = { act: 'history', item: 'cries', with: 'as-written' };

    expect(marksOf(...without).decisions[0]?.share).toBe(0.8);
    expect(marksOf(open('cries'), history, ...without.slice(1)).decisions[0]?.share).toBe(1);
  });

  test('of a decision made again the last one stands, and both are told', () => {
    const doings = [
      open('secret'),
      decide('secret', 'ask', 'gossip'),
      decide('secret', 'strategy', 'secret'),
    ];
    const { transcript } = playOf(desk.edition, [sit, ...doings]);
    const marks = score(transcript, desk.key);
    const told = debrief(transcript, marks, desk.key).desk?.find(({ id }) => id === 'secret');

    expect(marks.threshold.decisions).toMatchObject([{ name: 'secret', side: 'fitting', moment: 4 }]);
    expect(told).toMatchObject({
      became: 'decided',
      outcome: 'A strategy discussion today',
      because: 'she has been told to keep it',
    });
    expect(told?.decided.map(({ moment, minute }) => [moment, minute])).toEqual([
      [3, 548],
      [4, 553],
    ]);
  });

  test('setting aside unread costs nothing', () => {
    const { decisions, parts } = marksOf({ act: 'set-aside', item: 'secret' });

    expect(decisions).toEqual([]);
    expect(parts.outcome).toBeUndefined();
  });

  test('the same thing in other words is set beside the first', () => {
    const first = [open('cries'), decide('cries', 'early-help', 'worn-out', { odds: 10 }), wait, wait];
    const again = (outcome: string) => {
      const doings = [sit, ...first, open('again'), decide('again', outcome, 'worn-out')];
      const { transcript } = playOf(desk.edition, doings);
      const told = debrief(transcript, score(transcript, desk.key), desk.key).desk;
      return told?.find(({ id }) => id === 'again')?.repeats;
    };

    expect(again('early-help')).toEqual({ item: 'cries', alike: true });
    expect(again('strategy')).toEqual({ item: 'cries', alike: false });
  });
});

test('what was set aside and handed over is true in the words a condition asks in', () => {
  const { transcript } = playOf(desk.edition, [
    sit,
    { act: 'set-aside', item: 'secret' },
    { act: 'hand-over', item: 'cries', with: 'evening' },
  ]);

  expect([...truths(transcript)]).toEqual(expect.arrayContaining(['aside:secret', 'handed:cries']));
});

test('what is played says nothing of truth or repeats', () => {
  const played = JSON.stringify(desk.edition.case.forms.queue);

  expect(played).not.toMatch(/"repeats"|"odds":|baseRate|accepted/);
  expect(desk.edition.case.forms.queue?.items[0]).toMatchObject({ id: 'cries', forecast: true });
});

test('a day at the desk comes back from its packed code', () => {
  const { transcript } = playOf(desk.edition, [
    ...[sit, open('cries'), { act: 'ring', item: 'cries', with: 'neighbour' } as const],
    ...[
      { act: 'history', item: 'cries', with: 'as-written' } as const,
      { act: 'set-aside', item: 'secret' } as const,
    ],
    decide('cries', 'early-help', 'worn-out', { odds: 100, also: ['nobody-rings', 'feedback'] }),
    ...[
      wait,
      open(early),
      { act: 'link', item: early, with: 'cries' } as const,
      { act: 'part', item: early } as const,
    ],
    ...[
      choose('reception.go_down'),
      { act: 'hand-over', item: early, with: 'evening' } as const,
      { act: 'stop' } as const,
    ],
  ]);
  const packed = pack(transcript, desk.edition.case);

  expect('ok' in packed && unpack(desk.edition, packed.ok)).toEqual({ ok: transcript.attempt });
});
