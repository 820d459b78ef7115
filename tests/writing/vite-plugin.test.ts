import { cpSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, type HtmlTagDescriptor, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { Edition, Key } from '../../src/practice/edition.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { publish } from '../../src/writing/publish.ts';
import { storyCache } from '../../src/writing/story-cache.ts';
import { stories } from '../../src/writing/vite-plugin.ts';
import { smallStory } from './small-story.ts';
import { someGuidance } from './some-guidance.ts';
import { storyFolder } from './story-folder.ts';

/** A `stories/` with the small case, a door and guidance. */
function storiesRoot(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'threshold-stories-'));
  cpSync(storyFolder(), path.join(root, 'small'), { recursive: true });
  cpSync('stories/first-minute', path.join(root, 'first-minute'), { recursive: true });
  mkdirSync(path.join(root, 'guidance'));
  for (const [name, words] of Object.entries(someGuidance))
    writeFileSync(path.join(root, 'guidance', `${name}.json`), JSON.stringify(words));
  return root;
}

/** A module of the plugin, as its text; what it warned of. */
function loaded(root: string, id: string, today = '2026-11-23') {
  const plugin = stories(root, () => today);
  const warnings: string[] = [];
  const voice = {
    addWatchFile: () => undefined,
    warn: (words: string) => warnings.push(words),
    error: (words: string) => {
      throw new Error(words);
    },
  };
  const load = plugin.load as unknown as (this: typeof voice, id: string) => string | undefined;
  return { text: load.call(voice, `\0virtual:threshold/${id}`) ?? '', warnings };
}

const read = <T>(root: string, id: string): T =>
  new Function(loaded(root, id).text.replace('export default', 'return'))() as T;

function redraft(root: string): void {
  const file = path.join(root, 'small', 'story.ink');
  writeFileSync(file, smallStory.replace('The tap drips.', 'The tap runs.'));
}

test('a story that is not published is served as a draft', () => {
  expect(read<Edition>(storiesRoot(), 'edition/small').edition).toBe(0);
});

test('the newest edition is served while the draft is the same; a changed draft is a draft again', () => {
  const root = storiesRoot();
  publish(path.join(root, 'small'), makeEdition(path.join(root, 'small')));

  expect(read<Edition>(root, 'edition/small').edition).toBe(1);
  redraft(root);

  expect(read<Edition>(root, 'edition/small').edition).toBe(0);
  expect(read<Edition>(root, 'past/small/1/edition').edition).toBe(1);
  expect(read<Key>(root, 'past/small/1/key').fingerprint).toBe(
    read<Edition>(root, 'past/small/1/edition').fingerprint,
  );
  expect(loaded(root, 'shelf').text).toContain('past/small/1/key');
});

test('the edition holds nothing of the key', () => {
  const root = storiesRoot();

  const edition = loaded(root, 'edition/small').text;
  const key = loaded(root, 'key/small').text;

  for (const secret of [
    'gives him the say',
    'accepted',
    'You were told; you did not see it',
    'right',
    'routes',
  ]) {
    expect(edition).not.toContain(secret);
    expect(key).toContain(secret);
  }
});

test('the door plays and never lies on the desk', () => {
  const root = storiesRoot();

  expect(read<Edition>(root, 'edition/first-minute').story).toBe('first-minute');
  expect(loaded(root, 'shelf').text).toContain('"id":"small"');
  expect(loaded(root, 'shelf').text).not.toContain('first-minute');
});

test('a story with an error fails the build, and says where', () => {
  const root = storiesRoot();
  writeFileSync(path.join(root, 'small', 'story.ink'), smallStory.replace('- -> call\n', '- -> cal\n'));

  expect(() => loaded(root, 'edition/small')).toThrow(/small\/story\.ink:\d+: error: .*cal/);
});

test('guidance that has ended is a warning of the build, and no more', () => {
  const root = storiesRoot();

  expect(loaded(root, 'guidance').warnings).toEqual([]);
  expect(loaded(root, 'guidance', '2027-04-01').warnings[0]).toContain('ended on 2027-03-31');
});

test('a story is made once until one of its files changes', () => {
  const root = storiesRoot();
  const cached = storyCache();
  const folder = path.join(root, 'small');

  const first = cached(folder).made;
  const again = cached(folder).made;
  redraft(root);
  utimesSync(path.join(folder, 'story.ink'), 0, 0);

  expect(again).toBe(first);
  expect(cached(folder).made.edition?.fingerprint).not.toBe(first.edition?.fingerprint);
});

test('built, the key lies in another file than the edition', async () => {
  const root = storiesRoot();
  const entry = path.join(root, 'entry.js');
  writeFileSync(
    entry,
    "import { shelf } from 'virtual:threshold/shelf'; globalThis.open = () => [shelf[0].open(), shelf[0].openKey()];",
  );

  const built = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [stories(root, () => '2026-11-23')],
    build: { write: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.flatMap(part => (part.type === 'chunk' ? [part.code] : []));

  const withEdition = chunks.filter(code => code.includes('The tap drips.'));
  const withKey = chunks.filter(code => code.includes('gives him the say'));
  expect([withEdition.length, withKey.length]).toEqual([1, 1]);
  expect(withEdition[0]).not.toBe(withKey[0]);
  expect(readFileSync(entry, 'utf8')).not.toContain('tap');
});

test('the first minute stands in the page as data that cannot end its own element', () => {
  const root = storiesRoot();
  const file = path.join(root, 'first-minute', 'story.ink');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\bthe door\b/i, 'the </script> door'));
  const put = stories(root).transformIndexHtml as unknown as () => readonly HtmlTagDescriptor[];
  const [tag] = put();

  expect(tag?.attrs).toEqual({ type: 'application/json', id: 'first-minute' });
  expect(tag?.children).not.toContain('<');
  expect(tag?.children).toContain('the \\u003c/script> door');
  expect(JSON.parse(String(tag?.children)).story).toBe('first-minute');
});

test('a first minute that does not compile fails the page', () => {
  const root = storiesRoot();
  writeFileSync(path.join(root, 'first-minute', 'story.ink'), '-> nowhere');
  const put = stories(root).transformIndexHtml as unknown as () => unknown;

  expect(put).toThrow(/first-minute/);
});
