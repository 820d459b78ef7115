import { decisionsAnswered, noteAnswered, planAnswered } from './answered.ts';
import { costMost } from './cost-most.ts';
import type { Debrief, NoteRead, Views } from './debrief-facts.ts';
import { deskFacts } from './desk-facts.ts';
import type { Key } from './edition.ts';
import { forecastsMade } from './forecasts.ts';
import { helpedMost } from './helped-most.ts';
import { hindsight } from './hindsight.ts';
import { factsBefore, firstTold, holds, named } from './known.ts';
import type { Marks } from './marks.ts';
import { momentFacts } from './moment-facts.ts';
import { neverFound } from './never-found.ts';
import { approachSentence, thresholdSentence } from './threshold-sentence.ts';
import type { Transcript } from './transcript.ts';
import { truthsWithMarks } from './truths-with-marks.ts';

/** What supervision says about one attempt, in facts; the page finds the words (product.md, the debrief). */
export function debrief(transcript: Transcript, marks: Marks, key: Key): Debrief {
  const { supervision, childGaps, voices, later } = key.case;
  const true_ = truthsWithMarks(transcript, marks);
  const say = (text: string) => named(text, key.case, transcript.attempt.family);
  const told = (texts: typeof later) => say(firstTold(texts, true_)?.text ?? '');
  const open = (gap: typeof childGaps.likes) =>
    gap.flatMap(({ when, text }) => (holds(when, true_) ? [say(text)] : []));
  const check = firstTold(supervision.checks, true_);
  const moments = momentFacts(transcript, key);
  const missing = neverFound(transcript, marks, key);
  return {
    ...(check && { check: sayCheck(check, say) }),
    child: { likes: open(childGaps.likes), worries: open(childGaps.worries), wants: open(childGaps.wants) },
    voices: voices.map(({ who, mood, says }) => ({ who, ...(mood && { mood }), text: told(says) })),
    ...part('noteRead', noteRead(marks, key, say)),
    threshold: thresholdSentence(transcript, marks, key),
    approach: approachSentence(marks),
    ...part('helped', helpedMost(moments, marks)),
    ...part('cost', costMost({ transcript, key, marks, moments })),
    // Key facts come first; what is no key fact is no moment of its own.
    ...part(
      'unfound',
      missing.find(fact => fact.key),
    ),
    later: told(later),
    ...part('unknown', unknownRead(transcript, key, say)),
    ...part('views', views(transcript, marks)),
    ...part('desk', deskFacts(transcript, marks, key)),
    ...part('hindsight', hindsight(transcript, key)),
    ...part('forecasts', forecastsRead(transcript, key, say)),
    moments,
    neverFound: missing,
  };
}

type Say = (text: string) => string;

/** A field that is there only when it has a value. */
const part = <K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { [key in K]: V });

type Check = Key['case']['supervision']['checks'][number];

const sayCheck = ({ about, replies }: Check, say: Say): NonNullable<Debrief['check']> => ({
  about: say(about),
  replies: replies.map(({ text, back }) => ({ text: say(text), back: say(back) })),
});

/** Only a line that stands in the note can be read from it: one left out is not there. */
function noteRead({ threshold }: Marks, key: Key, say: Say): NoteRead | undefined {
  const standing = threshold.note
    .filter(({ answer }) => answer !== 'leave-out')
    .toSorted((one, other) => one.share - other.share);
  const [wrongest] = standing;
  const line = wrongest && wrongest.share <= 0 ? wrongest : standing.at(-1);
  if (!line) return undefined;
  const { statement, answer } = line;
  const { note, cards } = key.case.forms;
  const why = say((line.card ? cards : note)?.statements[statement]?.why ?? '');
  return { statement, text: say(line.text), answer, fair: line.share > 0, why };
}

function unknownRead(transcript: Transcript, key: Key, say: Say): Debrief['unknown'] {
  const gap = noteAnswered(transcript)?.answer.unknown;
  const found = key.case.forms.note?.unknowns.find(({ id }) => id === gap);
  return found && { text: say(found.text), back: say(found.back) };
}

/** Nothing where nothing was forecast. */
function forecastsRead(transcript: Transcript, key: Key, say: Say): Debrief['forecasts'] {
  const made = forecastsMade(transcript, key);
  if (made.length === 0) return undefined;
  return made.map(one => ({
    ...one,
    question: say(one.question),
    ...(one.came && { came: say(one.came) }),
  }));
}

/** The first view beside the last one, with what was learned between (scoring.md 1, a first view has weight 0). */
function views(transcript: Transcript, { threshold }: Marks): Views | undefined {
  const plan = planAnswered(transcript);
  const main = threshold.decisions.find(decision => decision.main);
  const last = decisionsAnswered(transcript).findLast(({ moment }) => moment === main?.moment);
  if (!plan || !last) return undefined;
  const known = factsBefore(transcript, plan.moment);
  const { level, outcome } = last.answer;
  return {
    firstMoment: plan.moment,
    first: plan.answer.view,
    lastMoment: last.moment,
    ...(level && { last: level }),
    ...(outcome && { outcome }),
    learned: factsBefore(transcript, last.moment).filter(fact => !known.includes(fact)),
  };
}
