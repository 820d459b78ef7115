import type { Case, Door } from '../../practice/case.ts';
import type { CompiledStory } from '../compile.ts';
import type { Finding } from '../finding.ts';
import { checkReferences } from './case-references.ts';
import { checkCaseTexts } from './case-texts.ts';
import { checkChoiceTags } from './choice-tags.ts';
import { checkFormVariables } from './form-variables.ts';
import { checkLineTags } from './line-tags.ts';
import { checkMemorySources } from './memory-sources.ts';
import { checkNames } from './names.ts';
import { checkNotebooks } from './notebooks.ts';
import { checkReasons } from './reasons.ts';
import { checkRecordingWords } from './recording-words.ts';
import { checkSpeakers } from './speakers.ts';
import type { StoryCheck, StoryToCheck } from './story-check.ts';
import { storyLines } from './story-lines.ts';
import { checkTraps } from './traps.ts';

const checks: readonly StoryCheck[] = [
  checkChoiceTags,
  checkLineTags,
  checkTraps,
  checkReasons,
  checkNames,
  checkSpeakers,
  checkFormVariables,
  checkNotebooks,
  checkReferences,
  checkMemorySources,
  checkCaseTexts,
  checkRecordingWords,
];

/** All that can be said of a story without playing it. */
export function checkGrammar(
  folder: string,
  compiled: CompiledStory,
  whole: Case | Door,
  guidance: StoryToCheck['guidance'],
): readonly Finding[] {
  const story: StoryToCheck = { folder, compiled, whole, guidance, lines: storyLines(compiled) };
  return checks.flatMap(check => check(story));
}
