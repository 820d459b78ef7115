import path from 'node:path';
import { checkStory } from '../../src/writing/check-story.ts';
import { readGuidance } from '../../src/writing/read-guidance.ts';
import type { Row } from './row.ts';

const stories = path.resolve(import.meta.dirname, '../../stories');

/** What the story check finds in the doorstep: its size, what is reached, how long a play is, what thoughtless play earns. */
export function storyFigures(): readonly Row[] {
  const { guidance } = readGuidance(path.join(stories, 'guidance'), new Date().toISOString().slice(0, 10));
  if (!guidance) throw new Error('The guidance cannot be read: see npm run check:stories.');
  const { measured, seconds, findings } = checkStory(path.join(stories, 'doorstep'), guidance);
  const marked = measured?.marked;
  if (!measured || !marked) throw new Error('The doorstep cannot be measured: see npm run check:stories.');
  const { coverage, median, longest } = measured;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const part = (id: string, what: string, { reached, of }: { reached: number; of: number }): Row => ({
    id,
    value: reached,
    unit: `of ${of}`,
    how: `${what} that some play reaches, over every state`,
  });
  const anyPlay = 'median of 1,001 plays that choose without preference';
  return [
    {
      id: 'story.states',
      value: measured.states,
      unit: 'states',
      how: `every state of the doorstep, ${measured.steps} steps; ${errors} errors found`,
    },
    {
      id: 'story.seconds',
      value: Math.round(seconds * 10) / 10,
      unit: 's',
      how: 'the whole check of the case',
    },
    part('story.lines', 'lines', coverage.lines),
    part('story.choices', 'choices', coverage.choices),
    ...policyRows(marked.policies),
    { id: 'play.median-words', value: median.words, unit: 'words', how: `heard, ${anyPlay}` },
    { id: 'play.median-choices', value: median.choices, unit: 'choices', how: anyPlay },
    {
      id: 'play.median-taps',
      value: median.taps,
      unit: 'taps',
      how: `in plan, notebook, call and note, ${anyPlay}`,
    },
    {
      id: 'play.longest-words',
      value: longest.words,
      unit: 'words',
      how: 'heard in the longest play there is',
    },
    {
      id: 'save.longest-chars',
      value: marked.longestSave,
      unit: 'characters',
      how: 'the packed save of the play with the most to save',
    },
  ];
}

type Policies = NonNullable<NonNullable<ReturnType<typeof checkStory>['measured']>['marked']>['policies'];

function policyRows(policies: Policies): readonly Row[] {
  return [...new Set(policies.map(({ policy }) => policy))].map(policy => {
    const plays = policies.filter(play => play.policy === policy);
    const bar = Math.max(...plays.map(({ middle = 0 }) => middle));
    const won = plays.filter(play => play.won).length;
    return {
      id: `policy.${policy.replaceAll(' ', '-')}`,
      value: Math.max(...plays.map(({ threshold }) => threshold)),
      unit: 'T',
      how: `best of ${plays.length} plays without thought, “${policy}”; best middle bar ${bar.toFixed(1)}; ${won} won`,
    };
  });
}
