import type { FormKind } from './answer.ts';
import type { Transcript } from './transcript.ts';

/** Forms answered again and again, one act at a time. */
export const actForms = ['queue', 'timeline', 'cards'] as const;
export type ActForm = (typeof actForms)[number];

/** Whether a form is answered one act at a time. */
export const isActForm = (kind: FormKind): kind is ActForm => actForms.some(known => known === kind);

/** One act as it was done. */
export interface Done<A> {
  /** The number of its event. */
  readonly moment: number;
  readonly act: A;
}

/** Every act done in forms of one kind, in order. Replay has checked that each fits its form. */
export const actsOf = <A>({ moments }: Transcript, kind: ActForm): readonly Done<A>[] =>
  moments.flatMap(({ number, taken, event }) =>
    taken.form?.kind === kind && event.answer ? [{ moment: number, act: event.answer as A }] : [],
  );
