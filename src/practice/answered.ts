import type { QueueAct } from './acts.ts';
import { actsOf } from './acts-done.ts';
import type {
  DecisionAnswer,
  ForecastAnswer,
  FormKind,
  HypothesesAnswer,
  NoteAnswer,
  PlanAnswer,
  SentenceAnswer,
} from './answer.ts';
import { type Links, relinked } from './queue-links.ts';
import type { Transcript } from './transcript.ts';

/** A form as it was answered: in which event (from 1), under which name, and how. */
export interface Answered<A> {
  readonly moment: number;
  /** The form's own name; one without a name goes by its kind. */
  readonly name: string;
  readonly answer: A;
}

/** Every answer to a form of this kind, in order. Replay has checked that each answer fits its form. */
const answeredForms = <A>(transcript: Transcript, kind: FormKind): readonly Answered<A>[] =>
  transcript.moments.flatMap(({ number, taken, event }) =>
    taken.form?.kind === kind && event.answer
      ? [{ moment: number, name: taken.form.name ?? kind, answer: event.answer as A }]
      : [],
  );

/**
 * Every decision made, in order; one that was made again stands twice. A
 * decision at a desk goes by its item's name, and stands once for each item
 * that is linked to it then.
 */
export const decisionsAnswered = (transcript: Transcript): readonly Answered<DecisionAnswer>[] =>
  [...answeredForms<DecisionAnswer>(transcript, 'decision'), ...decidedAtDesk(transcript)].toSorted(
    (one, other) => one.moment - other.moment,
  );

function decidedAtDesk(transcript: Transcript): readonly Answered<DecisionAnswer>[] {
  let links: Links = new Map();
  return actsOf<QueueAct>(transcript, 'queue').flatMap(({ act, moment }) => {
    links = relinked(links, act);
    if (act.act !== 'decide') return [];
    const { item, level, outcome, because, sure, also = [] } = act;
    const answer: DecisionAnswer = {
      ...(level && { level }),
      ...(outcome !== undefined && { outcome }),
      ...{ sure, because, shown: [] },
      // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt; a list, never awaited
      then: also.map(id => ({ do: id, by: 'today' as const })),
    };
    return [item, ...(links.get(item) ?? [])].map(name => ({ moment, name, answer }));
  });
}

/** The plan for the hour before the visit, if there was one. */
export const planAnswered = (transcript: Transcript): Answered<PlanAnswer> | undefined =>
  answeredForms<PlanAnswer>(transcript, 'plan').at(-1);

/** The explanations chosen last, and what each would show. */
export const hypothesesAnswered = (transcript: Transcript): Answered<HypothesesAnswer> | undefined =>
  answeredForms<HypothesesAnswer>(transcript, 'hypotheses').at(-1);

/** Every forecast made in a form of its own. */
export const forecastsAnswered = (transcript: Transcript): readonly Answered<ForecastAnswer>[] =>
  answeredForms(transcript, 'forecast');

/** The sentence as it was put together last. */
export const sentenceAnswered = (transcript: Transcript): Answered<SentenceAnswer> | undefined =>
  answeredForms<SentenceAnswer>(transcript, 'sentence').at(-1);

/** The note as it was sent, if it was. */
export const noteAnswered = (transcript: Transcript): Answered<NoteAnswer> | undefined =>
  answeredForms<NoteAnswer>(transcript, 'note').at(-1);
