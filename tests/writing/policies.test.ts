import { expect, test } from 'vitest';
import { score } from '../../src/practice/score.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { playPolicies, policies } from '../../src/writing/policies.ts';
import { readingAge } from '../../src/writing/reading-age.ts';
import { storyFolder } from './story-folder.ts';

const { edition, key } = makeEdition(storyFolder());
if (!edition || !key) throw new Error('the small case does not compile');
const options = [
  { id: 'step.say_who', text: '"I\'m Ade."', kind: 'say' as const },
  { id: 'step.must', text: '"You have to let me in, Darren. It\'s the law."', kind: 'say' as const },
  { id: 'step.keep_quiet', text: 'Say nothing for a moment.', kind: 'say' as const },
];

test.each([
  ['always first', 'step.say_who'],
  ['always longest', 'step.must'],
  ['always highest code', 'step.say_who'],
  ['always softest', 'step.say_who'],
])('%s picks %s', (name, id) => {
  const policy = policies.find(one => one.name === name);

  expect(policy?.pick(options, key, 1)?.id).toBe(id);
});

test('all policies play to the end, twenty times each, the same every time, seed by seed or not', () => {
  const plays = playPolicies(edition, key, score, false);

  expect(plays.length).toBe(policies.length * 20);
  expect(plays.filter(({ won }) => won)).toEqual([]);
  expect(playPolicies(edition, key, score, true)).toEqual(plays);
});

test('the reading age of plain words is young, of an office letter old', () => {
  expect(readingAge('The cat sat on the mat. He was wet. She let him in.')).toBeLessThan(7);
  expect(
    readingAge(
      'Notwithstanding considerable multi-agency deliberation, safeguarding responsibilities necessitate immediate authoritative intervention.',
    ),
  ).toBeGreaterThan(20);
});
