import type { Kept } from '../../practice/kept.ts';
import type { ShelfCase } from '../shelf.ts';

/** One case file as it lies on the desk, with what the learner has done on it. */
export interface DeskFile {
  readonly shelfCase: ShelfCase;
  /** Newest first; rehearsals are not among them. */
  readonly attempts: readonly Kept[];
  /** The attempt to carry on with, where there is one. */
  readonly left?: Kept;
}

/** Whether there is still something to do on an attempt: the visit, or supervision. */
export const isLeft = (kept: Kept): boolean => kept.endedAt === undefined || kept.debrief < lastStation;

/** The debrief has seven stations; an attempt is finished when the last has been opened. */
export const lastStation = 7;

/** The case files in a good order to open them: what was left last on top, then as the shelf has them. */
export function filesOnDesk(shelf: readonly ShelfCase[], attempts: readonly Kept[]): readonly DeskFile[] {
  const files = shelf.map((shelfCase): DeskFile => {
    const own = attempts.filter(kept => kept.attempt.story === shelfCase.id && kept.kind === 'attempt');
    const left = own.find(isLeft);
    return { shelfCase, attempts: own, ...(left && { left }) };
  });
  const top = files.toSorted((a, b) => (b.left?.touchedAt ?? 0) - (a.left?.touchedAt ?? 0))[0];
  const first = top?.left ? top : (files.find(file => file.attempts.length === 0) ?? files[0]);
  return first ? [first, ...files.filter(file => file !== first)] : [];
}
