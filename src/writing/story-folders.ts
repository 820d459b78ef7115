import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folders of `stories/` that hold a case, in the order of their names; the page orders them for the learner. */
export const storyFolders = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(path.join(root, entry.name, 'case.json')))
    .map(entry => entry.name)
    .sort();
