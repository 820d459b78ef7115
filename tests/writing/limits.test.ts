import { rmSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { checkStory } from '../../src/writing/check-story.ts';
import type { Finding } from '../../src/writing/finding.ts';
import { any, caseWith, storyWith } from './broken.ts';
import { someGuidance } from './some-guidance.ts';
import { storyFolder } from './story-folder.ts';

/* How long a case may be, what it should have, and the forms it says it asks: each seen to be missed. */

vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function said(folder: string, severity: Finding['severity']): readonly string[] {
  folders.push(folder);
  const { findings } = checkStory(folder, someGuidance);
  return findings.filter(finding => finding.severity === severity).map(({ says }) => says);
}

const times = (count: number, write: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => write(number)).join('\n');

test('a play of more than 2,200 words is too long', () => {
  const long = times(60, number => `${'The tap drips. '.repeat(13)}That is ${number}.`);

  expect(said(storyWith('The tap drips.', long), 'error')).toEqual([
    expect.stringMatching(/^One play hears 2\d\d\d words\.$/),
  ]);
});

test('a save of more than 4,096 characters is too long', () => {
  const knots = times(1600, number => `-> wait_${number}\n=== wait_${number} ===\n* (go_on) [Go on #go]\n-`);
  const errors = said(storyWith('The tap drips.\n- -> call', `The tap drips.\n- ${knots} -> call`), 'error');

  expect(errors).toContainEqual(expect.stringMatching(/^A save can be \d{4,} characters\.$/));
});

test('a case is told that it has no walks, and too few moments at which the softest line is not the best', () => {
  expect(said(storyFolder(), 'warning')).toEqual(
    expect.arrayContaining([
      'This case has no walks.',
      expect.stringMatching(/^The softest line is less than the best only \d times\.$/),
    ]),
  );
});

test.each(['plan', 'decision', 'note'])(
  'a %s that the story asks for and the case has not is missed',
  name => {
    const folder = caseWith(whole => {
      delete any(whole.forms)[name];
    });

    expect(said(folder, 'error').join('\n')).toContain(name);
  },
);
