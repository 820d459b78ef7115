/** An answer in the words of a walk was not one; the message says what was expected. */
export class AnswerError extends Error {}

/** Stops reading an answer. */
export const fail = (says: string): never => {
  throw new AnswerError(says);
};

/** The word, if it is one of a list; else an error that names them. */
export function oneOf<T extends string>(list: readonly T[], word: string | undefined, what: string): T {
  const found = list.find(known => known === word);
  return found ?? fail(`“${word ?? ''}” is no ${what}; one of ${list.join(', ')}.`);
}

/** Splits words at the keywords given: what stands before the first comes under `''`. */
export function parts(
  words: readonly string[],
  keywords: readonly string[],
): Readonly<Record<string, string[]>> {
  const found: Record<string, string[]> = { '': [] };
  let at = '';
  for (const word of words) {
    if (keywords.includes(word)) {
      at = word;
      found[at] = [];
    } else found[at]?.push(word);
  }
  return found;
}

/** Words two by two. Throws an AnswerError with this sentence when one is left over. */
export function pairs(words: readonly string[], says: string): readonly (readonly [string, string])[] {
  if (words.length === 0 || words.length % 2 === 1) fail(says);
  return words.flatMap((word, index) => (index % 2 === 0 ? [[word, words[index + 1] ?? ''] as const] : []));
}

/** A number from 0 to 100. */
export const timesInHundred = (word: string | undefined): number =>
  word !== undefined && /^(\d|[1-9]\d|100)$/.test(word)
    ? Number(word)
    : fail(`“${word ?? ''}” is no forecast; write 0 to 100.`);
