import type { Finding } from './finding.ts';

/** One line of a walk after its first: what is done, or what is expected where it stands. */
export interface Step {
  /** From 1. */
  readonly line: number;
  /** `choose`, `answer`, `do`, `hear`, `offered`, `not offered`, `noticed`, `ends`, `duty`, `threshold`, ... */
  readonly word: string;
  /** What follows the word, quotes and all. */
  readonly rest: string;
}

/** A worked walk through a case: a test that a tutor can read. */
export interface Walk {
  readonly file: string;
  /** What the walk shows, said first. */
  readonly sentence: string;
  readonly seed: number;
  /** Absent: the case's first family. */
  readonly family?: string;
  readonly version?: string;
  readonly steps: readonly Step[];
}

/** A walk as read, or what is wrong with its lines. */
export interface ReadWalk {
  readonly walk: Walk;
  readonly findings: readonly Finding[];
}

const settings = ['seed', 'family', 'version'];

/** Everything a line of a walk can begin with, longest first where one begins another. */
const walkWords = [
  ...settings,
  ...['choose', 'answer', 'do', 'tag', 'join', 'hear', 'not offered', 'offered', 'noticed', 'ends'],
  ...[
    'duty',
    'decision',
    'threshold',
    'care',
    'authority',
    'evocation',
    'no corner',
    'corner',
    'error',
    'gate',
  ],
  ...['emp', 'col', 'aut', 'pur', 'cla', 'chi', 'evo'],
] as const;

/** Reads a walk: its first line is a sentence, then one step a line; `#` begins a comment. */
export function readWalk(file: string, source: string): ReadWalk {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text: withoutComment(text).trim() }))
    .filter(({ text }) => text !== '');
  const [first, ...rest] = lines;
  const findings: Finding[] = [];
  const wrong = (line: number, says: string, mend?: string) =>
    findings.push({ severity: 'error', file, line, says, ...(mend && { mend }) });
  if (!first || !/\s.*[.?]$/.test(first.text) || readStep(first))
    wrong(first?.line ?? 1, 'A walk begins with a sentence that says what it shows.');
  const steps = rest.flatMap(({ line, text }): Step[] => {
    const step = readStep({ line, text });
    if (!step) wrong(line, `“${text}” is no step of a walk.`, `A step begins with ${walkWords.join(', ')}.`);
    return step ? [step] : [];
  });
  const done = steps.findIndex(step => !settings.includes(step.word));
  for (const late of done < 0 ? [] : steps.slice(done).filter(step => settings.includes(step.word)))
    wrong(late.line, `“${late.word}” comes too late.`, 'Put it above the first step.');
  const seed = settingOf(steps, 'seed') ?? '1';
  if (!/^\d+$/.test(seed)) wrong(lineOf(steps, 'seed'), `“${seed}” is no seed.`, 'Write a whole number.');
  const family = settingOf(steps, 'family');
  const version = settingOf(steps, 'version');
  const walk: Walk = {
    ...{ file, sentence: first?.text ?? '', seed: Number(seed) || 0 },
    ...(family && { family }),
    ...(version && { version }),
    steps: steps.filter(step => !settings.includes(step.word)),
  };
  return { walk, findings };
}

/** A comment begins with `#` at the start of a line or after a space; within quotes it is a word like any other. */
const withoutComment = (text: string): string => /^(?:[^"#]|"[^"]*"|"|(?<=\S)#)*/.exec(text)?.[0] ?? '';

function readStep({ line, text }: { line: number; text: string }): Step | undefined {
  const word = walkWords.find(known => text === known || new RegExp(`^${known}\\s`).test(text));
  if (word === undefined) return undefined;
  // `tag x told sure` is short for `do tag x told sure`.
  if (word === 'tag' || word === 'join') return { line, word: 'do', rest: text };
  return { line, word, rest: text.slice(word.length).trim() };
}

const settingOf = (steps: readonly Step[], word: string) => steps.find(step => step.word === word)?.rest;
const lineOf = (steps: readonly Step[], word: string) => steps.find(step => step.word === word)?.line ?? 0;
