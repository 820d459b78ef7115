import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding.ts';
import type { MadeEdition } from './make-edition.ts';
import { runWalk, type Scorer, type WalkRun } from './run-walk.ts';
import { readWalk } from './walk.ts';

/** The walks of a story's folder, in the order of their names. */
function walkFiles(folder: string): readonly string[] {
  const walks = path.join(folder, 'walks');
  if (!existsSync(walks)) return [];
  return readdirSync(walks)
    .filter(name => name.endsWith('.walk'))
    .sort()
    .map(name => path.join(walks, name));
}

/** All walks of a case, run; what is wrong with their lines stands among the findings too. */
export interface CheckedWalks {
  readonly runs: readonly WalkRun[];
  readonly findings: readonly Finding[];
}

/** Runs every walk of a case. A case that does not compile has none to run: its own findings say why. */
export function checkWalks(folder: string, made: MadeEdition, score: Scorer): CheckedWalks {
  const { edition, key } = made;
  if (!edition) return { runs: [], findings: [] };
  const read = walkFiles(folder).map(file => readWalk(file, readFileSync(file, 'utf8')));
  const runs = read.map(({ walk }) => runWalk(walk, edition, key, score));
  return { runs, findings: [...read.flatMap(one => one.findings), ...runs.flatMap(run => run.findings)] };
}
