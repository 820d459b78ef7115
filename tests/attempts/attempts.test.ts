import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Attempt } from '../../src/practice/attempt.ts';
import type { Edition, Key } from '../../src/practice/edition.ts';
import { type Marks, rulesEdition } from '../../src/practice/marks.ts';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';

/*
 * Kept attempts, each with the edition it was played on and the marks it
 * earned. A file here is never edited: a rule that changes raises the edition
 * of the rules and adds files. To add one, write it without `marks`; the test
 * then fails and says the marks to put in.
 *
 * A folder holds the attempts at one edition; its `edition.json` says where
 * that lies, from the top of the repository.
 */

/** One kept attempt. */
interface KeptAttempt {
  /** What it is kept for. */
  readonly says: string;
  readonly attempt: unknown;
  readonly marks?: Marks;
}

const top = path.join(import.meta.dirname, '../..');
const readJson = <T>(...parts: readonly string[]): T =>
  JSON.parse(readFileSync(path.join(top, ...parts), 'utf8')) as T;

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

describe.each(folders)('%s', folder => {
  const { at } = readJson<{ at: string }>('tests/attempts', folder, 'edition.json');
  const { edition, key } = readJson<{ edition: Edition; key: Key }>(at);
  const files = readdirSync(path.join(import.meta.dirname, folder)).filter(
    name => name.endsWith('.json') && !['edition.json', path.basename(at)].includes(name),
  );

  test('has attempts', () => {
    expect(files).not.toEqual([]);
  });

  test.each(files)('%s is still lived to its end, and still earns its marks', file => {
    const kept = readJson<KeptAttempt>('tests/attempts', folder, file);
    const attempt = Attempt.parse(kept.attempt);

    const transcript = replay(edition, attempt);

    expect(transcript).toMatchObject({ carried: false, ended: true });
    expect(transcript.stopped).toBeUndefined();
    expect(attempt.rules).toBeLessThanOrEqual(rulesEdition);
    const marks = score(transcript, key);
    if (!kept.marks) throw new Error(`${file} has no marks yet; they are\n${JSON.stringify(marks)}`);
    expect(marks).toEqual(kept.marks);
  });
});
