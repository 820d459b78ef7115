import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { smallCase } from './small-case.ts';
import { smallStory } from './small-story.ts';

/** The files of a story folder by their names in it; what is not given is the small case's. */
export type StoryFiles = Readonly<Record<string, string>>;

/** Writes a story folder into the system's own scratch place and gives its path. */
export function storyFolder(files: StoryFiles = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'threshold-story-'));
  const all: StoryFiles = { 'story.ink': smallStory, 'case.json': JSON.stringify(smallCase), ...files };
  for (const [name, words] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), words);
  }
  return folder;
}
