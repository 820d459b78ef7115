import path from 'node:path';
import type { ChoiceKey } from '../../practice/edition.ts';
import type { CompiledStory } from '../compile.ts';
import { placesOfTexts } from '../explore/coverage.ts';
import type { Explored } from '../explore/explore.ts';
import { wordsIn } from '../explore/words-in.ts';
import type { Finding } from '../finding.ts';

const mostOptionWords = 20;
const mostOptionCharacters = 110;
const mostLineWords = 45;

/**
 * Options and lines that are longer than a tired person on a phone can take
 * in. Read off the explored story, whose people bear the longest names of any
 * family; an option's quotes don't count.
 */
export function checkLengths(
  compiled: CompiledStory,
  explored: Explored,
  folder: string,
  keys: Readonly<Record<string, ChoiceKey>>,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  const put = (file: string, line: number, says: string, mend: string) => {
    if (!found.has(`${file}:${line}`))
      found.set(`${file}:${line}`, { severity: 'error', file, line, says, mend });
  };
  for (const { id, text } of explored.states.flatMap(state => state.options)) {
    const bare = text.replace(/["“”]/g, '').trim();
    const words = bare.split(/\s+/).length;
    const { file = 'story.ink', line = 0 } = keys[id] ?? {};
    const size = `${words} words, ${bare.length} characters`;
    if (words > mostOptionWords || bare.length > mostOptionCharacters)
      put(
        path.resolve(folder, file),
        line,
        `“${id}” is too long to say: ${size}.`,
        `At most ${mostOptionWords} words and ${mostOptionCharacters} characters; a longer speech is two choices.`,
      );
  }
  const places = placesOfTexts(compiled, folder);
  for (const told of [...explored.openings, ...explored.edges.map(edge => edge.lines)].flat()) {
    const words = wordsIn([told]);
    const place = places.get(told.texts[0] ?? '');
    if (words > mostLineWords)
      put(
        place?.file ?? folder,
        place?.line ?? 0,
        `A line of ${words} words: “${told.text.slice(0, 40)}...”`,
        `At most ${mostLineWords}; break it in two.`,
      );
  }
  return [...found.values()];
}
