import type { Case, Door } from '../../practice/case.ts';
import { faultAt, faultIn, type StoryCheck } from './story-check.ts';

/** Names that another family has otherwise, by the id that stands for them. */
function changingNames(whole: Case | Door): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const all = [
    ...Object.entries(whole.people).map(([id, { names }]) => [id, names] as const),
    ['worker', whole.worker] as const,
  ];
  for (const [id, names] of all) {
    const different = new Set(Object.values(names));
    if (different.size < 2) continue;
    for (const name of different) found.set(name, id);
  }
  return found;
}

/** A family's name is never typed out: the other family would hear it too. Every name is there for every family. */
export const checkNames: StoryCheck = ({ lines, whole, folder }) => {
  const names = changingNames(whole);
  const typed = (text: string) => [...names].find(([name]) => new RegExp(`\\b${name}\\b`).test(text));
  const inStory = lines
    .filter(({ kind }) => !['comment', 'logic', 'knot', 'blank'].includes(kind))
    .flatMap(line => {
      const found = typed(line.whole);
      return found ? [faultIn(line, `The name “${found[0]}” is typed out.`, `Write {${found[1]}}.`)] : [];
    });
  const inCase = textsOf(whole).flatMap(({ at, text }) => {
    const found = typed(text);
    if (found) return [faultAt(folder, at, `the name “${found[0]}” is typed out.`, `Write {${found[1]}}.`)];
    const strange = [...text.matchAll(/\{([^}]*)\}/g)].find(
      ([, id = '']) => id !== 'worker' && !whole.people[id],
    );
    return strange ? [faultAt(folder, at, `nobody is called ${strange[0]}.`)] : [];
  });
  const missing = [
    ...Object.entries(whole.people).flatMap(([id, { names: has, looks }]) => [
      ...whole.families.filter(family => !has[family]).map(family => `people.${id}.names.${family}`),
      ...whole.families
        .filter(family => looks && !looks[family])
        .map(family => `people.${id}.looks.${family}`),
    ]),
    ...whole.families.filter(family => !whole.worker[family]).map(family => `worker.${family}`),
  ].map(at => faultAt(folder, at, 'is missing; every family has one.'));
  return [...inStory, ...inCase, ...missing];
};

/** Every text of a case with its path; names and looks themselves are left out. */
function textsOf(whole: Case | Door): readonly { readonly at: string; readonly text: string }[] {
  const walk = (part: unknown, at: string): readonly { at: string; text: string }[] => {
    if (typeof part === 'string') return [{ at, text: part }];
    if (part === null || typeof part !== 'object') return [];
    return Object.entries(part).flatMap(([name, inner]) => {
      const path = at ? `${at}.${name}` : name;
      return /^(worker|\$schema|credits|key)$|\.(names|looks|when|at)$/.test(path) ? [] : walk(inner, path);
    });
  };
  return walk(whole, '');
}
