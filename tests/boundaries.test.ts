import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, impureWords, wallsBroken, waysOut } from './walls.ts';

const top = path.join(import.meta.dirname, '..');

/** Every file of `src` with its source; paths from the top of the repository, with forward strokes. */
const sources = readdirSync(path.join(top, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
  .map(entry => path.join(entry.parentPath, entry.name))
  .map(file => ({
    file: path.relative(top, file).replaceAll(path.sep, '/'),
    source: readFileSync(file, 'utf8'),
  }));
const scripts = sources.filter(({ file }) => !file.endsWith('.css'));

describe('the house as it stands', () => {
  test('every folder knows only what it may', () => {
    expect(scripts.length).toBeGreaterThan(50);
    expect(scripts.flatMap(({ file, source }) => wallsBroken(file, source))).toEqual([]);
  });

  test('the core has no clock, no dice of its own and no page', () => {
    const core = scripts.filter(({ file }) => file.startsWith('src/practice/'));

    expect(core.length).toBeGreaterThan(30);
    expect(core.flatMap(({ file, source }) => impureWords(file, source))).toEqual([]);
  });

  test('nothing asks another origin, or reads outside the repository', () => {
    expect(sources.flatMap(({ file, source }) => waysOut(file, source))).toEqual([]);
  });
});

describe('a wall that is broken is named', () => {
  test.each([
    ['src/practice/score.ts', "import { App } from '../page/app.tsx';"],
    ['src/practice/score.ts', "import type { App } from '../page/app.tsx';"],
    ['src/practice/score.ts', "import { Story } from 'inkjs';"],
    ['src/practice/case.ts', "import * as z from 'zod';"],
    ['src/practice/debrief.ts', "const late = await import('../records/keeping.ts');"],
    ['src/stage/theatre/theatre.ts', "import { moods } from '../../practice/scene.ts';"],
    ['src/stage/theatre/theatre.ts', "import { type Mood, moods } from '../../practice/scene.ts';"],
    ['src/stage/theatre/theatre.ts', "import type { Host } from '../../page/host.ts';"],
    ['src/page/app.tsx', "import { Game } from 'phaser';"],
    ['src/page/app.tsx', "import '../stage/open-stage.ts';"],
    ['src/page/app.tsx', "export { keep } from '../records/keeping.ts';"],
    ['src/page/app.tsx', "import { openDB } from 'idb';"],
    ['src/records/keeping.ts', "import { words } from '../page/words.ts';"],
    ['src/writing/compile.ts', "import { Scene } from 'phaser';"],
    ['src/writing/compile.ts', "import { shelf } from '../main.ts';"],
    ['src/rooms/new.ts', 'export const room = 1;'],
  ])('in %s: %s', (file, source) => {
    expect(wallsBroken(file, source)).toHaveLength(1);
  });

  test('and one that stands is not', () => {
    const fine: readonly (readonly [string, string])[] = [
      ['src/practice/story.ts', "import { Story } from 'inkjs';\nimport { spread } from './spread.ts';"],
      ['src/practice/case.ts', "import * as z from 'zod/mini';"],
      ['src/stage/theatre/theatre.ts', "import { type Mood, type Role } from '../../practice/scene.ts';"],
      ['src/stage/stage.ts', "export type { Stage } from '../practice/picture.ts';"],
      ['src/page/home/desk.tsx', "import { useState } from 'preact/hooks';\nimport '../style/desk.css';"],
      ['src/writing/compile.ts', "import path from 'node:path';\nimport { Compiler } from 'inkjs/full';"],
      ['src/main.ts', "import './page/app.tsx';\nimport './stage/open-stage.ts';"],
    ];

    expect(fine.flatMap(([file, source]) => wallsBroken(file, source))).toEqual([]);
  });

  test('imports are found however they are written', () => {
    const source = `import a from 'one';
import b, { c } from "two";
import * as d from 'three';
import {
  e,
  type f,
} from 'four';
import type { g } from 'five';
import 'six';
export * from 'seven';
const h = () => import('eight');`;

    expect(importsOf(source).map(({ from }) => from)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
    ]);
    expect(
      importsOf(source)
        .filter(({ isType }) => isType)
        .map(({ from }) => from),
    ).toEqual(['five']);
  });
});

test.each([
  'const at = new Date();',
  'const at = Date.now();',
  'const roll = Math.random();',
  'document.title = 1;',
  'const id = crypto.randomUUID();',
  'await fetch(address);',
])('the core may not say: %s', source => {
  expect(impureWords('src/practice/planted.ts', source)).toHaveLength(1);
});

test('the core may speak of such things in a comment, and have words like them', () => {
  const source = `/** No Date, no Math.random. */
// the document
const updated = play.document; const word = 'window'; const candidate = 1;`;

  expect(impureWords('src/practice/planted.ts', source)).toEqual([]);
});

test.each([
  "fetch('https://example.org/x')",
  "const socket = 'wss://example.org'",
  "readFileSync('/work/notes.md')",
  "import x from '../../../elsewhere/x.ts';",
  "@import url('http://example.org/font.css');",
])('a way out is named: %s', source => {
  expect(waysOut('src/page/planted.ts', source)).toHaveLength(1);
});

test('the name of a vocabulary is no way out, nor is an address in a comment', () => {
  const source = `// after https://example.org/paper
const svg = 'http://www.w3.org/2000/svg';`;

  expect(waysOut('src/page/planted.ts', source)).toEqual([]);
});
