import { Attempt, attemptFormat, type Event } from './attempt.ts';
import type { Edition, PlayCase } from './edition.ts';
import { packAnswer, unpackAnswer } from './packed-answer.ts';
import { PackedError, readNumber } from './packed-digits.ts';
import type { Problem, Read } from './problem.ts';
import { type Play, play } from './replay.ts';
import { type Moment, nowAt, type Transcript } from './transcript.ts';

/*
 * The packed save code, for places that hold 4,096 characters in all
 * (architecture.md, decision 4):
 *
 *   1 <checksum> <head> [~ <event> ...]
 *   head   story,edition,fingerprint,rules,seed,family and version
 *   event  the option's number on offer, one digit; the seconds; and, for a form, ! and its answer
 *
 * Numbers are in base 36, events stand between `~`. It says what was taken
 * among what was on offer, so it can be read on its own edition alone.
 */

/** The version of this code. */
const version = '1';
const checksumDigits = 7;

/** What a packed code was played on: read first, to know which edition to fetch. */
export type PackedHead = Omit<Attempt, 'format' | 'events'>;

/**
 * Packs an attempt as it was lived; events that could not be lived again are
 * not in it. One carried over from another edition is a problem: its options
 * had other numbers there. Throws if a moment offers more than 36 options.
 */
export function pack(transcript: Transcript, whole: PlayCase): Read<string> {
  const { story, edition, fingerprint, rules, seed, family, version: truth = '' } = transcript.attempt;
  if (transcript.carried) return { problem: { code: 'packed.edition-other', found: fingerprint } };
  const numbers = [rules, seed].map(number => number.toString(36));
  const head = [story, edition.toString(36), fingerprint, ...numbers, family + truth].join(',');
  const written = [head, ...transcript.moments.map(moment => packEvent(moment, whole))].join('~');
  return { ok: version + checksumOf(written) + written };
}

function packEvent({ event, taken, offered }: Moment, whole: PlayCase): string {
  const place = offered.indexOf(taken);
  if (place < 0 || place >= 36) throw new Error(`${taken.id} has no digit among ${offered.length} options`);
  const answer = taken.form && event.answer ? `!${packAnswer(taken.form, event.answer, whole)}` : '';
  return place.toString(36) + event.seconds.toString(36) + answer;
}

/** Reads what a packed code was played on. Anything damaged is a problem; nothing throws. */
export function unpackHead(text: string): Read<PackedHead> {
  const read = readWritten(text);
  if ('problem' in read) return read;
  const [story, edition = '', fingerprint, rules = '', seed = '', who = ''] = read.ok.head.split(',');
  const parsed = Attempt.safeParse({
    format: attemptFormat,
    ...{ story, fingerprint, family: who[0] },
    edition: readNumber(edition),
    rules: readNumber(rules),
    seed: readNumber(seed),
    ...(who.length > 1 && { version: who.slice(1) }),
    events: [],
  });
  if (!parsed.success) return { problem: { code: 'packed.unreadable', where: 'head' } };
  const { format: _format, events: _events, ...head } = parsed.data;
  return { ok: head };
}

/** Unpacks an attempt by living it again. Damage, another edition, or an option not on offer is a problem; nothing throws. */
export function unpack(edition: Edition, text: string): Read<Attempt> {
  const read = readWritten(text);
  if ('problem' in read) return read;
  const head = unpackHead(text);
  if ('problem' in head) return head;
  const { story, fingerprint } = head.ok;
  if (story !== edition.story || fingerprint !== edition.fingerprint) {
    return {
      problem: {
        code: 'packed.edition-other',
        expected: `${story} ${fingerprint}`,
        found: `${edition.story} ${edition.fingerprint}`,
      },
    };
  }
  const playing = play(edition, { format: attemptFormat, ...head.ok, events: [] });
  for (const [index, written] of read.ok.events.entries()) {
    const problem = takePacked(playing, written, edition.case);
    if (problem) return { problem: { ...problem, where: String(index + 1) } };
  }
  return { ok: playing.transcript.attempt };
}

function takePacked(playing: Play, written: string, whole: PlayCase): Problem | undefined {
  const [, place = '', seconds = '', answer] = /^([0-9a-z])([0-9a-z]{1,3})(?:!(.*))?$/.exec(written) ?? [];
  const option = nowAt(playing.transcript).options[readNumber(place) ?? -1];
  const secondsTaken = readNumber(seconds);
  if (!option || secondsTaken === undefined || secondsTaken > 3600) {
    return { code: 'packed.unreadable', found: written };
  }
  const plain: Event = { choose: option.id, seconds: secondsTaken };
  if (answer === undefined) return playing.take(plain);
  try {
    if (!option.form) return { code: 'packed.unreadable', found: written };
    return playing.take({ ...plain, answer: unpackAnswer(option.form, answer, whole) });
  } catch (error) {
    if (error instanceof PackedError) return { code: 'packed.unreadable', found: written };
    throw error;
  }
}

function readWritten(text: string): Read<{ readonly head: string; readonly events: readonly string[] }> {
  const trimmed = text.trim();
  if (trimmed[0] !== version) {
    return { problem: { code: 'packed.version-unknown', expected: version, found: trimmed.slice(0, 1) } };
  }
  const written = trimmed.slice(1 + checksumDigits);
  const found = trimmed.slice(1, 1 + checksumDigits);
  const expected = checksumOf(written);
  if (found !== expected) return { problem: { code: 'packed.damaged', expected, found } };
  const [head = '', ...events] = written.split('~');
  return { ok: { head, events } };
}

/** FNV-1a over the code's signs, in 7 digits: against slips in copying, not against a forger (marks are worked out again anyway). */
function checksumOf(written: string): string {
  let sum = 0x811c9dc5;
  for (const sign of written) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36).padStart(checksumDigits, '0');
}
