import { describe, expect, test } from 'vitest';
import type { TimelineAct } from '../../src/practice/acts.ts';
import { timelineNow } from '../../src/practice/acts-so-far.ts';
import { hypothesesAnswered } from '../../src/practice/answered.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { pack, unpack } from '../../src/practice/packed.ts';
import { patternJoined, patternMarks } from '../../src/practice/patterns.ts';
import { score } from '../../src/practice/score.ts';
import { minutesForTimeline } from '../../src/practice/timeline.ts';
import { smallFile } from '../writing/small-file.ts';
import { choose } from './landing.ts';
import { type Doing, file, playOf, problemAfter } from './small-games.ts';

/* The small file opens at nine and shuts at 09:40; opening takes 2 minutes, placing 1, joining 2, a call 10. */

const open = (contact: string): TimelineAct => ({ act: 'open', contact });
const place = (contact: string, at?: string): TimelineAct => ({ act: 'place', contact, ...(at && { at }) });
const join = (...contacts: readonly string[]): TimelineAct => ({ act: 'join', contacts });
const laid = (...contacts: readonly string[]): Doing[] =>
  contacts.flatMap(contact => [open(contact), place(contact)]);
const now = (...doings: readonly Doing[]) =>
  timelineNow(playOf(file.edition, doings).transcript, file.edition.case);
const problem = (doings: readonly Doing[], next: Doing) => problemAfter(file.edition, doings, next);
const notNow = (expected: string) => ({ code: 'attempt.act-not-now', expected });
const unknown = (found: string) => ({ code: 'attempt.answer-unknown', found });
const heard = (...doings: readonly Doing[]) =>
  playOf(file.edition, doings)
    .transcript.moments.at(-1)
    ?.after.lines.map(({ text }) => text)
    .join(' ');

describe('the timeline', () => {
  test('lies by date, whatever was laid first, with the body map beside it', () => {
    expect(now(...laid('hv-ear', 'nursery-arm'), place('hv-ear', 'ear')).placed).toEqual([
      { contact: 'nursery-arm' },
      { contact: 'hv-ear', at: 'ear' },
    ]);
  });

  test('what is taken off is no more there, and can be laid again', () => {
    expect(now(...laid('hv-ear'), { act: 'remove', contact: 'hv-ear' }).placed).toEqual([]);
    expect(
      problem([...laid('hv-ear'), { act: 'remove', contact: 'hv-ear' }], place('hv-ear')),
    ).toBeUndefined();
  });

  test('takes its minutes, and shuts when they are up', () => {
    expect(now(...laid('hv-ear'), { act: 'ring', with: 'ward' }).minute).toBe(553);
    const late: Doing[] = [
      ...laid(...(smallFile.forms.timeline?.contacts ?? []).map(({ id }) => id)),
      { act: 'ring', with: 'ward' },
      ...['arm', 'ear', 'arm', 'ear', 'arm', 'ear', 'arm', 'ear', 'arm'].map(at => place('hv-ear', at)),
    ];
    expect(now(...late)).toMatchObject({ minute: 580, over: true });
    expect(problem(late, join('hv-ear', 'hv-leg'))).toEqual(notNow('time left'));
    expect(problem(late, { act: 'done' })).toBeUndefined();
  });
});

describe('a join', () => {
  const four = laid('hv-ear', 'nursery-arm', 'hv-leg', 'hv-weight');

  test('tells when enough of what belongs together is in it, whatever else is', () => {
    expect(heard(...four, join('hv-leg', 'hv-ear', 'nursery-arm'))).toContain('You put the pen down.');
    expect(heard(...four, join('hv-weight', 'hv-leg', 'hv-ear', 'nursery-arm'))).toContain('pen down');
    expect(now(...four, join('hv-leg', 'hv-ear', 'nursery-arm'))).toMatchObject({
      patterns: ['marks'],
      joins: [{ moment: 9, pattern: 'marks' }],
    });
  });

  test('tells nothing before, and nothing again with the next act', () => {
    expect(heard(...four, join('hv-leg', 'hv-ear'))).toBe('');
    expect(heard(...four, join('hv-weight', 'hv-leg', 'hv-ear'))).toBe('');
    expect(heard(...four, join('hv-leg', 'hv-ear', 'nursery-arm'), place('hv-leg', 'arm'))).toBe('');
  });

  test('needs all of it on the timeline, each once, two to six', () => {
    expect(problem([...four, open('nursery-late')], join('hv-ear', 'nursery-late'))).toEqual(
      notNow('all on the timeline'),
    );
    expect(problem(four, join('hv-ear', 'hv-ear'))).toEqual(unknown('hv-ear hv-ear'));
    expect(problem(four, join('hv-ear'))).toMatchObject({ code: 'attempt.answer-wrong' });
  });
});

