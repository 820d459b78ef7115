import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition, Key } from '../practice/edition.ts';
import type { Finding } from './finding.ts';
import { editionFingerprint } from './make-edition.ts';

/** A published edition as it lies in `editions/<n>.json`: frozen, so that what was played on it can be lived again. */
export interface Published {
  readonly edition: Edition;
  readonly key: Key;
  /** The inkjs it was made for. */
  readonly inkjs: string;
}

/** The numbers of a story's published editions, lowest first. */
export function publishedNumbers(folder: string): readonly number[] {
  const editions = path.join(folder, 'editions');
  if (!existsSync(editions)) return [];
  return readdirSync(editions)
    .flatMap(name => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

/** The file of one edition. */
export const publishedFile = (folder: string, number: number): string =>
  path.join(folder, 'editions', `${number}.json`);

/** Reads one published edition. Throws if it is not there. */
export const readPublished = (folder: string, number: number): Published =>
  JSON.parse(readFileSync(publishedFile(folder, number), 'utf8'));

/** Editions that no longer are what they were published as. */
export const checkPublished = (folder: string): readonly Finding[] =>
  publishedNumbers(folder).flatMap((number): Finding[] => {
    const { edition, key, inkjs } = readPublished(folder, number);
    const now = editionFingerprint(edition.ink, key.case, key.choices, inkjs);
    const same = now === edition.fingerprint && now === key.fingerprint && edition.edition === number;
    const says = `Edition ${number} was changed after it was published.`;
    const mend = 'Put it back as it was: attempts were played on it. What is new goes under the next number.';
    return same ? [] : [{ severity: 'error', file: publishedFile(folder, number), line: 0, says, mend }];
  });
