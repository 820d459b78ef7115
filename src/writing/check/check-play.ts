import { checkRepairs } from '../explore/check-repairs.ts';
import { coverageOf } from '../explore/coverage.ts';
import type { Explored } from '../explore/explore.ts';
import { checkRoutes } from '../explore/find-routes.ts';
import { whatMultiplies } from '../explore/what-matters.ts';
import { wordsIn } from '../explore/words-in.ts';
import type { Finding } from '../finding.ts';
import type { MadeEdition } from '../make-edition.ts';
import { checkActsDone } from './acts-done.ts';
import { checkLengths } from './lengths.ts';
import { checkNotebookMoments } from './notebook-moments.ts';
import { checkOffers } from './offers.ts';
import { checkPlaces } from './places-in-play.ts';
import { checkShifts } from './shifts.ts';

/** The most words of the referral: what is told before the first choice. */
const mostReferralWords = 150;

/** All that shows once every state of a story has been seen. A story not seen whole is told what multiplies it. */
export function checkPlay(folder: string, made: MadeEdition, explored: Explored): readonly Finding[] {
  const { compiled, edition, key } = made;
  const file = `${folder}/story.ink`;
  const fault = (says: string, mend?: string): Finding => ({
    severity: 'error',
    file,
    line: 0,
    says,
    ...(mend && { mend }),
  });
  const broken = explored.broken
    .slice(0, 5)
    .map(({ says, after }) =>
      fault(
        `The story breaks ${after.length > 0 ? `after ${after.slice(-6).join(', ')}` : 'at once'}: ${says}`,
      ),
    );
  if (!edition) return [];
  if (explored.tooMany) {
    const worst = whatMultiplies(explored.states.slice(0, 5000).map(({ matters }) => matters)).slice(0, 5);
    const named = worst.map(({ name, times }) => `${name} (${times.toFixed(1)} times)`).join(', ');
    const mend = `Most of it comes of ${named}. What is not read any more after a knot costs nothing.`;
    return [...broken, fault(`More than ${explored.states.length - 1} states: not all were seen.`, mend)];
  }
  const whole = key?.case ?? made.door;
  const referral = wordsIn(explored.openings[0] ?? []);
  return [
    ...broken,
    ...coverageOf(compiled, explored, folder).findings,
    ...checkLengths(compiled, explored, folder, compiled.keys),
    ...checkOffers(explored, key, folder),
    ...(whole ? checkPlaces(explored, whole, compiled.keys, folder) : []),
    ...(key
      ? [
          ...checkShifts(compiled, explored, key, folder),
          ...checkRoutes(explored, key, folder),
          ...checkRepairs(explored, key, folder),
          ...checkActsDone(explored, key, folder),
          ...checkNotebookMoments(explored, key, folder),
          ...(referral > mostReferralWords
            ? [
                fault(
                  `${referral} words before the first choice; the referral has at most ${mostReferralWords}.`,
                ),
              ]
            : []),
        ]
      : []),
  ];
}
