import type { Kept } from '../practice/kept.ts';
import type { Problem } from '../practice/problem.ts';
import type { Settings } from '../practice/settings.ts';

/** What keeping falls back on when the browser keeps nothing: it lasts as long as the page. */
export interface Memory {
  readonly attempts: Map<string, Kept>;
  settings?: Settings;
}

/** The problem of a browser that keeps nothing. */
export const blocked: Problem = { code: 'keeping.blocked' };

/** Newest first. */
export const newestFirst = (attempts: Iterable<Kept>): readonly Kept[] =>
  [...attempts].sort((one, other) => other.touchedAt - one.touchedAt);
