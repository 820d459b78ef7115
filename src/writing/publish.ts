import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inkjsVersion, type MadeEdition } from './make-edition.ts';
import {
  checkPublished,
  type Published,
  publishedFile,
  publishedNumbers,
  readPublished,
} from './published.ts';

/** An edition could not be published; the message says why. */
export class PublishError extends Error {}

/**
 * Freezes a draft under the next number, or under the one asked for, and gives
 * the file. Throws a PublishError when the draft is that edition already, or
 * when another stands under that number: an edition never changes.
 */
export function publish(folder: string, made: MadeEdition, asked?: number): string {
  const { edition, key, findings } = made;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!edition) throw new PublishError(`The draft has ${errors.length} errors; see npm run check:stories.`);
  if (!key) throw new PublishError('A door keeps no attempts, so it has no editions.');
  const [changed] = checkPublished(folder);
  if (changed) throw new PublishError(`${changed.says} ${changed.mend ?? ''}`);
  const numbers = publishedNumbers(folder);
  const same = numbers.find(
    number => readPublished(folder, number).edition.fingerprint === edition.fingerprint,
  );
  if (same !== undefined) throw new PublishError(`The draft is edition ${same}; nothing has changed.`);
  const next = (numbers.at(-1) ?? 0) + 1;
  const number = asked ?? next;
  const file = publishedFile(folder, number);
  if (existsSync(file))
    throw new PublishError(
      `Edition ${number} has another fingerprint, and attempts on it. The next number is ${next}.`,
    );
  if (number !== next) throw new PublishError(`The next number is ${next}, not ${number}.`);
  const published: Published = { edition: { ...edition, edition: number }, key, inkjs: inkjsVersion };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(published)}\n`);
  return file;
}
