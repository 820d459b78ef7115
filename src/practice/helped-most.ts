import { insteadOf, skillOf } from './better-option.ts';
import type { Helped, MomentFacts } from './debrief-facts.ts';
import type { Marks } from './marks.ts';

/**
 * The thing said that helped most: the one after which most was known or
 * done; of those alike, one that owned a mistake; then the most skilled.
 * Approach changes what you can know, so what it opened comes first. Nothing
 * with an error or a gate helps, and nothing below the middle of the scale.
 */
export function helpedMost(moments: readonly MomentFacts[], marks: Marks): Helped | undefined {
  const keyFacts = new Set(marks.threshold.facts.flatMap(({ fact, key }) => (key ? [fact] : [])));
  const mendings = new Set(marks.approach.gates.flatMap(({ mendedAt }) => mendedAt ?? []));
  const [best] = moments
    .filter(isCandidate)
    .map(moment => {
      const opened = moment.opened.filter(fact => keyFacts.has(fact));
      const met = moment.duties.flatMap(({ duty, state }) => (state === 'met' ? [duty] : []));
      return { moment, opened, met, mended: mendings.has(moment.number) };
    })
    .toSorted(
      (one, other) =>
        other.opened.length + other.met.length - (one.opened.length + one.met.length) ||
        Number(other.mended) - Number(one.mended) ||
        (skillOf(other.moment) ?? 0) - (skillOf(one.moment) ?? 0),
    );
  if (!best) return undefined;
  const { moment, ...rest } = best;
  const instead = insteadOf(moment);
  return { moment: moment.number, ...rest, ...(instead && { instead }) };
}

/** What is not coded, a look or a form, has no skill and so is none of them. */
const isCandidate = (moment: MomentFacts): boolean =>
  moment.errors.length === 0 && !moment.gate && (skillOf(moment) ?? 0) >= 3;
