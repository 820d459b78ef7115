import type { Case, Door } from '../../practice/case.ts';
import type { Guidance } from '../../practice/guidance.ts';
import type { CompiledStory } from '../compile.ts';
import type { Finding } from '../finding.ts';
import type { StoryLine } from './story-lines.ts';

/** What the checks of a story's grammar read. */
export interface StoryToCheck {
  readonly folder: string;
  readonly compiled: CompiledStory;
  readonly whole: Case | Door;
  readonly lines: readonly StoryLine[];
  /** What the case may cite. */
  readonly guidance: Pick<Guidance, 'sources' | 'standards'>;
}

/** One idea of what must hold in a story, and what does not. */
export type StoryCheck = (story: StoryToCheck) => readonly Finding[];

/** A fault in one line of the story. */
export const faultIn = (
  { file, line }: Pick<StoryLine, 'file' | 'line'>,
  says: string,
  mend?: string,
): Finding => ({
  severity: 'error',
  file,
  line,
  says,
  ...(mend && { mend }),
});

/** A fault in the case file, named by its path there. */
export const faultAt = (folder: string, at: string, says: string, mend?: string): Finding => ({
  severity: 'error',
  file: `${folder}/case.json`,
  line: 0,
  says: `${at}: ${says}`,
  ...(mend && { mend }),
});
