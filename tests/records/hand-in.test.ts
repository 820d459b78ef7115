import path from 'node:path';
import { expect, test } from 'vitest';
import { handInWords } from '../../src/page/words/hand-in.ts';
import type { JournalEntry } from '../../src/practice/kept.ts';
import { unpack } from '../../src/practice/packed.ts';
import { play } from '../../src/practice/replay.ts';
import { nowAt } from '../../src/practice/transcript.ts';
import { handInText, readHandIn } from '../../src/records/hand-in.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { aKeptAttempt } from './a-kept-attempt.ts';

const edition = (() => {
  const { edition: made } = makeEdition(path.resolve('stories/first-minute'));
  if (!made) throw new Error('the first minute does not compile');
  return made;
})();

/** A short play, first options all the way. */
function aPlay() {
  const { attempt } = aKeptAttempt();
  const { story, fingerprint } = edition;
  const playing = play(edition, { ...attempt, story, edition: 0, fingerprint, events: [] });
  for (
    let [option] = nowAt(playing.transcript).options;
    option;
    [option] = nowAt(playing.transcript).options
  ) {
    playing.take({ choose: option.id, seconds: 40 });
  }
  return playing.transcript;
}

const handIn = (journal: readonly JournalEntry[]) => {
  const transcript = aPlay();
  return handInText(
    aKeptAttempt({ attempt: transcript.attempt, journal }),
    transcript,
    edition.case,
    handInWords,
  );
};

test('a hand-in reads back to the same attempt and the same words', () => {
  const journal: JournalEntry[] = [
    { kind: 'differently', moment: 2, text: 'I would have waited.\nShe was not done.' },
    { kind: 'child', moment: 0, about: 'likes', text: 'buses' },
  ];

  const read = readHandIn(handIn(journal));

  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.ok.journal).toEqual(journal);
  expect('packed' in read.ok.attempt && unpack(edition, read.ok.attempt.packed)).toEqual({
    ok: aPlay().attempt,
  });
});

test('an attempt carried over from another edition is handed in by the names of its choices', () => {
  const carried = { ...aPlay(), carried: true };

  const read = readHandIn(handInText(aKeptAttempt(), carried, edition.case, handInWords));

  expect(read).toMatchObject({ ok: { attempt: carried.attempt } });
});

test('it is readable on top, and says what it holds and what it does not', () => {
  const text = handIn([]);

  expect(text.split('\n').slice(0, 5)).toEqual([
    'Threshold: a practice attempt at “Who is it?”',
    'A draft of the case.',
    'Played to the end: 2 choices, about 1 minute in all.',
    'Scored: the marks come in the debrief.',
    'There is no name in this text, and no time of day. The marks are worked out again from the data below.',
  ]);
});

test('private notes are never handed in', () => {
  expect(handIn([{ kind: 'private', moment: 1, text: 'my own business' }])).not.toContain('my own business');
});

test('it never grows beyond what a text box holds, and says where it was shortened', () => {
  const long = (moment: number): JournalEntry => ({
    kind: 'own-words',
    moment,
    text: 'word '.repeat(400).trim(),
  });

  const text = handIn(Array.from({ length: 9 }, (_, index) => long(index)));

  expect(text.length).toBeLessThanOrEqual(4096);
  expect(text).toContain('(shortened here; the whole is on my device)');
  expect(readHandIn(text)).toHaveProperty('ok');
});

test('a text box that changes line ends and adds words around it does no harm', () => {
  const moved = `Here is my work:\r\n\r\n${handIn([]).replaceAll('\n', '  \r\n')}\r\nThanks`;

  expect(readHandIn(moved)).toHaveProperty('ok');
});

test.each([
  ['something else', 'Dear tutor', 'hand-in.no-data'],
  ['half a hand-in', () => handIn([]).slice(0, -30), 'hand-in.cut-short'],
  ['a changed code', () => handIn([]).replace('first-minute', 'first-winner'), 'packed.damaged'],
])('%s gives a problem, never an error', (_, text, code) => {
  expect(readHandIn(typeof text === 'string' ? text : text())).toMatchObject({ problem: { code } });
});
