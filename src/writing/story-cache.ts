import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type MadeEdition, makeEdition } from './make-edition.ts';

/** A story folder made ready, and the files it was made of. */
export interface Cached {
  readonly made: MadeEdition;
  readonly files: readonly string[];
}

/** Makes editions, each once for as long as no file of its folder changes: the build asks for one several times. */
export function storyCache(): (folder: string) => Cached {
  const kept = new Map<string, { readonly stamp: string; readonly cached: Cached }>();
  return folder => {
    const files = filesOf(folder);
    const stamp = files.map(stampOf).join('\n');
    const known = kept.get(folder);
    if (known?.stamp === stamp) return known.cached;
    const cached = { made: makeEdition(folder), files };
    kept.set(folder, { stamp, cached });
    return cached;
  };
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ink|json)$/.test(name))
    .map(name => path.join(folder, name))
    .sort();

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${file} ${mtimeMs} ${size}`;
}
