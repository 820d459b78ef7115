import path from 'node:path';
import type { Plugin } from 'vite';
import { sayFinding } from './finding.ts';
import { type MadeEdition, makeEdition } from './make-edition.ts';
import { storyFolders } from './story-folders.ts';

const prefix = 'virtual:threshold/';

/**
 * Gives the browser its stories as modules:
 * `virtual:threshold/shelf` (the cases on the desk, with loaders),
 * `virtual:threshold/edition/<story>`, `virtual:threshold/key/<story>`.
 * A finding with an error fails the build, with file and line.
 */
export function stories(root: string): Plugin {
  const folderOf = (story: string) => path.join(root, story);
  return {
    name: 'threshold-stories',
    resolveId: id => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [what = '', story = ''] = id.slice(prefix.length + 1).split('/');
      if (what === 'shelf') return shelfModule(root);
      const made = makeEdition(folderOf(story));
      for (const file of filesOf(made, folderOf(story))) this.addWatchFile(file);
      const errors = made.findings.filter(finding => finding.severity === 'error');
      if (errors.length > 0) this.error(errors.map(sayFinding).join('\n'));
      return dataModule(what === 'key' ? made.key : made.edition);
    },
  };
}

const filesOf = (made: MadeEdition, folder: string) => [
  ...made.compiled.sources.keys(),
  path.join(folder, 'case.json'),
];

/** Parsing JSON text is quicker for a browser than reading the same data as code. */
const dataModule = (data: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

function shelfModule(root: string): string {
  const cards = storyFolders(root).flatMap(story => {
    const { edition, key } = makeEdition(path.join(root, story));
    return edition && key ? [{ story, edition }] : [];
  });
  const entries = cards.map(({ story, edition }) => {
    const { id, title, summary, minutes, contentNotes, people, families, child } = edition.case;
    const card = { id, title, summary, minutes, contentNotes, families, child, people };
    const { edition: number, fingerprint } = edition;
    return `{ ...${JSON.stringify({ ...card, edition: number, fingerprint })},
      open: () => import('${prefix}edition/${story}').then(module => module.default),
      openKey: () => import('${prefix}key/${story}').then(module => module.default) }`;
  });
  return `export const shelf = [${entries.join(',\n')}];`;
}
