import type { Kept } from '../../practice/kept.ts';

/** The sentence the learner last chose to take with them to supervision, if there is one. Attempts come newest first. */
export function lastTaken(attempts: readonly Kept[]): string | undefined {
  const entries = attempts.flatMap(kept => kept.journal.filter(({ kind }) => kind === 'take-with').slice(-1));
  return entries.find(({ text }) => text.trim() !== '')?.text;
}
