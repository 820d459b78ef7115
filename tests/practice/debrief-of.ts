import type { NoteAnswer } from '../../src/practice/answer.ts';
import type { Event } from '../../src/practice/attempt.ts';
import { debrief } from '../../src/practice/debrief.ts';
import type { Debrief } from '../../src/practice/debrief-facts.ts';
import { replay } from '../../src/practice/replay.ts';
import { score } from '../../src/practice/score.ts';
import { anAttempt, choose, goodVisit, landing } from './landing.ts';

/** The debrief of a visit to the landing. */
export const debriefOf = (events: readonly Event[], family = 'a'): Debrief => {
  const transcript = replay(landing.edition, anAttempt(landing.edition, events, { family }));
  if (transcript.stopped) throw new Error(JSON.stringify(transcript.stopped));
  return debrief(transcript, score(transcript, landing.key), landing.key);
};

/** The good visit with some events exchanged; `undefined` leaves one out. */
export const visitWith = (changed: Readonly<Record<string, Event | undefined>>): readonly Event[] =>
  goodVisit.flatMap(event => (event.choose in changed ? (changed[event.choose] ?? []) : event));
export const decide = (answer: object) =>
  ({ ...decision, answer: { ...decision.answer, ...answer } }) as Event;
const decision = goodVisit.find(event => event.choose === 'call.decide') as Event;
export const settle = (lines: NoteAnswer['lines']) => choose('record.note', { lines });
export const careful = {
  food: 'seen',
  post: 'seen',
  alone: 'told',
  daughter: 'told',
  room: 'child',
  tense: 'view',
} as const;

/** What the note holds when neither the daughter nor the morning talk came up. */
export const short: Readonly<Record<string, Event>> = {
  'history.read_it': choose('history.not_today'),
  'record.note': settle({
    food: 'seen',
    post: 'seen',
    alone: 'told',
    room: 'child',
    tense: 'view',
    hides: 'leave-out',
  }),
};
export const bluffed = visitWith({
  'step.step_back': choose('step.police'),
  'around.ask_mornings': undefined,
  ...short,
});
export const mended = visitWith({
  'step.step_back': choose('step.police'),
  'around.ask_mornings': undefined,
  ...short,
  'history.read_it': choose('history.mend'),
});
