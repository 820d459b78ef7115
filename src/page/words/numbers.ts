const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers as words, as a sentence has them; from eleven up as figures. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** How often, in words. */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`;
