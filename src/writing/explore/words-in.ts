/** Words heard: the speaker's name is not one. */
export const wordsIn = (lines: readonly { readonly text: string }[]): number =>
  lines.reduce(
    (sum, { text }) =>
      sum +
      text
        .replace(/^[A-Z][A-Z0-9_]*:\s/, '')
        .split(/\s+/)
        .filter(Boolean).length,
    0,
  );
