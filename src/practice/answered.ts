import type { DecisionAnswer, FormKind, NoteAnswer, PlanAnswer } from './answer.ts';
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

/** Every decision made, in order; one that was made again stands twice. */
export const decisionsAnswered = (transcript: Transcript): readonly Answered<DecisionAnswer>[] =>
  answeredForms(transcript, 'decision');

/** The plan for the hour before the visit, if there was one. */
export const planAnswered = (transcript: Transcript): Answered<PlanAnswer> | undefined =>
  answeredForms<PlanAnswer>(transcript, 'plan').at(-1);

/** The note as it was sent, if it was. */
export const noteAnswered = (transcript: Transcript): Answered<NoteAnswer> | undefined =>
  answeredForms<NoteAnswer>(transcript, 'note').at(-1);
