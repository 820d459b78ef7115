/**
 * Flesch-Kincaid grade of a text plus five: the age at which a British reader
 * is expected to read it with ease. Syllables are counted by their vowels.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter(part => /\w/.test(part)).length;
  const words = text.match(/[A-Za-z'’]+/g) ?? [];
  if (sentences === 0 || words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(5, Math.round((grade + 5) * 10) / 10);
}

function syllablesIn(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, '');
  return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}
