import { truths } from './known.ts';
import type { GateMark, Marks, NoteMark } from './marks.ts';
import type { Transcript } from './transcript.ts';

/**
 * All that is true of an attempt once it is marked, in the words a `when` of
 * the debrief asks in: `main:fitting`, `over`, `under`, `wrong` or `none`;
 * `note:fair` or `note:wrong`; `gate:dignity` (opened, mended or not) and
 * `gate:dignity-mended` (every one owned aloud).
 */
export const truthsWithMarks = (transcript: Transcript, marks: Marks): ReadonlySet<string> =>
  new Set([
    ...truths(transcript),
    `main:${marks.threshold.decisions.find(({ main }) => main)?.side ?? 'none'}`,
    ...noteTruth(marks.threshold.note),
    ...gateTruths(marks.approach.gates),
  ]);

/** A note is wrong when one of its lines says what it should not; "don't know yet" is never wrong. */
const noteTruth = (note: readonly NoteMark[]): readonly string[] =>
  note.length === 0 ? [] : [note.some(({ share }) => share <= 0) ? 'note:wrong' : 'note:fair'];

function gateTruths(gates: readonly GateMark[]): readonly string[] {
  const opened = [...new Set(gates.map(({ gate }) => gate))];
  const isMended = (kind: string) =>
    gates.every(({ gate, mendedAt }) => gate !== kind || mendedAt !== undefined);
  return opened.flatMap(gate => [`gate:${gate}`, ...(isMended(gate) ? [`gate:${gate}-mended`] : [])]);
}
