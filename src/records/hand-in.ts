import { Attempt } from '../practice/attempt.ts';
import type { PlayCase } from '../practice/edition.ts';
import type { JournalEntry, Kept, Mode } from '../practice/kept.ts';
import { type PackedHead, pack, unpackHead } from '../practice/packed.ts';
import type { Read } from '../practice/problem.ts';
import type { Transcript } from '../practice/transcript.ts';

/** The sentences of the readable part; the page's dictionary holds them. */
export interface HandInWords {
  readonly title: (title: string) => string;
  readonly edition: (edition: number) => string;
  readonly played: (ended: boolean, choices: number, minutes: number) => string;
  readonly kind: (kind: Kept['kind'], mode: Mode, hadExplored: boolean) => string;
  readonly noNames: string;
  readonly written: string;
  readonly shortened: string;
}

/** What a learning platform's text box holds. */
const mostCharacters = 4096;

const dataMark = '--- threshold 1 ---';
const endMark = '--- end ---';

/**
 * One attempt as a text: readable on top, data below, never longer than 4,096
 * characters. No name and no time of day is in it; private notes are left out.
 * Where what was written is too long, the longest texts are shortened and say so.
 */
export function handInText(kept: Kept, transcript: Transcript, play: PlayCase, words: HandInWords): string {
  const data = [dataMark, dataOf(transcript, play), endMark].join('\n');
  const top = readableTop(kept, transcript, play, words);
  const room = mostCharacters - top.length - data.length - words.written.length - 8;
  const written = shortened(kept.journal.filter(isHandedIn), room, words.shortened);
  const middle = written.length > 0 ? [words.written, ...written.map(writeEntry), ''] : [];
  return [top, ...middle, data, ''].join('\n');
}

/** The packed code; or, for what was carried over from another edition and has no option numbers here, the attempt as it is. */
function dataOf(transcript: Transcript, play: PlayCase): string {
  const packed = pack(transcript, play);
  return 'ok' in packed ? packed.ok : JSON.stringify(transcript.attempt);
}

function readableTop(
  kept: Kept,
  { attempt, moments, ended }: Transcript,
  play: PlayCase,
  words: HandInWords,
): string {
  const seconds = attempt.events.reduce((sum, event) => sum + event.seconds, 0);
  const minutes = Math.max(1, Math.round(seconds / 60));
  return [
    words.title(play.title),
    words.edition(attempt.edition),
    words.played(ended, moments.length, minutes),
    words.kind(kept.kind, kept.mode, kept.hadExplored),
    words.noNames,
    '',
    '',
  ].join('\n');
}

const isHandedIn = ({ kind, text }: JournalEntry) => kind !== 'private' && text.trim() !== '';

/** One entry a line: `12 differently: ...`, so that a person and a program read the same words. */
const writeEntry = ({ moment, kind, about, text }: JournalEntry) =>
  `${moment} ${kind}${about ? ` ${about}` : ''}: ${text.replace(/\s*\n\s*/g, ' ¶ ')}`;

/** Shortens the longest text again and again until all of them fit. */
function shortened(entries: readonly JournalEntry[], room: number, says: string): readonly JournalEntry[] {
  const length = (some: readonly JournalEntry[]) =>
    some.reduce((sum, entry) => sum + writeEntry(entry).length + 1, 0);
  let fitting = entries;
  while (fitting.length > 0 && length(fitting) > room) {
    const longest = Math.max(...fitting.map(({ text }) => text.length));
    // Where even short texts don't fit, the last ones stay behind.
    if (longest < 80) fitting = fitting.slice(0, -1);
    else fitting = fitting.map(entry => (entry.text.length === longest ? shorten(entry, says) : entry));
  }
  return fitting;
}

function shorten(entry: JournalEntry, says: string): JournalEntry {
  const plain = entry.text.replace(says, '');
  return { ...entry, text: plain.slice(0, Math.floor(plain.length * 0.8)) + says };
}

/** A hand-in as read: what it was played on, what was written, and the attempt or the code to unpack on its edition. */
export interface HandedIn {
  readonly head: PackedHead;
  readonly attempt: Attempt | { readonly packed: string };
  readonly journal: readonly JournalEntry[];
}

/** Reads a hand-in, also out of a text box that has changed its line ends or put words around it. */
export function readHandIn(text: string): Read<HandedIn> {
  const lines = text.split(/\r?\n/).map(line => line.trim());
  const start = lines.indexOf(dataMark);
  if (start < 0) return { problem: { code: 'hand-in.no-data' } };
  const end = lines.indexOf(endMark, start);
  if (end < 0) return { problem: { code: 'hand-in.cut-short' } };
  const data = lines.slice(start + 1, end).join('');
  const journal = lines.slice(0, start).flatMap(readEntry);
  if (data.startsWith('{')) return readPlain(data, journal);
  const head = unpackHead(data);
  return 'problem' in head ? head : { ok: { head: head.ok, attempt: { packed: data }, journal } };
}

function readPlain(data: string, journal: readonly JournalEntry[]): Read<HandedIn> {
  try {
    const attempt = Attempt.parse(JSON.parse(data));
    return { ok: { head: attempt, attempt, journal } };
  } catch {
    return { problem: { code: 'hand-in.damaged' } };
  }
}

function readEntry(line: string): readonly JournalEntry[] {
  const [, moment, kind, about, text] =
    /^(\d{1,4}) (differently|own-words|child|take-with)(?: (\S+))?: (.+)$/.exec(line) ?? [];
  if (!moment || !text) return [];
  const entry = {
    kind: kind as JournalEntry['kind'],
    moment: Number(moment),
    text: text.replaceAll(' ¶ ', '\n'),
  };
  return [about ? { ...entry, about } : entry];
}
