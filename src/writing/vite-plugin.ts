import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Edition } from '../practice/edition.ts';
import { sayFinding } from './finding.ts';
import type { MadeEdition } from './make-edition.ts';
import { publishedNumbers, readPublished } from './published.ts';
import { readGuidance } from './read-guidance.ts';
import { shelfModule } from './shelf-module.ts';
import { storyCache } from './story-cache.ts';
import { storyFolders } from './story-folders.ts';

const prefix = 'virtual:threshold/';

/** What a plugin's hook can say; the part of Rollup's that is used here. */
interface Voice {
  addWatchFile(file: string): void;
  warn(message: string): void;
  error(message: string): never;
}

/**
 * Gives the browser its stories as modules:
 * `virtual:threshold/shelf` (the cases on the desk, with loaders),
 * `virtual:threshold/edition/<story>`, `virtual:threshold/key/<story>`,
 * `virtual:threshold/past/<story>/<n>/edition` and `.../key`,
 * `virtual:threshold/guidance`. Edition and key never share a module, so they
 * never share a chunk: what is played carries no hint. The first minute stands
 * in the page itself, as data: whoever comes for the first time waits for
 * nothing more. A finding with an error fails the build, with file and line.
 * `today` is for guidance that has ended.
 */
export function stories(root: string, today = () => new Date().toISOString().slice(0, 10)): Plugin {
  const read = storyCache();
  const made = (voice: Voice, story: string): MadeEdition => {
    const { made: found, files } = read(path.join(root, story));
    for (const file of files) voice.addWatchFile(file);
    const errors = found.findings.filter(finding => finding.severity === 'error');
    if (errors.length > 0) voice.error(errors.map(sayFinding).join('\n'));
    return found;
  };
  const served = (voice: Voice, story: string): MadeEdition & { readonly edition?: Edition } => {
    const found = made(voice, story);
    return found.edition ? { ...found, edition: asPublished(found.edition, path.join(root, story)) } : found;
  };
  const load = (voice: Voice, [what = '', story = '', number, part]: readonly string[]): string => {
    switch (what) {
      case 'shelf':
        return shelfModule(
          prefix,
          storyFolders(root).map(name => ({
            story: name,
            folder: path.join(root, name),
            made: served(voice, name),
          })),
        );
      case 'guidance':
        return dataModule(guidance(voice, path.join(root, 'guidance'), today()));
      case 'past': {
        const past = readPublished(path.join(root, story), Number(number));
        return dataModule(part === 'key' ? past.key : past.edition);
      }
      case 'key':
        return dataModule(made(voice, story).key);
      default:
        return dataModule(served(voice, story).edition);
    }
  };
  return {
    name: 'threshold-stories',
    resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      return load(this, id.slice(prefix.length + 1).split('/'));
    },
    transformIndexHtml() {
      const { edition, findings } = read(path.join(root, door)).made;
      if (!edition) throw new Error(findings.map(sayFinding).join('\n'));
      return [doorInPage(edition)];
    },
  };
}

/** The folder of the first minute, and the id of the element that holds it. */
const door = 'first-minute';

/** A `<` in the data could end the element it stands in. */
const doorInPage = (edition: Edition): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'application/json', id: door },
  children: JSON.stringify(edition).replaceAll('<', '\\u003c'),
  injectTo: 'body',
});

/** The draft under its published number, where its newest edition is the same to the letter; else number 0, a draft. */
function asPublished(draft: Edition, folder: string): Edition {
  const newest = publishedNumbers(folder).at(-1);
  if (newest === undefined) return draft;
  const published = readPublished(folder, newest).edition;
  return published.fingerprint === draft.fingerprint ? published : draft;
}

function guidance(voice: Voice, folder: string, today: string): unknown {
  const { guidance: found, findings, files } = readGuidance(folder, today);
  for (const file of files) voice.addWatchFile(file);
  for (const finding of findings.filter(({ severity }) => severity === 'warning'))
    voice.warn(sayFinding(finding));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) voice.error(errors.map(sayFinding).join('\n'));
  return found;
}

/** Parsing JSON text is quicker for a browser than reading the same data as code. */
const dataModule = (data: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
