import type { Case } from '../../practice/case.ts';
import type { Finding } from '../finding.ts';
import { faultAt, type StoryCheck, type StoryToCheck } from './story-check.ts';

/** A number or law known from memory alone is shown with “check at source”, never as fact (practice.md, codes). */
export const checkMemorySources: StoryCheck = story => {
  const { whole, folder, compiled, guidance } = story;
  if (whole.kind === 'door') return [];
  const fromMemory = (src: readonly string[]) =>
    src.length > 0 && src.every(code => guidance.sources.sources[code]?.code === 'M');
  const mend = 'Cite a source somebody has seen, or say “check at source” in the sentence.';
  const inStory = Object.entries(compiled.keys).flatMap(([id, { file, line, src, why = '' }]): Finding[] =>
    fromMemory(src) && statesFact(why) && !saysSo(why)
      ? [
          {
            severity: 'error',
            file: `${folder}/${file}`,
            line,
            says: `The reason of “${id}” states a number or the law from memory alone (${src.join(', ')}).`,
            mend,
          },
        ]
      : [],
  );
  return [...inStory, ...caseFaults(story, whole, fromMemory, mend)];
};

/** A sentence that states a number or the law; without either, the page’s own “check at source” beside the code will do. */
const statesFact = (text: string) =>
  /\d|\b(law|legal|lawful|act|section|statut\w*|court|days?|weeks?|hours?|months?|per cent)\b/i.test(text);

const saysSo = (text: string) => /check (it )?at (the )?source/i.test(text);

function caseFaults(
  { folder }: StoryToCheck,
  whole: Case,
  fromMemory: (src: readonly string[]) => boolean,
  mend: string,
): readonly Finding[] {
  const cited = [
    ...Object.entries(whole.facts).map(([id, { src = [], unfound = '' }]) => ({
      at: `facts.${id}`,
      src,
      text: unfound,
    })),
    ...Object.entries(whole.duties).map(([id, { src = [], missed }]) => ({
      at: `duties.${id}`,
      src,
      text: missed,
    })),
  ];
  return cited
    .filter(({ src, text }) => fromMemory(src) && statesFact(text) && !saysSo(text))
    .map(({ at, src }) =>
      faultAt(folder, at, `states a number or the law from memory alone (${src.join(', ')}).`, mend),
    );
}
