import type { Case } from './case.ts';
import type { Ceiling, DecisionMark, DutyMark, GateMark } from './marks.ts';

/** All that holds the mark for threshold down, lowest first (scoring.md 1, ceilings). */
export const ceilings = (
  decisions: readonly DecisionMark[],
  duties: readonly DutyMark[],
  gates: readonly GateMark[],
  whole: Case,
): readonly Ceiling[] =>
  [...ofDecision(decisions, whole), ...ofGates(gates), ...ofDuties(duties)].toSorted(
    (one, other) => one.at - other.at,
  );

/** The decision the case turns on, outside its set: lower in the case's costly direction, lower still from two rungs. */
const ofDecision = (decisions: readonly DecisionMark[], { costly }: Case): readonly Ceiling[] =>
  decisions
    .filter(({ main, side }) => main && side !== 'fitting')
    .map(({ side, rungs, moment }) => ({
      at: side === costly ? (rungs >= 2 ? 34 : 39) : rungs >= 2 ? 49 : 59,
      because: { is: 'decision', side, rungs, moment },
    }));

/** A child left unsafe, a falsified record: neither can be mended. Dignity caps the bars, not this mark. */
const ofGates = (gates: readonly GateMark[]): readonly Ceiling[] =>
  gates.flatMap(({ gate, moment }) =>
    gate === 'dignity'
      ? []
      : [{ at: gate === 'safety' ? 34 : 19, because: { is: 'gate', gate, moment } } satisfies Ceiling],
  );

/** A critical duty missed without a reason. */
const ofDuties = (duties: readonly DutyMark[]): readonly Ceiling[] =>
  duties
    .filter(({ critical, state }) => critical && state === 'missed')
    .map(({ duty }) => ({ at: 59, because: { is: 'duty', duty } }));
