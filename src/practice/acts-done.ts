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
  /** Minutes that the story itself let pass from this act up to the next (`#minutes: 15`). */
  readonly minutes: number;
}

/** Every act done in forms of one kind, in order. Replay has checked that each fits its form. */
export function actsOf<A>({ moments }: Transcript, kind: ActForm): readonly Done<A>[] {
  const done: Done<A>[] = [];
  for (const { number, taken, event, after } of moments) {
    if (taken.form?.kind === kind && event.answer)
      done.push({ moment: number, act: event.answer as A, minutes: 0 });
    const passed = after.lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0);
    const last = done.at(-1);
    if (last && passed > 0) done[done.length - 1] = { ...last, minutes: last.minutes + passed };
  }
  return done;
}
