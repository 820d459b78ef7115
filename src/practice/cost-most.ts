import { noteAnswered } from './answered.ts';
import { insteadOf, skillMissed } from './better-option.ts';
import { ceilingSaid } from './ceiling-said.ts';
import type { Cost, Instead, MomentFacts } from './debrief-facts.ts';
import type { Key } from './edition.ts';
import { truths } from './known.ts';
import type { Ceiling, DecisionMark, Marks, NoteMark } from './marks.ts';
import { acceptedNow } from './outcome.ts';
import type { Transcript } from './transcript.ts';

/** An attempt with all that is known about it. */
interface Visit {
  readonly transcript: Transcript;
  readonly key: Key;
  readonly marks: Marks;
  readonly moments: readonly MomentFacts[];
}

/**
 * What cost most. The two scores are never added, so the kinds of cost are
 * taken in turn, and the first that there is stands: what holds the mark down;
 * a gate left open; the heaviest error; a decision outside its set or without
 * a fitting reason; a line of the note that claims too much; a gate, mended;
 * the line with the most left to gain.
 */
export const costMost = (visit: Visit): Cost | undefined =>
  byCeiling(visit) ??
  byGate(visit, false) ??
  byError(visit) ??
  byDecision(visit) ??
  byNote(visit) ??
  byGate(visit, true) ??
  bySkill(visit);

const momentOf = ({ moments }: Visit, number: number) => moments.find(moment => moment.number === number);

const withInstead = (instead: Instead | undefined) => (instead ? { instead } : {});

function spokenInstead(visit: Visit, number: number) {
  const moment = momentOf(visit, number);
  return withInstead(moment && insteadOf(moment));
}

function byCeiling(visit: Visit): Cost | undefined {
  const [ceiling] = visit.marks.threshold.ceilings;
  if (!ceiling) return undefined;
  const said = ceilingSaid(ceiling, visit.transcript, visit.key);
  const because = { is: 'ceiling', ceiling, ...(said && { said }) } as const;
  return { because, ...ceilingMoment(ceiling, visit) };
}

function ceilingMoment({ because }: Ceiling, visit: Visit): Pick<Cost, 'moment' | 'instead'> {
  if (because.is === 'gate') return { moment: because.moment, ...spokenInstead(visit, because.moment) };
  if (because.is === 'decision') {
    const decision = visit.marks.threshold.decisions.find(({ moment }) => moment === because.moment);
    return { moment: because.moment, ...withInstead(decision && decisionInstead(decision, visit)) };
  }
  // Nothing says at which moment a duty was missed; an error of too little shows where, if there is one.
  const left = visit.marks.threshold.errors.find(({ type }) => type === 'under');
  return left ? { moment: left.moment, ...spokenInstead(visit, left.moment) } : {};
}

function byGate(visit: Visit, mended: boolean): Cost | undefined {
  const opened = visit.marks.approach.gates.find(({ mendedAt }) => (mendedAt !== undefined) === mended);
  return (
    opened && {
      moment: opened.moment,
      because: { is: 'gate', gate: opened.gate, mended },
      ...spokenInstead(visit, opened.moment),
    }
  );
}

function byError(visit: Visit): Cost | undefined {
  const [heaviest] = visit.marks.threshold.errors.toSorted((one, other) => other.weight - one.weight);
  return (
    heaviest && {
      moment: heaviest.moment,
      because: { is: 'error', type: heaviest.type },
      ...spokenInstead(visit, heaviest.moment),
    }
  );
}

function byDecision(visit: Visit): Cost | undefined {
  const [lowest] = visit.marks.threshold.decisions
    .filter(({ share, weight }) => share < 1 && weight > 0)
    .toSorted((one, other) => (1 - other.share) * other.weight - (1 - one.share) * one.weight);
  if (!lowest) return undefined;
  const { name, side, reasonFits, moment } = lowest;
  return {
    moment,
    because: { is: 'decision', decision: name, side, reasonFits },
    ...withInstead(decisionInstead(lowest, visit)),
  };
}

/** What would have fitted: another reason for an accepted level, else the best levels, else any that were accepted. */
function decisionInstead({ name, side }: DecisionMark, { transcript, key }: Visit): Instead | undefined {
  const decision = key.case.decisions[name];
  const accepted = decision ? acceptedNow(decision, truths(transcript), key.case) : [];
  if (side === 'fitting') {
    const reasons = [...new Set(accepted.flatMap(entry => entry.reasons ?? []))];
    return reasons.length > 0 ? { is: 'reasons', reasons } : undefined;
  }
  const outcomes = accepted.flatMap(({ outcome }) => outcome ?? []);
  if (outcomes.length > 0) return { is: 'outcomes', outcomes };
  const best = accepted.filter(entry => entry.best);
  const levels = (best.length > 0 ? best : accepted).flatMap(({ level }) => level ?? []);
  return levels.length > 0 ? { is: 'levels', levels } : undefined;
}

/** Only a line that claims what it cannot know: a line left unsure costs little, and is said under evidence. */
function byNote({ marks, transcript }: Visit): Cost | undefined {
  const wrong = wrongest(marks.threshold.note);
  const note = noteAnswered(transcript);
  const moment = wrong?.card ? wrong.card.moment : note?.moment;
  if (moment === undefined || !wrong || wrong.share >= 0) return undefined;
  const { statement, right } = wrong;
  return {
    moment,
    because: { is: 'note', statement },
    instead: { is: 'words', statement, right },
  };
}

const wrongest = (note: readonly NoteMark[]): NoteMark | undefined =>
  note.toSorted((one, other) => one.share - other.share)[0];

/** A line with a better one beside it, by at least a whole step of the scale: less than that is taste. */
function bySkill({ moments }: Visit): Cost | undefined {
  const [most] = moments
    .filter(moment => skillMissed(moment) >= 1)
    .toSorted((one, other) => skillMissed(other) - skillMissed(one));
  return most && { moment: most.number, because: { is: 'skills' }, ...withInstead(insteadOf(most)) };
}
