import type { Finding } from '../finding.ts';
import { faultIn, type StoryCheck } from './story-check.ts';
import type { StoryLine } from './story-lines.ts';

interface Trap {
  readonly is: (line: StoryLine) => boolean;
  readonly says: string;
  readonly mend: string;
}

const told = ({ kind }: StoryLine) =>
  kind === 'words' || kind === 'choice' || kind === 'tags' || kind === 'brace';
/** What Ink calculates with on a line: after `~`, or within braces. */
const sums = ({ whole, kind }: StoryLine): string =>
  kind === 'logic'
    ? whole.replace(/"[^"]*"|\/\/.*$/g, '')
    : [...whole.matchAll(/\{([^}:]*)/g)].map(([, sum]) => sum).join(' ; ');

/** What Ink takes in silence and plays otherwise than it reads (each was tried with inkjs 2.4.0). */
const traps: readonly Trap[] = [
  {
    is: line => told(line) && /(?<!\\)\/\/|\/\*/.test(line.whole),
    says: '// cuts the line in silence.',
    mend: 'Put the comment on a line of its own.',
  },
  {
    is: ({ kind, whole }) => kind !== 'comment' && /\{[^}]*:\s*[*+]\s*(\(|\[)/.test(whole),
    says: 'A choice inside braces on one line prints as text.',
    mend: 'Write the condition on the choice: * {known} (label) [ ... ].',
  },
  {
    is: ({ kind, words, whole }) =>
      (kind === 'words' && /(->|<-)/.test(words.replace(/\{[^}]*\}/g, '')) && !isTunnel(whole)) ||
      (kind === 'choice' && /\].*\S.*->/.test(whole)),
    says: 'Text and -> on one line glue lines together.',
    mend: 'Put the divert on a line of its own.',
  },
  {
    is: line => /\d\.\d/.test(sums(line)),
    says: 'A number with a point plays differently once the story is saved.',
    mend: 'Count in whole numbers.',
  },
  {
    is: line => /\/(?!\s*[1-9]\d*\b)/.test(sums(line)) || /\s(mod|%)\s*(?![1-9])/.test(sums(line)),
    says: 'A division by what may be nothing crashes later.',
    mend: 'Divide by a whole number, or count otherwise.',
  },
  {
    is: ({ kind, whole }) =>
      kind !== 'comment' && /\b(TURNS|TURNS_SINCE|CHOICE_COUNT|SEED_RANDOM)\s*\(/.test(whole),
    says: 'Counting turns or options makes every way a state of its own, and SEED_RANDOM unseats the attempt’s seed.',
    mend: 'Keep what matters in a variable.',
  },
  {
    is: ({ kind, whole }) => kind === 'words' && /^[A-Z][a-z]+:\s|^\{\w+\}:\s/.test(whole),
    says: 'A speaker is written as an id in capitals.',
    mend: 'Write DARREN: and the family’s name is shown.',
  },
];

/** `-> knot ->` within words is a tunnel, and still glues. */
const isTunnel = (whole: string) => /^->.*->$/.test(whole);

/** Traps of Ink (story-format.md): what reads well and plays wrong. */
export const checkTraps: StoryCheck = ({ lines }) =>
  lines.flatMap(line =>
    traps.filter(trap => trap.is(line)).map((trap): Finding => faultIn(line, trap.says, trap.mend)),
  );
