import type { Case } from '../../practice/case.ts';
import type { Told } from '../../practice/case-parts.ts';
import type { Finding } from '../finding.ts';
import { faultAt, type StoryCheck } from './story-check.ts';

const mostVoiceWords = 50;
const mostCoreWords = 450;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;
const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(wordsOf));
const textsIn = (told: readonly Told[]) => told.map(({ text }) => text);

/** Lengths of the debrief, running orders that fill their time, texts that always have something to say. */
export const checkCaseTexts: StoryCheck = ({ whole, folder }) => {
  if (whole.kind === 'door') return [];
  const fault = (at: string, says: string, mend?: string) => faultAt(folder, at, says, mend);
  const voices = whole.voices.flatMap(({ says }, index) =>
    says.flatMap(({ text }, place) =>
      wordsOf(text) > mostVoiceWords
        ? [
            fault(
              `voices.${index}.says.${place}`,
              `${wordsOf(text)} words; a voice has at most ${mostVoiceWords}.`,
            ),
          ]
        : [],
    ),
  );
  const core = coreWords(whole);
  const orders = Object.entries(whole.seminar).flatMap(([length, order]) => {
    const sum = order.reduce((minutes, step) => minutes + step.minutes, 0);
    return sum === Number(length) ? [] : [fault(`seminar.${length}`, `its steps take ${sum} minutes.`)];
  });
  const plan = whole.forms.plan;
  const free =
    plan && minutesBetween(plan.from, plan.to) - plan.fixed.reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    ...voices,
    ...(core > mostCoreWords
      ? [
          fault(
            'debrief',
            `its core can take ${core} words; at most ${mostCoreWords}.`,
            'Shorten voices, later, or what decisions say.',
          ),
        ]
      : []),
    ...orders,
    ...toldFaults(whole, fault),
    ...(whole.contentNotes.length === 0
      ? [fault('contentNotes', 'is empty.', 'Say what a reader may not want to meet today.')]
      : []),
    ...(plan && free !== plan.minutes
      ? [
          fault(
            'forms.plan.minutes',
            `${plan.from} to ${plan.to} leaves ${free} minutes, not ${plan.minutes}.`,
          ),
        ]
      : []),
    ...(plan && plan.items.reduce((sum, { minutes }) => sum + minutes, 0) <= plan.minutes
      ? [fault('forms.plan.items', 'all of it can be done.', 'A plan asks what to leave out.')]
      : []),
  ];
};

function minutesBetween(from: string, to: string): number {
  const [minutesOf, minutesTo] = [from, to].map(time => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return (minutesTo ?? 0) - (minutesOf ?? 0);
}

/** The most words the core of a debrief can come to: its stations, each at its longest. */
function coreWords(whole: Case): number {
  const checks = whole.supervision.checks.map(
    ({ about, replies }) => wordsOf(about) + longest(replies.map(({ back }) => back)),
  );
  const said = Object.values(whole.decisions).map(decision => longest(Object.values(decision.said)));
  return [
    wordsOf(whole.supervision.opening),
    Math.max(0, ...checks),
    ...whole.voices.map(({ says }) => longest(textsIn(says))),
    Math.max(0, ...said),
    longest(Object.values(whole.facts).map(({ unfound = '' }) => unfound)),
    longest(textsIn(whole.later)),
  ].reduce((sum, words) => sum + words, 0);
}

type Fault = (at: string, says: string, mend?: string) => Finding;

/** Texts with conditions end with one that has none, so that there is always something to say. */
function toldFaults(whole: Case, fault: Fault): readonly Finding[] {
  const lists = [
    { at: 'later', texts: whole.later },
    ...whole.voices.map(({ says }, index) => ({ at: `voices.${index}.says`, texts: says })),
    { at: 'supervision.checks', texts: whole.supervision.checks },
  ];
  return lists.flatMap(({ at, texts }) => {
    const open = texts.findIndex(({ when }) => !when || when.length === 0);
    if (open < 0) return [fault(at, 'every text has a condition.', 'End with one that has none.')];
    return open < texts.length - 1
      ? [fault(`${at}.${open + 1}`, 'is never said: the one before it has no condition.')]
      : [];
  });
}
