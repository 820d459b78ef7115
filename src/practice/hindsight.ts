import { timelineNow } from './acts-so-far.ts';
import type { Key } from './edition.ts';
import { named } from './known.ts';
import { patternMarks } from './patterns.ts';
import type { Transcript } from './transcript.ts';

/** One record of the file, with what it shows to whoever knows the ending. Texts have their {names} filled. */
export interface HindsightRecord {
  readonly contact: string;
  /** Such as 2026-03-02. */
  readonly date: string;
  readonly from: string;
  readonly headline: string;
  /** What could be seen in it then, and to whom; most records show nothing. */
  readonly text?: string;
  readonly visibleTo?: string;
  readonly opened: boolean;
  readonly placed: boolean;
  /** The patterns it belongs to. */
  readonly patterns: readonly string[];
}

/** A pattern of the file, and the event in which it was joined, if it was. */
export interface PatternFacts {
  readonly pattern: string;
  readonly said: string;
  readonly contacts: readonly string[];
  readonly joinedAt?: number;
}

/** The hindsight view: who could have seen what, and when; by date, oldest first. */
export interface Hindsight {
  readonly records: readonly HindsightRecord[];
  readonly patterns: readonly PatternFacts[];
}

/** The file as it looks from its end; nothing of a case without one. */
export function hindsight(transcript: Transcript, { case: whole }: Key): Hindsight | undefined {
  const { timeline } = whole.forms;
  if (!timeline) return undefined;
  const marks = patternMarks(timeline.patterns, whole.id);
  const now = timelineNow(transcript, { id: whole.id, forms: { timeline: { ...timeline, marks } } });
  const placed = new Set(now.placed.map(({ contact }) => contact));
  const say = (text: string) => named(text, whole, transcript.attempt.family);
  const patterns = Object.entries(timeline.patterns);
  const records = timeline.contacts
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .map(
      ({ id, date, from, headline, hindsight: seen }): HindsightRecord => ({
        ...{ contact: id, date, from: say(from), headline: say(headline) },
        ...(seen && { text: say(seen.text), visibleTo: say(seen.visibleTo) }),
        opened: now.opened.includes(id),
        placed: placed.has(id),
        patterns: patterns.flatMap(([name, { contacts }]) => (contacts.includes(id) ? [name] : [])),
      }),
    );
  return {
    records,
    patterns: patterns.map(([pattern, { said, contacts }]): PatternFacts => {
      const joined = now.joins.find(join => join.pattern === pattern);
      return { pattern, said: say(said), contacts, ...(joined && { joinedAt: joined.moment }) };
    }),
  };
}
