import type { Instead, MomentFacts, OtherOption, Worth } from './debrief-facts.ts';
import { mean } from './mean.ts';

/** The mean of the skills a choice shows, 1-5; none where it is not coded. */
export function skillOf({ skills }: Pick<Worth, 'skills'>): number | undefined {
  const levels = Object.values(skills);
  return levels.length === 0 ? undefined : mean(levels);
}

/** An option nobody would be warned off. */
const isSound = ({ errors, gate }: Worth): boolean => errors.length === 0 && gate === undefined;

/** How far the best sound option on offer lies above what was taken, in skill; 0 where none does. */
export function skillMissed(moment: MomentFacts): number {
  const best = bestOther(moment);
  const taken = skillOf(moment);
  return best === undefined || taken === undefined ? 0 : Math.max(0, (skillOf(best) ?? 0) - taken);
}

/**
 * One thing that could have been said at a moment: the most skilled sound
 * option on offer there. After an error or a gate any sound one will do; else
 * it must be better than what was said.
 */
export function insteadOf(moment: MomentFacts): Instead | undefined {
  const best = bestOther(moment);
  if (!best || (isSound(moment) && skillMissed(moment) === 0)) return undefined;
  return { is: 'option', id: best.id, text: best.text, ...(best.why && { why: best.why }) };
}

const bestOther = ({ others }: MomentFacts): OtherOption | undefined =>
  others
    .filter(other => isSound(other) && skillOf(other) !== undefined)
    .toSorted((one, other) => (skillOf(other) ?? 0) - (skillOf(one) ?? 0))[0];
