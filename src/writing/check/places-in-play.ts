import type { Case, Door } from '../../practice/case.ts';
import type { ChoiceKey } from '../../practice/edition.ts';
import { readTag } from '../../practice/tags.ts';
import type { Explored } from '../explore/explore.ts';
import type { RunLine } from '../explore/ink-run.ts';
import type { Finding } from '../finding.ts';

/**
 * Spots and things as they come up in play: each belongs to the place one is
 * in. A state's place is the one of the shortest way to it.
 */
export function checkPlaces(
  explored: Explored,
  whole: Case | Door,
  keys: Readonly<Record<string, ChoiceKey>>,
  folder: string,
): readonly Finding[] {
  const faults = new Map<string, Finding>();
  const put = (id: string, says: string) => {
    const { file = 'story.ink', line = 0 } = keys[id] ?? {};
    faults.set(says, {
      severity: 'error',
      file: `${folder}/${file}`,
      line,
      says,
      mend: 'case.json lists what a place has.',
    });
  };
  const placeOf = new Map<number, string>();
  const heard = (lines: readonly RunLine[], before: string, id: string) => {
    let place = before;
    for (const tag of lines.flatMap(line => line.tags.map(readTag))) {
      if (tag.is === 'place') place = tag.place;
      const spots = whole.places[place]?.spots;
      if (tag.is !== 'cue' || !tag.cue.spot || !spots) continue;
      if (!spots.includes(tag.cue.spot) && !Object.hasOwn(whole.people, tag.cue.spot))
        put(id, `After “${id}”, ${tag.cue.who} goes to “${tag.cue.spot}”, no spot of “${place}”.`);
    }
    return place;
  };
  for (const [index, start] of explored.starts.entries())
    placeOf.set(start, heard(explored.openings[index] ?? [], '', 'the opening'));
  for (const edge of explored.edges) {
    const place = heard(edge.lines, placeOf.get(edge.from) ?? '', edge.choose);
    if (!placeOf.has(edge.to)) placeOf.set(edge.to, place);
  }
  for (const { number, options } of explored.states) {
    const place = placeOf.get(number) ?? '';
    for (const { id, thing } of options)
      if (thing && !whole.places[place]?.things[thing])
        put(id, `“${id}” looks at “${thing}”, which is not in “${place}”.`);
  }
  return [...faults.values()];
}
