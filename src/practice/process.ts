import type { Case, Duty } from './case.ts';
import type { Key } from './edition.ts';
import { holds, truths } from './known.ts';
import type { DutyMark, ErrorMark } from './marks.ts';
import { type ErrorType, errorTypes } from './skills.ts';
import type { DutyState } from './tags.ts';
import type { Transcript } from './transcript.ts';

/** One thing the story said about a duty, and after which event; 0 is the opening. */
interface Said {
  readonly duty: string;
  readonly state: DutyState;
  readonly moment: number;
}

/** Marks every duty that was one in this attempt; those whose `when` is not true drop out (scoring.md 1). */
export function markDuties(transcript: Transcript, key: Key): readonly DutyMark[] {
  const true_ = truths(transcript);
  const said = dutiesSaid(transcript);
  return Object.entries(key.case.duties)
    .filter(([, { when }]) => holds(when, true_))
    .map(([id, duty]) => markDuty(id, duty, said));
}

/** Everything the story has said about duties, in order. */
function dutiesSaid({ opening, moments }: Transcript): readonly Said[] {
  const beats = [
    { moment: 0, lines: opening.lines },
    ...moments.map(({ number, after }) => ({ moment: number, lines: after.lines })),
  ];
  return beats.flatMap(({ moment, lines }) =>
    lines.flatMap(line => line.duties.map(duty => ({ ...duty, moment }))),
  );
}

/** A duty tagged twice keeps its best; of two equally good, what was done before what was excused. */
function markDuty(id: string, { critical = false }: Duty, said: readonly Said[]): DutyMark {
  const [best] = said
    .filter(({ duty }) => duty === id)
    .toSorted(
      (one, other) =>
        shareOfDuty(other.state, critical) - shareOfDuty(one.state, critical) ||
        order.indexOf(one.state) - order.indexOf(other.state),
    );
  const state = best?.state ?? 'missed';
  return {
    duty: id,
    state,
    critical,
    share: shareOfDuty(state, critical),
    ...(best && { moment: best.moment }),
  };
}

const order: readonly DutyState[] = ['met', 'late', 'excused'];

/** Met 1, late a half, missed 0; missed with its reason recorded 1, but for a critical duty a half (scoring.md 1). */
function shareOfDuty(state: DutyMark['state'], critical: boolean): number {
  switch (state) {
    case 'met':
      return 1;
    case 'late':
      return 0.5;
    case 'excused':
      return critical ? 0.5 : 1;
    case 'missed':
      return 0;
  }
}

/** The errors of the choices taken: a choice with two types costs its heavier, and taken twice costs once (scoring.md 1). */
export function markErrors(transcript: Transcript, key: Key): readonly ErrorMark[] {
  const taken = new Set<string>();
  return transcript.moments.flatMap(({ number, event }) => {
    const type = heaviest(key.choices[event.choose]?.errors ?? [], key.case);
    if (!type || taken.has(event.choose)) return [];
    taken.add(event.choose);
    return [{ type, weight: weightOfError(type, key.case), moment: number }];
  });
}

/** OVER and UNDER weigh as the case says, the other types 1 (scoring.md 1). */
const weightOfError = (type: ErrorType, { overWeight, underWeight }: Case): number =>
  type === 'over' ? overWeight : type === 'under' ? underWeight : 1;

/** Of two equally heavy the one that has a side, as the map reads it. */
const heaviest = (types: readonly ErrorType[], whole: Case): ErrorType | undefined =>
  errorTypes
    .filter(type => types.includes(type))
    .toSorted((one, other) => weightOfError(other, whole) - weightOfError(one, whole))[0];

/** The process part, 0-1: the mean of the duties less a tenth for each weight of error, never below 0 (scoring.md 1). */
export function processPart(duties: readonly DutyMark[], errors: readonly ErrorMark[]): number | undefined {
  if (duties.length === 0) return undefined;
  const mean = duties.reduce((sum, { share }) => sum + share, 0) / duties.length;
  return Math.max(0, mean - 0.1 * errors.reduce((sum, { weight }) => sum + weight, 0));
}
