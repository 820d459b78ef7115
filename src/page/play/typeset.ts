/** Writers type straight marks; the page sets them as a book would: “ ” and ’. */
export const typeset = (text: string): string =>
  text
    .replace(/(^|[\s([{“‘—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“—–])'(?=\S)(?!\d|em\b|til\b|cause\b)/g, '$1‘')
    .replaceAll("'", '’')
    .replaceAll('...', '…');

/** A spoken line in its marks, whether or not the writer put any round it. */
export const spoken = (text: string): string => {
  const set = typeset(text);
  // Marks inside a speech are a quotation in it, and take the single kind.
  return /^“[^“”]*”$/.test(set) ? set : `“${set.replaceAll('“', '‘').replaceAll('”', '’')}”`;
};
