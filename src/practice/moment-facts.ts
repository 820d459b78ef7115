import type { MomentFacts, OtherOption, Spoken, Worth } from './debrief-facts.ts';
import type { Key } from './edition.ts';
import { factsBefore, named } from './known.ts';
import type { Beat, Moment, Option, Transcript } from './transcript.ts';

/** Everything known about every moment of an attempt: for the debrief's last part, and for its three moments. */
export const momentFacts = (transcript: Transcript, key: Key): readonly MomentFacts[] =>
  transcript.moments.map(moment => factsOf(moment, transcript, key));

function factsOf(moment: Moment, transcript: Transcript, key: Key): MomentFacts {
  const { number, taken, event, offered, setting, after } = moment;
  const { family } = transcript.attempt;
  const known = factsBefore(transcript, number);
  const noticed = new Set(after.lines.flatMap(line => line.notices));
  const before = spokenIn(beatBefore(transcript, number)).at(-1);
  return {
    number,
    place: setting.place,
    time: setting.time,
    ...(before && { before }),
    said: taken.text,
    kind: taken.kind,
    ...(taken.form && { form: taken.form }),
    ...(event.answer && { answer: event.answer }),
    ...worthOf(taken.id, key, family),
    heard: spokenIn(after),
    opened: [...noticed].filter(fact => !known.includes(fact)),
    duties: after.lines.flatMap(line => line.duties),
    others: offered
      .filter(({ id }) => id !== taken.id)
      .map((option): OtherOption => ({ ...choiceOf(option), ...worthOf(option.id, key, family) })),
  };
}

const choiceOf = ({ id, text, kind }: Option) => ({ id, text, kind });

const beatBefore = ({ opening, moments }: Transcript, number: number): Beat =>
  moments.find(moment => moment.number === number - 1)?.after ?? opening;

/** The lines of a beat that have words. */
const spokenIn = (beat: Beat): readonly Spoken[] =>
  beat.lines
    .filter(({ text }) => text !== '')
    .map(({ speaker, text }) => ({ text, ...(speaker && { speaker }) }));

/** What the key says a choice is worth, with the family's names. */
export function worthOf(choice: string, key: Key, family: string): Worth {
  const found = key.choices[choice];
  if (!found) return { skills: {}, errors: [], src: [], thinks: [] };
  const { skills, errors, gate, repair, why, src, thinks } = found;
  const say = (text: string) => named(text, key.case, family);
  return {
    ...{ skills, errors, src },
    ...(gate && { gate }),
    ...(repair && { repair }),
    ...(why && { why: say(why) }),
    thinks: thinks.map(({ who, words }) => ({ who, words: say(words) })),
  };
}
