import type { CompiledStory } from '../compile.ts';

/** What a line of a story file is for. */
type LineKind =
  | 'knot'
  | 'logic'
  | 'choice'
  | 'reason'
  | 'tags'
  | 'divert'
  | 'brace'
  | 'words'
  | 'comment'
  | 'blank';

/** One line of a story file, taken apart. */
export interface StoryLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: LineKind;
  /** The line as written, without the space around it. */
  readonly whole: string;
  /** What is said or told, tags, gather dashes and labels left out. */
  readonly words: string;
  /** Tags without `#`. Of a choice, those within its brackets. */
  readonly tags: readonly string[];
  /** The knot it stands in; none at the top of a file. */
  readonly knot?: string;
}

/** Every line of a story and what it includes, the main file first. */
export function storyLines({ sources }: Pick<CompiledStory, 'sources'>): readonly StoryLine[] {
  return [...sources].flatMap(([file, source]) => {
    let knot: string | undefined;
    let inComment = false;
    return source.split(/\r?\n/).map((text, index): StoryLine => {
      const whole = text.trim();
      const commented = inComment || whole.startsWith('/*');
      inComment = commented && !whole.includes('*/');
      const header = commented ? null : /^={2,}\s*(?:function\s+)?(\w+)/.exec(whole);
      knot = header?.[1] ?? knot;
      const kind = commented ? 'comment' : kindOf(whole);
      return { file, line: index + 1, kind, whole, ...takeApart(kind, whole), ...(knot && { knot }) };
    });
  });
}

function kindOf(whole: string): LineKind {
  if (whole === '') return 'blank';
  if (whole.startsWith('//')) return 'comment';
  if (/^=/.test(whole)) return 'knot';
  if (/^(~|VAR\b|CONST\b|LIST\b|EXTERNAL\b|INCLUDE\b)/.test(whole)) return 'logic';
  if (/^[*+]/.test(whole)) return 'choice';
  if (/^#\s*(why|src|thinks)\b/.test(whole)) return 'reason';
  const bare = withoutGather(whole);
  if (bare === '') return 'blank';
  if (bare.startsWith('#')) return 'tags';
  if (/^(->|<-)/.test(bare)) return 'divert';
  if (/^(\{[^}]*|\}|-?\s*else\s*:|[^{}"]*:)$/.test(bare) && /^[-{}]|else/.test(whole)) return 'brace';
  return 'words';
}

/** A gather's dashes and label stand before its words. */
const withoutGather = (whole: string) => whole.replace(/^(-(?!>)\s*)+(\(\w+\)\s*)?/, '').trim();

function takeApart(kind: LineKind, whole: string): Pick<StoryLine, 'words' | 'tags'> {
  if (kind === 'choice') {
    const [, inside = ''] = /\[(.*)\]/.exec(whole) ?? [];
    const [words = '', ...tags] = inside.split('#').map(part => part.trim());
    return { words, tags };
  }
  if (kind !== 'words' && kind !== 'tags' && kind !== 'brace') return { words: '', tags: [] };
  const [words = '', ...tags] = withoutGather(whole)
    .split(/(?<!\\)#/)
    .map(part => part.trim());
  return { words, tags: tags.map(tag => tag.replace(/\}$/, '').trim()) };
}
