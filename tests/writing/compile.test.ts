import path from 'node:path';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/writing/compile.ts';
import { lift } from '../../src/writing/lift.ts';
import { smallStory } from './small-story.ts';
import { storyFolder } from './story-folder.ts';

const [before = '', kitchen = ''] = smallStory.split(/(?==== kitchen ===)/);

const compileIn = (files: Record<string, string>) => {
  const folder = storyFolder(files);
  return { folder, compiled: compileStory(path.join(folder, 'story.ink')) };
};

test('a story in several files compiles, and each choice knows its file and line', () => {
  const { compiled } = compileIn({ 'story.ink': `INCLUDE kitchen.ink\n${before}`, 'kitchen.ink': kitchen });

  expect(compiled.findings).toEqual([]);
  expect(compiled.keys['kitchen.sit_down']).toMatchObject({
    file: 'kitchen.ink',
    line: 5,
    skills: { emp: 3 },
  });
  expect(compiled.keys['step.say_who']).toMatchObject({
    file: 'story.ink',
    line: 40,
    why: 'Says who, and gives him the say.',
  });
});

test('a fault in an included file names that file and its line', () => {
  const broken = kitchen.replace('- -> call', '- -> cal');
  const { folder, compiled } = compileIn({
    'story.ink': `INCLUDE kitchen.ink\n${before}`,
    'kitchen.ink': broken,
  });

  expect(compiled.ink).toBeUndefined();
  expect(compiled.findings[0]).toMatchObject({ file: path.join(folder, 'kitchen.ink'), line: 11 });
  expect(compiled.findings[0]?.says).toContain('cal');
});

test('a file that is not there is a finding, not a crash', () => {
  const { compiled } = compileIn({ 'story.ink': `INCLUDE attic.ink\n${before}${kitchen}` });

  expect(compiled.findings.map(({ says }) => says).join(' ')).toContain('attic.ink');
});

test('a story that is not there is a finding, not a crash', () => {
  expect(compileStory('/nowhere/story.ink').findings[0]?.says).toContain('ENOENT');
});

test('what is played holds no code, reason or thought', () => {
  const { compiled } = compileIn({});
  const played = JSON.stringify(compiled.ink);

  expect(played).not.toMatch(/emp 4|gate: dignity|Says who, and gives|Never heard that bit/);
  expect(played).toContain('look: post');
});

test('lifting keeps every line where it was', () => {
  const lifted = lift(smallStory);

  expect(lifted.source.split('\n').length).toBe(smallStory.split('\n').length);
  expect(lifted.source.split('\n')[43]).toBe(smallStory.split('\n')[43]);
  expect(lifted.choices.map(({ line }) => line).slice(0, 3)).toEqual([24, 39, 45]);
});

test('lifting reads words, codes, reasons and thoughts beside their choice', () => {
  const [choice] = lift(
    [
      '* (a) ["Hello, {kai}." #emp 4 #over #gate: dignity #go]',
      '  #why: One.',
      '  #src: H-06, T-02',
      '  #thinks kai: Two.',
    ].join('\n'),
  ).choices;

  expect(choice).toMatchObject({
    ...{ text: '"Hello, {kai}."', skills: { emp: 4 }, errors: ['over'], gate: 'dignity', why: 'One.' },
    ...{ src: ['H-06', 'T-02'], thinks: [{ who: 'kai', words: 'Two.' }] },
  });
});
