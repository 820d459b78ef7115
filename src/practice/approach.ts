import type { Key } from './edition.ts';
import type { ApproachMark, BarMark, GateMark, SkillMark } from './marks.ts';
import { mean } from './mean.ts';
import { type Bar, bars, skills } from './skills.ts';
import type { Transcript } from './transcript.ts';

/** The fewest coded moments a skill, and a bar, is spoken of (scoring.md 2). */
const fewest = { skill: 2, bar: 4 } as const;

/** How was this family treated? Seven skills in three bars, and the gates that were opened. */
export function markApproach(transcript: Transcript, key: Key): ApproachMark {
  const marks = markSkills(transcript, key);
  const gates = markGates(transcript, key);
  const cap = dignityCap(gates);
  const names = Object.keys(bars) as Bar[];
  return { skills: marks, bars: names.map(bar => markBar(bar, marks, cap)), gates };
}

/** A skill's mark is the mean of its coded moments; with fewer than two there is not enough to say (scoring.md 2). */
function markSkills(transcript: Transcript, key: Key): readonly SkillMark[] {
  return skills.map(skill => {
    const moments = transcript.moments.flatMap(({ number, event }) => {
      const level = key.choices[event.choose]?.skills[skill];
      return level === undefined ? [] : [{ moment: number, level }];
    });
    if (moments.length < fewest.skill) return { skill, moments };
    return { skill, moments, mark: mean(moments.map(({ level }) => level)) };
  });
}

/** A bar is the mean of its skills that can be spoken of, and needs four moments over them (scoring.md 2). */
function markBar(bar: Bar, all: readonly SkillMark[], cap: 2 | 3 | undefined): BarMark {
  const within: readonly string[] = bars[bar];
  const left = all.filter(({ skill, mark }) => within.includes(skill) && mark !== undefined);
  if (left.reduce((sum, { moments }) => sum + moments.length, 0) < fewest.bar) return { bar };
  const mark = mean(left.flatMap(skill => skill.mark ?? []));
  return cap !== undefined && mark > cap ? { bar, mark: cap, cap } : { bar, mark };
}

/** The gates that were opened, and where one was owned aloud; only dignity can be mended, by any repair after it (scoring.md 2). */
function markGates({ moments }: Transcript, key: Key): readonly GateMark[] {
  const repairs = moments.filter(({ event }) => key.choices[event.choose]?.repair === 'dignity');
  return moments.flatMap(({ number, event }) => {
    const gate = key.choices[event.choose]?.gate;
    if (!gate) return [];
    const mendedAt = gate === 'dignity' ? repairs.find(repair => repair.number > number)?.number : undefined;
    return [{ gate, moment: number, ...(mendedAt !== undefined && { mendedAt }) }];
  });
}

/** A dignity gate holds each bar at 2; once every one of them is owned aloud, at 3 (scoring.md 2). */
function dignityCap(gates: readonly GateMark[]): 2 | 3 | undefined {
  const dignity = gates.filter(({ gate }) => gate === 'dignity');
  if (dignity.length === 0) return undefined;
  return dignity.every(({ mendedAt }) => mendedAt !== undefined) ? 3 : 2;
}
