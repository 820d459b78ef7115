import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inkjsVersion, makeEdition } from '../../src/writing/make-edition.ts';
import { publish } from '../../src/writing/publish.ts';
import { checkPublished, publishedNumbers, readPublished } from '../../src/writing/published.ts';
import { smallCase } from './small-case.ts';
import { smallStory } from './small-story.ts';
import { storyFolder } from './story-folder.ts';

/** Changes what the story's folder says in one file. */
function change(folder: string, name: string, from: string, to: string): void {
  const file = path.join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test('a draft is frozen under the next number, and reads back as it was', () => {
  const folder = storyFolder();
  const draft = makeEdition(folder);

  const file = publish(folder, draft);

  expect(path.basename(file)).toBe('1.json');
  expect(readPublished(folder, 1).edition).toEqual({ ...draft.edition, edition: 1 });
  expect(readPublished(folder, 1).key).toEqual(draft.key);
  expect(checkPublished(folder)).toEqual([]);
});

test('a draft that is published already is refused', () => {
  const folder = storyFolder();
  publish(folder, makeEdition(folder));

  expect(() => publish(folder, makeEdition(folder))).toThrow('The draft is edition 1; nothing has changed.');
});

test('a changed draft is refused under an old number, and taken under the next', () => {
  const folder = storyFolder();
  publish(folder, makeEdition(folder));
  change(folder, 'story.ink', 'The tap drips.', 'The tap runs.');

  expect(() => publish(folder, makeEdition(folder), 1)).toThrow('Edition 1 has another fingerprint');
  publish(folder, makeEdition(folder), 2);

  expect(publishedNumbers(folder)).toEqual([1, 2]);
});

test('a number that is not the next is refused', () => {
  const folder = storyFolder();

  expect(() => publish(folder, makeEdition(folder), 7)).toThrow('The next number is 1, not 7.');
});

test('a draft with errors is refused', () => {
  const folder = storyFolder({ 'story.ink': smallStory.replace('- -> call\n', '') });

  expect(() => publish(folder, makeEdition(folder))).toThrow(/The draft has \d errors/);
});

test('an edition changed behind our back is found, and nothing more is published on top', () => {
  const folder = storyFolder();
  publish(folder, makeEdition(folder));
  change(folder, 'editions/1.json', 'The tap drips.', 'The tap runs.');
  change(folder, 'story.ink', 'The tap drips.', 'The tap stops.');

  expect(checkPublished(folder)[0]?.says).toBe('Edition 1 was changed after it was published.');
  expect(() => publish(folder, makeEdition(folder))).toThrow('Edition 1 was changed');
});

const print = (files?: Record<string, string>) => makeEdition(storyFolder(files)).edition?.fingerprint;

test('the fingerprint holds when fields or lines only move', () => {
  const turned = Object.fromEntries(Object.entries(smallCase).reverse());

  expect(print({ 'case.json': JSON.stringify(turned) })).toBe(print());
  expect(print({ 'case.json': JSON.stringify({ $schema: '../case.schema.json', ...smallCase }) })).toBe(
    print(),
  );
  expect(print({ 'story.ink': `\n\n${smallStory}` })).toBe(print());
});

test.each([
  ['a reason', 'gives him the say', 'gives him a say'],
  ['a code', '#emp 4 #aut 5 #cla 4', '#emp 4 #aut 5 #cla 5'],
  ['a line', 'The tap drips.', 'The tap runs.'],
])('the fingerprint changes with %s', (_name, from, to) => {
  expect(print({ 'story.ink': smallStory.replace(from, to) })).not.toBe(print());
});

test('the fingerprint names the inkjs that is installed', () => {
  const installed = JSON.parse(readFileSync('node_modules/inkjs/package.json', 'utf8'));

  expect(inkjsVersion).toBe(installed.version);
});
