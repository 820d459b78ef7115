import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { score } from '../../src/practice/score.ts';
import { checkWalks } from '../../src/writing/check-walks.ts';
import { sayFinding } from '../../src/writing/finding.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { storyFolders } from '../../src/writing/story-folders.ts';

const root = 'stories';
const cases = storyFolders(root).flatMap(story => {
  const folder = path.join(root, story);
  const made = makeEdition(folder);
  return made.key ? [{ story, ...checkWalks(folder, made, score) }] : [];
});

/** What every case is walked for (story-format.md, walks): well, too little, too much, at the family's cost, hurried. */
const fewestWalks = 5;

describe.each(cases)('$story', ({ runs, findings }) => {
  test.each(runs.map(run => [run.walk.sentence, path.basename(run.walk.file), run] as const))(
    '%s (%s)',
    (_, file) => {
      expect(findings.filter(finding => path.basename(finding.file) === file).map(sayFinding)).toEqual([]);
    },
  );

  test('it has enough walks, and one of them is good in one play', () => {
    const good = runs.filter(({ marks }) => {
      // An hour about a mother who is not there has nothing to evoke: such a case leaves one bar unsaid.
      const bars = marks?.approach.bars.flatMap(({ mark }) => mark ?? []) ?? [];
      return marks && marks.threshold.shown >= 95 && bars.length >= 2 && bars.every(mark => mark >= 3.5);
    });

    expect(runs.length).toBeGreaterThanOrEqual(fewestWalks);
    expect(good.length).toBeGreaterThan(0);
  });
});

test('there are cases to walk through', () => {
  expect(cases.length).toBeGreaterThan(0);
});
