/** The known name most like one that is not known, where one is like it at all. */
export function closest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map(other => ({ other, steps: stepsBetween(name, other) }))
    .filter(({ other, steps }) => steps <= Math.max(2, Math.floor(other.length / 3)))
    .sort((one, other) => one.steps - other.steps);
  return best?.other;
}

/** “Did you mean ...?”, or what there is, or nothing. */
export function meant(name: string, known: readonly string[]): string {
  const near = closest(name, known);
  if (near) return `Did you mean “${near}”?`;
  return known.length > 0 ? `There are ${known.slice(0, 12).join(', ')}.` : '';
}

/** How many letters must be put in, taken out or changed to make one word the other (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, its] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
