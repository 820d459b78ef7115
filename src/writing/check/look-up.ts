import type { Finding } from '../finding.ts';
import { meant } from './closest.ts';
import { faultAt } from './story-check.ts';

/** One name looked up: nothing when it is known, else the fault that says so. */
export function lookUp(
  folder: string,
  at: string,
  what: string,
  id: string,
  known: readonly string[],
): readonly Finding[] {
  return known.includes(id) ? [] : [faultAt(folder, at, `there is no ${what} “${id}”.`, meant(id, known))];
}
