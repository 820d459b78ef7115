import type { ChoiceKey, Thought } from '../practice/edition.ts';
import { errorTypes, gates, skills } from '../practice/skills.ts';

/** What a writer has put beside one choice, before we know the choice's id. */
type Lifted = Omit<ChoiceKey, 'file'>;

/** A story file without its key: same lines, same numbers, codes and reasons taken out. */
export interface LiftedFile {
  readonly source: string;
  readonly choices: readonly Lifted[];
}

const choiceLine = /^\s*[*+](?:\s*[*+])*\s*(?!\s*->)/;
const reasonLine = /^\s*#\s*(why|src|thinks)\b\s*([^:]*):\s*(.*)$/;

/**
 * Takes codes, reasons and thoughts out of a story file, line by line, so that
 * what is played carries no hint. (Left in, Ink would stick them to whatever
 * line comes next.) Blanked lines stay, so line numbers hold.
 */
export function lift(source: string): LiftedFile {
  const choices: Lifted[] = [];
  const lines = source.split(/\r?\n/).map((text, index) => {
    const number = index + 1;
    const reason = reasonLine.exec(text);
    if (reason) {
      const last = choices.at(-1);
      // One that stands under no choice is worth nothing; the check of reasons names it.
      if (last) choices[choices.length - 1] = withReason(last, reason);
      return '';
    }
    if (!choiceLine.test(text)) return text;
    const { line, lifted } = liftCodes(text, number);
    choices.push(lifted);
    return line;
  });
  return { source: lines.join('\n'), choices };
}

function withReason(choice: Lifted, [, kind, who = '', words = '']: RegExpExecArray): Lifted {
  if (kind === 'why') return { ...choice, why: words.trim() };
  if (kind === 'src') return { ...choice, src: [...choice.src, ...words.split(/[\s,]+/).filter(Boolean)] };
  const thought: Thought = { who: who.trim(), words: words.trim() };
  return { ...choice, thinks: [...choice.thinks, thought] };
}

/** Splits `[words #emp 4 #look: fridge]` into what is worth something and what the page needs. */
function liftCodes(text: string, number: number): { line: string; lifted: Lifted } {
  const [whole = '', inside = ''] = /\[([^\]]*)\]/.exec(text) ?? [];
  const [words = '', ...tags] = inside.split('#').map(part => part.trim());
  const kept = tags.filter(tag => !isCode(tag));
  const lifted: Lifted = {
    line: number,
    text: words,
    src: [],
    thinks: [],
    ...readCodes(tags.filter(isCode)),
  };
  const bracket = ['[', [words, ...kept.map(tag => `#${tag}`)].join(' '), ']'].join('');
  return { line: whole === '' ? text : text.replace(whole, () => bracket), lifted };
}

const wordsOf = (tag: string) => tag.split(/[\s:]+/).filter(Boolean);
const isOneOf = (list: readonly string[], word: string | undefined) =>
  word !== undefined && list.includes(word);

function isCode(tag: string): boolean {
  const [head] = wordsOf(tag);
  return isOneOf(skills, head) || isOneOf(errorTypes, head) || head === 'gate' || head === 'repair';
}

function readCodes(tags: readonly string[]): Pick<ChoiceKey, 'skills' | 'errors' | 'gate' | 'repair'> {
  const pairs = tags.map(wordsOf);
  const rated = pairs.filter(([head]) => isOneOf(skills, head));
  const gateOf = (kind: string) =>
    gates.find(gate => pairs.some(([head, word]) => head === kind && word === gate));
  const gate = gateOf('gate');
  const repair = gateOf('repair');
  return {
    skills: Object.fromEntries(rated.map(([head, level]) => [head, Number(level)])),
    errors: errorTypes.filter(type => pairs.some(([head]) => head === type)),
    ...(gate && { gate }),
    ...(repair && { repair }),
  };
}
