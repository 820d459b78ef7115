import type { Case } from '../../src/practice/case.ts';
import { smallCase } from './small-case.ts';
import { smallStory } from './small-story.ts';
import { storyFolder } from './story-folder.ts';

/** The small story with one piece of its words changed. Throws when the piece is not there: the fixture would test nothing. */
export function storyWith(from: string, to: string): string {
  if (!smallStory.includes(from)) throw new Error(`the small story has no “${from}”`);
  return storyFolder({ 'story.ink': smallStory.replace(from, () => to) });
}

type Loose = { [name: string]: Loose } & { [place: number]: Loose };

/** The small case with one thing changed, whatever the schema would say to it. */
export function caseWith(change: (whole: Loose) => void): string {
  const whole = structuredClone(smallCase) as unknown as Loose;
  change(whole);
  return storyFolder({ 'case.json': JSON.stringify(whole as unknown as Case) });
}

/** Any value, where a fixture has to break the case's own types. */
export const any = (value: unknown): Loose => value as Loose;
