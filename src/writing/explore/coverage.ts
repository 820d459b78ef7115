import path from 'node:path';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { CompiledStory } from '../compile.ts';
import type { Finding } from '../finding.ts';
import { everyPart } from '../parse-tree.ts';
import type { Explored } from './explore.ts';

/** How much of a story was reached, of how much. */
export interface Coverage {
  readonly lines: { readonly reached: number; readonly of: number };
  readonly choices: { readonly reached: number; readonly of: number };
  readonly endings: { readonly reached: number; readonly of: number };
  readonly findings: readonly Finding[];
}

/** A piece of text as it was written, under the path Ink plays it from. */
export interface Written {
  readonly path: string;
  readonly words: string;
  readonly file: string;
  readonly line: number;
}

/** What no play of a story comes to: lines, parts of lines, choices, endings. */
export function coverageOf(compiled: CompiledStory, explored: Explored, folder: string): Coverage {
  const main = path.join(folder, 'story.ink');
  const heard = [...explored.openings, ...explored.edges.map(edge => edge.lines)].flat();
  const reachedTexts = new Set(heard.flatMap(line => line.texts));
  const texts = compiled.parsed ? writtenTexts(compiled.parsed, folder, main) : [];
  const missedTexts = texts.filter(text => !reachedTexts.has(text.path));
  const taken = new Set(explored.edges.map(edge => edge.choose));
  const missedChoices = Object.entries(compiled.keys).filter(([id]) => !taken.has(id));
  const ended = new Set(explored.states.flatMap(({ endsIn }) => endsIn ?? []));
  const missedEndings = explored.endings.filter(ending => !ended.has(ending));
  const mend = 'Mend the condition above it, or take it out.';
  const findings: Finding[] = [
    ...missedTexts.map(({ file, line, words }): Finding => {
      return { severity: 'error', file, line, says: `No play reaches “${words}”.`, mend };
    }),
    ...missedChoices.map(([id, { file, line }]): Finding => {
      const says = `No play is ever offered “${id}”.`;
      return { severity: 'error', file: path.resolve(folder, file), line, says, mend };
    }),
    ...missedEndings.map((ending): Finding => {
      const says = `No play ends in “${ending.split('.')[0]}” (${ending}).`;
      return { severity: 'error', file: main, line: 0, says, mend };
    }),
  ];
  const count = (all: number, missed: number) => ({ reached: all - missed, of: all });
  return {
    lines: count(texts.length, missedTexts.length),
    choices: count(Object.keys(compiled.keys).length, missedChoices.length),
    endings: count(explored.endings.length, missedEndings.length),
    findings,
  };
}

/** Where each piece of text that is heard was written, by the path Ink plays it from. */
export const placesOfTexts = ({ parsed }: CompiledStory, folder: string): ReadonlyMap<string, Written> =>
  new Map(
    (parsed ? writtenTexts(parsed, folder, path.join(folder, 'story.ink')) : []).map(text => [
      text.path,
      text,
    ]),
  );

/** Every piece of text that is heard; the words of options and tags are reached with them. */
function writtenTexts(story: ParsedObject, folder: string, main: string): readonly Written[] {
  const inTags = textsInTags(story);
  return [...everyPart(story)].flatMap((part): Written[] => {
    const { text } = part as ParsedObject & { text?: string };
    if (part.typeName !== 'Text' || !text?.trim() || inTags.has(part) || isUnder(part, ['Choice', 'String']))
      return [];
    const { fileName, startLineNumber = 0 } = part.debugMetadata ?? {};
    const file = fileName ? path.resolve(folder, fileName) : main;
    return [{ path: String(part.runtimeObject?.path), words: text.trim(), file, line: startLineNumber }];
  });
}

/** Texts between the start and the end of a tag. */
function textsInTags(story: ParsedObject): ReadonlySet<ParsedObject> {
  const found = new Set<ParsedObject>();
  let open = false;
  for (const part of everyPart(story)) {
    if (part.typeName === 'Tag') open = (part as ParsedObject & { isStart: boolean }).isStart;
    else if (open) found.add(part);
  }
  return found;
}

function isUnder(part: ParsedObject, kinds: readonly string[]): boolean {
  for (let above = part.parent; above; above = above.parent) if (kinds.includes(above.typeName)) return true;
  return false;
}
