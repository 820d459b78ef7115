import { joinedAtOnce } from './act-words.ts';

/*
 * Play must know that what was joined belongs together, and must not know
 * before: a page that could read which records make a pattern could hint.
 * So an edition holds no pattern, only a mark for each sufficient set of its
 * records; joined records are looked up by their marks. It is a curtain and
 * no lock: whoever tries all sets by machine finds them, as whoever opens the
 * key does.
 */

/** From the mark of a set of records to the pattern it tells. */
export type PatternMarks = Readonly<Record<string, string>>;

/** A pattern as the key has it: what belongs together, and how many of it must be joined to tell. */
interface Pattern {
  readonly contacts: readonly string[];
  readonly fewest: number;
}

/** The marks of every set that tells one of these patterns. `salt` keeps the marks of one case out of another. */
export const patternMarks = (patterns: Readonly<Record<string, Pattern>>, salt: string): PatternMarks =>
  Object.fromEntries(
    Object.entries(patterns).flatMap(([name, { contacts, fewest }]) =>
      setsOf(contacts.toSorted(), fewest).map(set => [markOf(set, salt), name]),
    ),
  );

/** The pattern that records joined at once tell, if they do; the order they were joined in is no matter. */
export function patternJoined(
  contacts: readonly string[],
  marks: PatternMarks,
  salt: string,
): string | undefined {
  const sorted = contacts.toSorted();
  for (let size = Math.min(joinedAtOnce.most, sorted.length); size >= joinedAtOnce.fewest; size -= 1)
    for (const set of setsOf(sorted, size)) {
      const mark = markOf(set, salt);
      if (Object.hasOwn(marks, mark)) return marks[mark];
    }
  return undefined;
}

/** Every way to take so many of a list, in its order. */
function setsOf(list: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) =>
    setsOf(list.slice(index + 1), size - 1).map(rest => [first, ...rest]),
  );
}

/** 53 bits of a set of names, in base 36 (cyrb53, bryc, public domain): enough that no two sets of a file are one. */
function markOf(set: readonly string[], salt: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of [salt, ...set].join(' ')) {
    const code = sign.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
