/** What a packed code says cannot be: caught where the code is read, and said as a problem. */
export class PackedError extends Error {}

/** Writes the place of a word in its list as one digit of base 36. Throws if it has none there. */
export function writeDigit<T>(list: readonly T[], word: T): string {
  const place = list.indexOf(word);
  if (place < 0 || place >= 36) throw new Error(`${String(word)} has no place in a packed code`);
  return place.toString(36);
}

/** The same as two digits, for lists that may be longer than 36. */
export function writePair<T>(list: readonly T[], word: T): string {
  const place = list.indexOf(word);
  if (place < 0 || place >= 36 * 36) throw new Error(`${String(word)} has no place in a packed code`);
  return place.toString(36).padStart(2, '0');
}

/** Reads digits from the left. Throws `PackedError` where there is none, or no word in its place. */
export class Reading {
  private at = 0;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The word at the place the next digit says. */
  one<T>(list: readonly T[]): T {
    return this.word(list, 1);
  }

  /** The word at the place the next two digits say. */
  pair<T>(list: readonly T[]): T {
    return this.word(list, 2);
  }

  /** Whether the next sign is this one; if so it is behind us. */
  skip(sign: string): boolean {
    const isNext = this.text.startsWith(sign, this.at);
    if (isNext) this.at += sign.length;
    return isNext;
  }

  /** Reads on to the end, the same each time. */
  rest<T>(read: () => T): readonly T[] {
    const all: T[] = [];
    while (this.at < this.text.length) all.push(read());
    return all;
  }

  private word<T>(list: readonly T[], digits: number): T {
    const written = this.text.slice(this.at, this.at + digits);
    const place = written.length === digits ? readNumber(written) : undefined;
    if (place === undefined || place >= list.length) throw new PackedError(written);
    this.at += digits;
    return list[place] as T;
  }
}

/** A whole number written in base 36, or nothing if it is not one. */
export const readNumber = (written: string): number | undefined =>
  /^[0-9a-z]{1,8}$/.test(written) ? Number.parseInt(written, 36) : undefined;
