import type { Unfound } from './debrief-facts.ts';
import type { Key } from './edition.ts';
import { named } from './known.ts';
import type { Marks } from './marks.ts';
import type { Transcript } from './transcript.ts';

/** Every fact never found, key facts first, then those one could still have gone to; else in the case's order. */
export function neverFound(transcript: Transcript, marks: Marks, key: Key): readonly Unfound[] {
  const missing = marks.threshold.facts.filter(({ found }) => found === undefined);
  return missing
    .map(({ fact }) => unfoundFact(fact, transcript, key))
    .toSorted(
      (one, other) =>
        Number(other.key) - Number(one.key) ||
        Number(other.moment !== undefined) - Number(one.moment !== undefined),
    );
}

function unfoundFact(id: string, transcript: Transcript, key: Key): Unfound {
  const say = (text: string) => named(text, key.case, transcript.attempt.family);
  const fact = key.case.facts[id];
  if (!fact) throw new Error(`${id} is no fact of ${key.case.id}`);
  // A route may name one act of a choice, after its id.
  const choices = new Set(fact.routes.flatMap(({ at }) => at.map(way => way.split(' ')[0] ?? way)));
  const moment = transcript.moments.find(({ offered }) => offered.some(option => choices.has(option.id)));
  const by = moment?.offered.find(option => choices.has(option.id));
  return {
    fact: id,
    key: fact.key,
    card: say(fact.card),
    ...(fact.unfound && { said: say(fact.unfound) }),
    routes: fact.routes.map(({ words }) => say(words)),
    ...(moment && { moment: moment.number }),
    ...(by && { by: { id: by.id, text: by.text } }),
  };
}
