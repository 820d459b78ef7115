import type { Worth } from '../../practice/debrief-facts.ts';
import type { Skill } from '../../practice/skills.ts';
import { debriefWords } from '../words/debrief.ts';

const words = debriefWords.all;

/** What a choice was coded with, in words: “Empathy 4, Autonomy 5; too much”. Empty where it was not coded. */
export function sayCodes({ skills, errors, gate, repair }: Worth): string {
  const shown = (Object.entries(skills) as [Skill, number][]).map(
    ([skill, level]) => `${words.skillNames[skill]} ${level}`,
  );
  const rest = [
    ...errors.map(error => words.errors[error]),
    ...(gate ? [words.gates[gate]] : []),
    ...(repair ? [words.repair] : []),
  ];
  return [shown.join(', '), ...rest].filter(Boolean).join('; ');
}