test.each<[string, Doing[], TimelineAct, object]>([
  ['a record nobody has', [], open('dog'), unknown('dog')],
  ['reading twice', [open('hv-ear')], open('hv-ear'), notNow('unread')],
  ['laying what is unread', [], place('hv-ear'), notNow('read')],
  ['laying it where it lies', laid('hv-ear'), place('hv-ear'), notNow('another place')],
  ['a part no body has', [open('hv-ear')], place('hv-ear', 'tail'), unknown('tail')],
  ['taking off what is not there', [], { act: 'remove', contact: 'hv-ear' }, notNow('on the timeline')],
  ['ringing nobody', [], { act: 'ring', with: 'king' }, unknown('king')],
  ['ringing twice', [{ act: 'ring', with: 'ward' }], { act: 'ring', with: 'ward' }, notNow('not rung yet')],
])('%s is refused', (_what, before, act, expected) => {
  expect(problem(before, act)).toEqual(expected);
});

test('what is played names no pattern’s records, and tells them apart all the same', () => {
  const { timeline } = file.edition.case.forms;
  const patterns = smallFile.forms.timeline?.patterns ?? {};
  const played = JSON.stringify({ ...timeline, contacts: undefined });

  expect(played).not.toMatch(/hv-|nursery-|fewest|Four marks/);
  expect(JSON.stringify(timeline)).not.toContain('hindsight');
  expect(Object.keys(patternMarks(patterns, 'file')).length).toBe(4);
  expect(patternJoined(['hv-leg', 'hv-ear', 'nursery-cheek'], timeline?.marks ?? {}, 'file')).toBe('marks');
  expect(
    patternJoined(['hv-leg', 'hv-ear', 'nursery-cheek'], timeline?.marks ?? {}, 'other'),
  ).toBeUndefined();
});

const chosen = (...ids: readonly string[]) =>
  choose('think.explain', { chosen: ids.map(id => ({ id, expects: 'anywhere' })) });
const done: TimelineAct = { act: 'done' };

test('how long a thing takes can be said before it is done', () => {
  const { timeline } = file.edition.case.forms;
  if (!timeline) throw new Error('the small file has no timeline');

  expect(
    [open('hv-ear'), place('hv-ear'), join('a', 'b'), { act: 'ring', with: 'ward' } as const, done].map(act =>
      minutesForTimeline(act, timeline),
    ),
  ).toEqual([2, 1, 2, 10, 0]);
});

test('explanations are the case’s, each once with something it would show, and as many as asked', () => {
  expect(problem([done], chosen('clumsy', 'hurt'))).toBeUndefined();
  expect(problem([done], chosen('clumsy'))).toEqual({ code: 'attempt.too-few', found: '1', expected: '2' });
  expect(problem([done], chosen('clumsy', 'clumsy'))).toEqual(unknown('clumsy clumsy'));
  expect(problem([done], chosen('clumsy', 'moon'))).toEqual(unknown('moon'));
  const strange = { chosen: [{ id: 'clumsy', expects: 'rain' }] };
  expect(problem([done], choose('think.explain', strange))).toEqual(unknown('rain'));
  expect(heard(done, chosen('clumsy', 'illness', 'hurt'))).toContain('You write down all three.');
  const { transcript } = playOf(file.edition, [done, chosen('hurt', 'clumsy')]);
  expect(hypothesesAnswered(transcript)?.answer.chosen.map(({ id }) => id)).toEqual(['hurt', 'clumsy']);
});

// biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
const step = { outcome: 'keep-plan', sure: 'sure', because: 'marks', shown: [], then: [] } as const;

test('a decision has its own reasons, and outcomes in the words that are played', () => {
  const before = [done, chosen('clumsy', 'hurt')];

  expect(file.edition.case.outcomes).toEqual({
    step: [
      { id: 'end-plan', text: 'End the plan' },
      { id: 'keep-plan', text: 'Keep the plan' },
    ],
  });
  expect(problem(before, choose('decide.step', step))).toBeUndefined();
  expect(problem(before, choose('decide.step', { ...step, outcome: 'wait' }))).toEqual(unknown('wait'));
  expect(problem(before, choose('decide.step', { ...step, because: 'because' }))).toEqual(unknown('because'));
});

test('the hindsight view says who could have seen what, and when it was joined', () => {
  const doings = [...laid('hv-ear', 'nursery-arm', 'hv-leg'), join('hv-ear', 'nursery-arm', 'hv-leg')];
  const { transcript } = playOf(file.edition, doings);
  const told = debrief(transcript, score(transcript, file.key), file.key).hindsight;

  expect(told?.records.map(({ contact }) => contact)[0]).toBe('nursery-arm');
  expect(told?.records.find(({ contact }) => contact === 'nursery-late')).toMatchObject({
    visibleTo: 'The nursery alone',
    opened: false,
    patterns: [],
  });
  expect(told?.patterns).toMatchObject([{ pattern: 'marks', joinedAt: 7 }]);
});

test('a morning with the file comes back from its packed code', () => {
  const { transcript } = playOf(file.edition, [
    ...[...laid('hv-ear', 'nursery-arm'), place('hv-ear', 'ear'), join('nursery-arm', 'hv-ear')],
    ...[{ act: 'remove', contact: 'hv-ear' } as const, { act: 'ring', with: 'ward' } as const, done],
    ...[chosen('hurt', 'illness'), choose('decide.step', step)],
  ]);
  const packed = pack(transcript, file.edition.case);

  expect(transcript.ended).toBe(true);
  expect('ok' in packed && unpack(file.edition, packed.ok)).toEqual({ ok: transcript.attempt });
});
