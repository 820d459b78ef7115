import { describe, expect, test } from 'vitest';
import { type Attempt, type Event, firstEvents } from '../../src/practice/attempt.ts';
import { pack, unpack, unpackHead } from '../../src/practice/packed.ts';
import { Reading } from '../../src/practice/packed-digits.ts';
import { replay } from '../../src/practice/replay.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

const { edition } = landing;
const packed = (attempt: Attempt): string => {
  const read = pack(replay(edition, attempt), edition.case);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read.ok;
};
const good = anAttempt(edition, goodVisit);

test('a whole visit comes back as it was, in few signs', () => {
  const code = packed(good);

  expect(unpack(edition, code)).toEqual({ ok: good });
  expect(code.length).toBeLessThan(160);
});

test('seed, family, version and seconds come back too', () => {
  const events = [{ ...(goodVisit[0] as Event), seconds: 3600 }];
  const attempt = anAttempt(edition, events, { seed: 4294967295, family: 'b', version: 'c' });

  expect(unpack(edition, packed(attempt))).toEqual({ ok: attempt });
});

test.each<[string, Event[]]>([
  ['a plan with nothing done', [choose('car.plan', { do: [], why: 'check', view: 'L0' })]],
  ['a plan in another order', [choose('car.plan', { do: ['eat', 'school'], why: 'check', view: 'L6' })]],
])('%s comes back', (_what, events) => {
  const attempt = anAttempt(edition, events);

  expect(unpack(edition, packed(attempt))).toEqual({ ok: attempt });
});

test('a decision that is an outcome off the ladder, with no card and no action, comes back', () => {
  const events = goodVisit.slice(0, 9);
  // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
  const outcome = { outcome: 'step-down', sure: 'sure', because: 'hostile', shown: [], then: [] } as const;
  const attempt = anAttempt(edition, [...events, choose('call.decide', outcome)]);

  expect(unpack(edition, packed(attempt))).toEqual({ ok: attempt });
});

test('plain words kept in the notebook come back', () => {
  const attempt = anAttempt(edition, [
    ...goodVisit.slice(0, 5),
    choose('write_letters.wording', { wording: 'none' }),
  ]);

  expect(unpack(edition, packed(attempt))).toEqual({ ok: attempt });
});

test('the head says which edition to fetch', () => {
  const { format: _format, events: _events, ...head } = good;

  expect(unpackHead(packed(good))).toEqual({ ok: head });
});

describe('a code that cannot be read is a problem, and never throws', () => {
  const code = packed(good);
  const problemOf = (text: string) => {
    const read = unpack(edition, text);
    return 'problem' in read ? read.problem.code : 'none';
  };

  test('nothing, or another version', () => {
    expect(problemOf('')).toBe('packed.version-unknown');
    expect(problemOf(`2${code.slice(1)}`)).toBe('packed.version-unknown');
  });

  test('any one sign changed, or lost', () => {
    const others = [...code].map(
      (_, at) => code.slice(0, at) + (code[at] === 'q' ? 'r' : 'q') + code.slice(at + 1),
    );
    const shorter = [...code].map((_, at) => code.slice(0, at) + code.slice(at + 1));

    expect(others.slice(1).map(problemOf)).toEqual(others.slice(1).map(() => 'packed.damaged'));
    expect(new Set(shorter.slice(1).map(problemOf))).toEqual(new Set(['packed.damaged']));
  });

  test('space around it is no damage', () => {
    expect(unpack(edition, `\n ${code} \n`)).toEqual({ ok: good });
  });

  test('played on another edition', () => {
    expect(problemOf(packed(good))).toBe('none');
    const other = { ...edition, fingerprint: '0123456789abcdef' };

    expect(unpack(other, code)).toMatchObject({ problem: { code: 'packed.edition-other' } });
  });
});

/** A code with these events and an honest checksum: what a forger would send. */
const forged = (change: (written: string) => string): string => {
  const written = change(packed(good).slice(8));
  let sum = 0x811c9dc5;
  for (const sign of written) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `1${(sum >>> 0).toString(36).padStart(7, '0')}${written}`;
};

test.each([
  ['an option not on offer', (written: string) => written.replace('~04~', '~94~'), '2'],
  ['more seconds than an hour', (written: string) => written.replace('~04~', '~0zzz~'), '2'],
  ['an answer where none is asked', (written: string) => written.replace('~04~', '~04!0~'), '2'],
  ['no answer where one is asked', (written: string) => written.replace(/!4002/, ''), '1'],
  ['a word the case does not have', (written: string) => written.replace('!4002', '!4z02'), '1'],
  ['signs that are no number', (written: string) => written.replace('~04~', '~?~'), '2'],
])('with an honest checksum, %s is still a problem, at its event', (_what, change, where) => {
  const code = forged(change);

  expect(code).not.toBe(packed(good));
  expect(unpack(edition, code)).toMatchObject({ problem: { where } });
});

test('a head that is no attempt’s is a problem', () => {
  expect(
    unpack(
      edition,
      forged(written => written.replace(',a~', ',1~')),
    ),
  ).toEqual({
    problem: { code: 'packed.unreadable', where: 'head' },
  });
});

test('an attempt carried over from another edition is not packed: its options had other numbers', () => {
  const carried = replay(edition, { ...firstEvents(good, 2), fingerprint: '0123456789abcdef' });

  expect(pack(carried, edition.case)).toMatchObject({ problem: { code: 'packed.edition-other' } });
});

test('a word cut short is no word, whatever its first digit says', () => {
  expect(() => new Reading('0').pair(['fridge'])).toThrow();
  expect(() => new Reading('').one(['fridge'])).toThrow();
  expect(new Reading('00').pair(['fridge'])).toBe('fridge');
});
