import path from 'node:path';
import type { Measured } from './check-story.ts';
import type { Finding } from './finding.ts';

const mostWordsHeard = 2200;
const mostSaveCharacters = 4096;

/** Where a story is longer than it may be, or a play without thought wins. */
export function limitFindings(
  folder: string,
  { longest, marked }: Measured,
  hasVisit: boolean,
): readonly Finding[] {
  if (!marked) return [];
  const fault = (severity: Finding['severity'], says: string, mend: string): Finding => ({
    ...{ severity, file: path.join(folder, 'story.ink'), line: 0, says, mend },
  });
  const won = marked.policies.filter(play => play.won);
  const names = [...new Set(won.map(({ policy }) => policy))];
  return [
    ...(longest.words > mostWordsHeard
      ? [fault('error', `One play hears ${longest.words} words.`, `At most ${mostWordsHeard}.`)]
      : []),
    ...(marked.longestSave > mostSaveCharacters
      ? [fault('error', `A save can be ${marked.longestSave} characters.`, `At most ${mostSaveCharacters}.`)]
      : []),
    ...names.map(name => {
      const says = `Playing “${name}” wins (seeds ${won
        .filter(({ policy }) => policy === name)
        .map(({ seed }) => seed)
        .join(', ')}).`;
      return fault(
        'error',
        says,
        'Move or shorten what it picks; let duties hang on the plan and the call, and facts on looking and asking.',
      );
    }),
    ...(hasVisit && marked.softestNotBest < 2
      ? [
          fault(
            'warning',
            `The softest line is less than the best only ${marked.softestNotBest} times.`,
            'At least twice a visit.',
          ),
        ]
      : []),
    ...(marked.walks === 0
      ? [fault('warning', 'This case has no walks.', 'walks/*.walk are its tests.')]
      : []),
  ];
}
