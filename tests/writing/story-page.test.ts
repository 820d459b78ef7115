import { expect, test } from 'vitest';
import { checkStory } from '../../src/writing/check-story.ts';
import { storyPage } from '../../src/writing/story-page.ts';
import { smallStory } from './small-story.ts';
import { someGuidance } from './some-guidance.ts';
import { storyFolder } from './story-folder.ts';

const pageOf = (story: string) => storyPage(checkStory(storyFolder({ 'story.ink': story }), someGuidance));

test('the page of a check holds every figure that is asked of it', () => {
  const page = pageOf(smallStory);

  expect(page).toMatch(/states {6}\d+, \d+ steps/);
  expect(page).toMatch(/lines (\d+) of \1, choices (\d+) of \2, endings 1 of 1/);
  expect(page).toMatch(/median {6}\d+ words heard, \d+ choices, \d+ taps/);
  expect(page).toMatch(/save {8}\d+ characters at most/);
  expect(page).toMatch(/best found {2}T \d+/);
  expect(page).toMatch(/policy {6}random: best T \d+/);
  expect(page).toMatch(/reading age \d/);
});

test('a story that does not compile has its errors on the page, and no figures', () => {
  const page = pageOf(smallStory.replace('- -> call\n', '- -> cal\n'));

  expect(page).toContain('story.ink:');
  expect(page).not.toContain('states');
});

test('a choice that can be taken without end is said', () => {
  const page = pageOf(
    smallStory.replace('* (look_post)', '+ (look_post)').replace('* (wording)', '+ (wording)'),
  );

  expect(page).toContain('a choice that can be taken without end');
});
