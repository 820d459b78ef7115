import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Guidance } from '../../src/practice/guidance.ts';
import { readGuidance } from '../../src/writing/read-guidance.ts';
import { schemaFiles } from '../../src/writing/schemas.ts';
import { someGuidance } from './some-guidance.ts';

/** Writes guidance into the system's own scratch place. */
function guidanceFolder(changed: Partial<Guidance> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'threshold-guidance-'));
  for (const [name, words] of Object.entries({ ...someGuidance, ...changed }))
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(words));
  return folder;
}

const said = (folder: string, today = '2026-11-23') =>
  readGuidance(folder, today).findings.map(({ severity, says }) => `${severity}: ${says}`);

test('whole guidance reads without a word', () => {
  const { guidance, findings } = readGuidance(guidanceFolder(), '2026-11-23');

  expect(findings).toEqual([]);
  expect(guidance).toEqual(someGuidance);
});

test('an edition that has ended is a warning, from the day after its last', () => {
  const folder = guidanceFolder();

  expect(said(folder, '2027-03-31')).toEqual([]);
  expect(said(folder, '2027-04-01')).toEqual(['warning: “KSS”, edition 2026, ended on 2027-03-31.']);
});

test('a source that is not in the register is an error', () => {
  const clock = {
    ...someGuidance.clock,
    steps: [{ id: 'C-1', step: 'x', limit: 'y', code: 'V' as const, src: ['X-1'] }],
  };

  expect(said(guidanceFolder({ clock }))).toEqual(['error: C-1: there is no source “X-1” in sources.json.']);
});

test('a field nobody knows is named with what was meant', () => {
  const folder = guidanceFolder({ ladder: { ...someGuidance.ladder, cheked: '2026-11-01' } as never });
  const { findings, guidance } = readGuidance(folder, '2026-11-23');

  expect(guidance).toBeUndefined();
  expect(findings[0]).toMatchObject({
    says: 'cheked: there is no such field.',
    mend: 'Did you mean “checked”?',
  });
});

test('the guidance of this house reads without an error', () => {
  const { findings } = readGuidance('stories/guidance', '2026-11-23');

  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(schemaFiles())('stories/%s is up to date (npm run schema writes it)', (file, text) => {
  expect(readFileSync(path.join('stories', file), 'utf8')).toBe(text);
});
