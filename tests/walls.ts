/*
 * Who may know whom (README, map of folders). A folder of `src` may import
 * what stands here, its own files, and nothing else; `main.ts` may import
 * anything, as it is the one file that knows every room.
 */

/** What one folder may import. */
interface Wall {
  /** Folders of `src`. */
  readonly folders: readonly string[];
  /** Folders of `src` it may have types of, and nothing that runs. */
  readonly typesOf?: readonly string[];
  /** Packages; `preact` allows `preact/hooks` too. */
  readonly packages: readonly string[];
  /** Packages that one file alone may import. */
  readonly packagesOfOneFile?: Readonly<Record<string, string>>;
}

const walls: Readonly<Record<string, Wall>> = {
  practice: { folders: [], packages: ['zod/mini'], packagesOfOneFile: { inkjs: 'src/practice/story.ts' } },
  stage: { folders: [], typesOf: ['practice'], packages: ['phaser'] },
  page: { folders: ['practice'], packages: ['preact', '@preact/signals'] },
  tutor: { folders: ['practice'], packages: ['preact', '@preact/signals'] },
  records: { folders: ['practice'], packages: ['idb'] },
  writing: { folders: ['practice'], packages: ['inkjs', 'zod', 'node:', 'vite'] },
};

/** One import as it stands in a file. */
interface Import {
  readonly from: string;
  /** Nothing of it is left once types are gone. */
  readonly isType: boolean;
}

const importPattern =
  /\b(?:import|export)\s+(?:(type\s+)?(\{[^}]*\}|\*(?:\s+as\s+\w+)?|[\w$]+(?:\s*,\s*\{[^}]*\})?)\s*from\s*)?(['"])([^'"]+)\3|\bimport\(\s*(['"`])([^'"`]+)\5/g;

/** Every import of a source, those of types and those at run time. */
export const importsOf = (source: string): readonly Import[] =>
  [...source.matchAll(importPattern)].flatMap(([, type, names = '', , from, quote, later = '']) =>
    // `${` between plain quotes is no import but the text of one: code that writes code.
    quote !== '`' && later.includes('${')
      ? []
      : [{ from: from ?? later, isType: type !== undefined || isAllTypes(names) }],
  );

const isAllTypes = (names: string): boolean => {
  const inside =
    /^\{([^}]*)\}$/
      .exec(names)?.[1]
      ?.split(',')
      .map(name => name.trim()) ?? [];
  const named = inside.filter(name => name !== '');
  return named.length > 0 && named.every(name => name.startsWith('type '));
};

/** What a file of `src` imports and may not, as sentences; `file` is its path from the top of the repository. */
export function wallsBroken(file: string, source: string): readonly string[] {
  const folder = folderOf(file);
  if (folder === undefined) return [];
  const wall = walls[folder];
  if (!wall) return [`${file} stands in a folder that has no wall.`];
  return importsOf(source)
    .filter(found => !isAllowed(found, file, folder, wall))
    .map(({ from }) => `${file} may not import ${from}.`);
}

/** The folder of `src` a path lies in; files at the top of `src` lie in none. */
const folderOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

function isAllowed({ from, isType }: Import, file: string, folder: string, wall: Wall): boolean {
  if (from.startsWith('.')) {
    const target = folderOf(resolve(file, from));
    if (target === undefined) return false;
    return (
      target === folder || wall.folders.includes(target) || (isType && (wall.typesOf ?? []).includes(target))
    );
  }
  if (wall.packagesOfOneFile?.[from] === file) return true;
  return wall.packages.some(name => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`));
}

/** The path from the top of the repository that a relative import means; above the top it keeps its dots. */
function resolve(file: string, from: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of from.split('/')) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '..') parts.push('..');
      else parts.pop();
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Things that change by themselves, or that only a browser has: the core is handed them, or does without. */
const forbiddenInPractice = [
  'Date',
  'Math.random',
  'crypto',
  'performance',
  'setTimeout',
  'document',
  'window',
  'localStorage',
  'fetch',
];

/** What a file of the core uses and may not. Comments may speak of it. */
export function impureWords(file: string, source: string): readonly string[] {
  const code = withoutComments(source);
  return forbiddenInPractice
    .filter(word => new RegExp(`(?<![\\w.'"-])${word.replace('.', '\\.')}(?![\\w'"-])`).test(code))
    .map(word => `${file} may not use ${word}.`);
}

/** Names of vocabularies look like addresses and are never asked for. */
const vocabularies = ['http://www.w3.org/'];

/** Addresses in a file that a browser could ask for, and paths out of the repository. */
export function waysOut(file: string, source: string): readonly string[] {
  const code = withoutComments(source);
  const addresses = (code.match(/\b(?:https?|wss?):\/\/[^\s'"`)]*/g) ?? []).filter(
    address => !vocabularies.some(vocabulary => address.startsWith(vocabulary)),
  );
  const paths = code.match(/(?<=['"`])\/(?:work|home|tmp|usr|etc|var)\/[^'"`]*/g) ?? [];
  const above = importsOf(source)
    .map(({ from }) => from)
    .filter(from => from.startsWith('.') && resolve(file, from).startsWith('..'));
  return [...addresses, ...paths, ...above].map(way => `${file} leads out of the repository: ${way}`);
}

/** A source without its comments. Addresses keep their two strokes. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`])\/\/.*$/gm, '');
