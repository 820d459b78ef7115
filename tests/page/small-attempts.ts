import type { Event } from '../../src/practice/attempt.ts';
import type { Kept } from '../../src/practice/kept.ts';
import { small } from './desk-page.tsx';

const plan = { do: ['school'], why: 'meet-kai', view: 'L1' } as const;

/** The small story to its end: kind on the step, Kai seen, a level that fits. */
export const fittingEvents: readonly Event[] = [
  { choose: 'before.plan', seconds: 9, answer: { ...plan, do: [...plan.do] } },
  { choose: 'step.say_who', seconds: 4 },
  { choose: 'hall.ask_morning', seconds: 4 },
  { choose: 'kitchen.sit_down', seconds: 4 },
  {
    choose: 'call.decision',
    seconds: 30,
    // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
    answer: { level: 'L2', sure: 'fairly-sure', because: 'no-coat', shown: ['coat'], then: [] },
  },
  {
    choose: 'record.note',
    seconds: 20,
    answer: { lines: { coat: 'told', post: 'seen', hostile: 'leave-out' } },
  },
];

/** The same visit with a decision far above what there was cause for. */
export const tooMuchEvents: readonly Event[] = fittingEvents.map(event =>
  event.choose === 'call.decision' && event.answer && 'level' in event.answer
    ? { ...event, answer: { ...event.answer, level: 'L4' } }
    : event,
);

/** An attempt at the small story, as it is kept; change what the test is about. */
export const keptOf = (events: readonly Event[], changes: Partial<Kept> = {}): Kept => ({
  format: 1,
  id: 'attempt-0001',
  attempt: {
    format: 1,
    story: small.edition.story,
    edition: small.edition.edition,
    fingerprint: small.edition.fingerprint,
    rules: 1,
    seed: 7,
    family: 'a',
    events,
  },
  mode: 'scored',
  kind: 'attempt',
  hadExplored: false,
  startedAt: 1_000,
  touchedAt: 2_000,
  debrief: 0,
  journal: [],
  ...changes,
});

/** A visit that is over, with its supervision still to come. */
export const overKept = (changes: Partial<Kept> = {}): Kept =>
  keptOf(fittingEvents, { endedAt: 3_000, ...changes });
