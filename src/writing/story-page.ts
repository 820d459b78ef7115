import type { Measured, StoryReport } from './check-story.ts';
import { sayFinding } from './finding.ts';

/** A check's page for one story, to be read on a terminal. */
export function storyPage({ story, findings, measured, seconds }: StoryReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const head = `${story}  ${errors} errors, ${findings.length - errors} warnings, ${seconds.toFixed(1)} s`;
  return [
    head,
    '='.repeat(head.length),
    ...(measured ? figures(measured) : []),
    ...findings.map(sayFinding),
    '',
  ].join('\n');
}

function figures(measured: Measured): readonly string[] {
  const { states, steps, searchSeconds, sampled, seeds, coverage, median, longest, endless, marked } =
    measured;
  const part = ({ reached, of }: { reached: number; of: number }) => `${reached} of ${of}`;
  const length = ({ words, choices, taps }: Measured['median']) =>
    `${words} words heard, ${choices} choices, ${taps} taps in forms`;
  return [
    sampled === undefined
      ? `states      ${states}, ${steps} steps, ${searchSeconds.toFixed(1)} s${seeds.length > 1 ? `, seeds ${seeds.join(' ')}` : ''}`
      : `sampled     ${sampled} plays, least chosen first; ${states} places, ${steps} steps, ${searchSeconds.toFixed(1)} s`,
    `reached     lines ${part(coverage.lines)}, choices ${part(coverage.choices)}, endings ${part(coverage.endings)}`,
    `median      ${length(median)}`,
    `longest     ${length(longest)}${endless ? ', and a choice that can be taken without end' : ''}`,
    `reading age ${measured.readingAge} (Flesch-Kincaid grade + 5)`,
    ...(marked ? markedFigures(marked) : []),
  ];
}

function markedFigures({
  walks,
  longestSave,
  best,
  fives,
  softestNotBest,
  policies,
}: NonNullable<Measured['marked']>): readonly string[] {
  const names = [...new Set(policies.map(({ policy }) => policy))];
  return [
    `save        ${longestSave} characters at most`,
    `walks       ${walks}`,
    `best found  ${best ? `T ${best.threshold}, bars ${best.bars.join(' ')} (${best.how})` : 'none'}`,
    `codes       ${Math.round(fives * 100)} % are 5; the softest line is not the best ${softestNotBest} times`,
    ...names.map(name => {
      const all = policies.filter(({ policy }) => policy === name);
      const top = Math.max(...all.map(({ threshold }) => threshold));
      const bar = Math.max(...all.map(({ middle = 0 }) => middle));
      return `policy      ${name}: best T ${top}, middle bar ${bar.toFixed(1)}, won ${all.filter(({ won }) => won).length} of ${all.length}`;
    }),
  ];
}
