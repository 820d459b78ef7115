import type { Case } from '../practice/case.ts';
import type { MadeEdition } from './make-edition.ts';
import { publishedNumbers } from './published.ts';

/** A story that may lie on the desk. */
export interface Shelved {
  readonly story: string;
  readonly folder: string;
  readonly made: MadeEdition;
}

/** The module of the desk: a card for each case that is marked, and what fetches it. A door never lies there. */
export function shelfModule(prefix: string, stories: readonly Shelved[]): string {
  // What is published comes before what is still a draft.
  const drafts = ({ folder }: Shelved) => Number(publishedNumbers(folder).length === 0);
  const laid = stories.toSorted((one, other) => drafts(one) - drafts(other));
  return `export const shelf = [${laid.flatMap(story => entry(prefix, story)).join(',\n')}];`;
}

/** The page has no desk, file or cards to put on the screen yet: a case that asks for them would stop at its first one. */
const canBePlayed = ({ kind }: Case): boolean => kind === 'visit';

function entry(prefix: string, { story, folder, made }: Shelved): readonly string[] {
  if (!made.edition || !made.key || !canBePlayed(made.key.case)) return [];
  const { edition: number, fingerprint } = made.edition;
  const { id, title, summary, minutes, contentNotes, people, families, child } = made.edition.case;
  const card = {
    id,
    title,
    summary,
    minutes,
    contentNotes,
    families,
    child,
    people,
    edition: number,
    fingerprint,
  };
  const fetched = (module: string) => `import('${prefix}${module}').then(module => module.default)`;
  const past = publishedNumbers(folder)
    .filter(old => old !== number)
    .map(old => {
      const parts = ['edition', 'key'].map(part => fetched(`past/${story}/${old}/${part}`));
      return `${old}: () => Promise.all([${parts.join(', ')}]).then(([edition, key]) => ({ edition, key }))`;
    });
  return [
    `{ ...${JSON.stringify(card)},
      open: () => ${fetched(`edition/${story}`)},
      openKey: () => ${fetched(`key/${story}`)},
      past: { ${past.join(', ')} } }`,
  ];
}
