import { bands, type Corner, type Marks } from '../practice/marks.ts';
import { type Bar, bars, errorTypes, gates, type Skill, skills } from '../practice/skills.ts';
import type { Step } from './walk.ts';

/** What one expectation of marks says when it does not hold; undefined when it does. */
export function markProblem({ word, rest }: Step, marks: Marks): string | undefined {
  switch (word) {
    case 'duty':
      return dutyProblem(rest, marks);
    case 'decision':
      return decisionProblem(rest, marks);
    case 'threshold':
      return thresholdProblem(rest, marks);
    case 'corner':
    case 'no corner':
      return cornerProblem(word === 'corner' ? rest : undefined, marks);
    case 'error':
      return errorProblem(rest, marks);
    case 'gate':
      return gateProblem(rest, marks);
    default:
      return approachProblem(word, rest, marks);
  }
}

const wordsIn = (rest: string) => rest.split(/[\s,]+/).filter(Boolean);
const plainly = (words: string) => words.toLowerCase().replace(/[^a-z]+/g, '-');

/** `3.5-5` or `4`; both ends belong to it. */
function rangeOf(rest: string): { from: number; to: number } | undefined {
  const [, from, to = from] = /^(\d+(?:\.\d+)?)(?:\s*-\s*(\d+(?:\.\d+)?))?$/.exec(rest) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}

function outside(rest: string, mark: number | undefined, name: string): string | undefined {
  const range = rangeOf(rest);
  if (!range) return `“${rest}” is no range. Write 3.5-5, or one number.`;
  if (mark === undefined) return `${name} should be ${rest}; there is not enough to say.`;
  const rounded = Math.round(mark * 100) / 100;
  return rounded < range.from || rounded > range.to ? `${name} should be ${rest}, is ${rounded}.` : undefined;
}

function dutyProblem(rest: string, marks: Marks): string | undefined {
  const [duty = '', state = ''] = wordsIn(rest);
  const found = marks.threshold.duties.find(mark => mark.duty === duty);
  const known = marks.threshold.duties.map(mark => mark.duty).join(', ');
  if (!['met', 'late', 'excused', 'missed'].includes(state))
    return `“${state}” is no state of a duty; one of met, late, excused, missed.`;
  if (!found) return `There is no duty “${duty}” here; there are ${known || 'none'}.`;
  return found.state === state ? undefined : `The duty “${duty}” should be ${state}, is ${found.state}.`;
}

function decisionProblem(rest: string, { threshold }: Marks): string | undefined {
  const [name = '', side = ''] = wordsIn(rest);
  const known = threshold.decisions.map(mark => mark.name).join(', ');
  const found = threshold.decisions.find(mark => mark.name === name);
  if (!['fitting', 'over', 'under', 'wrong'].includes(side))
    return `“${side}” is no side of a decision; one of fitting, over, under, wrong.`;
  if (!found) return `“${name}” was not decided; decided were ${known || 'none'}.`;
  return found.side === side ? undefined : `The decision “${name}” should be ${side}, is ${found.side}.`;
}

function thresholdProblem(rest: string, { threshold }: Marks): string | undefined {
  const band = bands.find(known => known === plainly(rest));
  if (!band) return outside(rest, threshold.shown, 'Threshold');
  const found = `is ${threshold.band} (${threshold.shown})`;
  return threshold.band === band ? undefined : `Threshold should be ${band}, ${found}.`;
}

/** How the map's corners are said (scoring.md 3), and the words a writer may use for them. */
const cornerWords: Readonly<Record<Corner, readonly string[]>> = {
  'fitting-respectful': ['fitting and respectful'],
  'fitting-at-cost': ['fitting, at the family’s cost', "fitting, at the family's cost"],
  'kind-too-little': ['kind, but too little'],
  'kind-too-much': ['kind, but too much'],
  'kind-not-enough-known': ['kind, but not yet enough known'],
  'neither-too-little': ['neither (too little)', 'neither, too little'],
  'neither-too-much': ['neither (too much)', 'neither, too much'],
  neither: ['neither'],
};

const cornerOf = (rest: string): Corner | undefined =>
  (Object.keys(cornerWords) as Corner[]).find(corner =>
    [corner, ...cornerWords[corner]].some(
      words => plainly(words).replace(/-$/, '') === plainly(rest).replace(/-$/, ''),
    ),
  );

function cornerProblem(rest: string | undefined, { map }: Marks): string | undefined {
  const where = map.corner ? `is “${cornerWords[map.corner][0]}”` : 'is in none';
  const point = `${where} (up ${map.up}, across ${map.across ?? 'not enough to say'})`;
  if (rest === undefined) return map.corner ? `The visit should be in no corner, ${point}.` : undefined;
  const corner = cornerOf(rest);
  if (!corner) {
    const known = Object.values(cornerWords).map(([words]) => `“${words}”`);
    return `“${rest}” is no corner; one of ${known.join(', ')}.`;
  }
  return map.corner === corner ? undefined : `The corner should be “${rest}”, ${point}.`;
}

function errorProblem(rest: string, { threshold }: Marks): string | undefined {
  const expected = rest === 'none' ? [] : wordsIn(rest);
  const strange = expected.find(type => !errorTypes.some(known => known === type));
  if (strange) return `“${strange}” is no type of error; none, or some of ${errorTypes.join(', ')}.`;
  const found = [...new Set(threshold.errors.map(error => error.type))];
  const same = found.length === expected.length && found.every(type => expected.includes(type));
  return same ? undefined : `Errors should be ${rest}, are ${found.join(', ') || 'none'}.`;
}

function gateProblem(rest: string, { approach }: Marks): string | undefined {
  const found = approach.gates.map(({ gate, mendedAt }) => `${gate} ${mendedAt ? 'mended' : 'open'}`);
  const all = found.join(', ') || 'none';
  if (rest === 'none') return found.length === 0 ? undefined : `There should be no gate; there is ${all}.`;
  const [gate, state] = wordsIn(rest);
  if (!gates.some(known => known === gate) || !['open', 'mended'].includes(state ?? ''))
    return `“${rest}” is no gate; write none, or ${gates.join(', ')}, each with open or mended.`;
  return found.includes(`${gate} ${state}`) ? undefined : `The gate should be ${rest}; there is ${all}.`;
}

function approachProblem(word: string, rest: string, { approach }: Marks): string | undefined {
  if (word in bars) {
    const bar = approach.bars.find(mark => mark.bar === (word as Bar));
    return outside(rest, bar?.mark, word);
  }
  const skill = skills.find((known): known is Skill => known === word);
  return outside(rest, approach.skills.find(mark => mark.skill === skill)?.mark, word);
}
