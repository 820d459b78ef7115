import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { ChoiceKey } from '../practice/edition.ts';
import type { Finding } from './finding.ts';
import { type LiftedFile, lift } from './lift.ts';
import { everyChoice, flowsAbove } from './parse-tree.ts';

/** A story as compiled: what is played, how its choices are called, and the key lifted out of it. */
export interface CompiledStory {
  /** Absent when the story does not compile; the findings say why. */
  readonly ink?: Readonly<Record<string, unknown>>;
  /** From Ink's runtime path of a choice to its id. */
  readonly choices: Readonly<Record<string, string>>;
  readonly keys: Readonly<Record<string, ChoiceKey>>;
  /** Every file read, the main one first: absolute path to its source as written. */
  readonly sources: ReadonlyMap<string, string>;
  /** Ink's parse tree, for the checks that read it. */
  readonly parsed?: ParsedStory;
  readonly findings: readonly Finding[];
}

/** Compiles a story file and all it includes. Whatever is wrong becomes a finding with file and line; nothing throws. */
export function compileStory(file: string): CompiledStory {
  const main = path.resolve(file);
  const sources = new Map<string, string>();
  const lifted = new Map<string, LiftedFile>();
  const findings: Finding[] = [];
  const load = (name: string) => {
    const source = readFileSync(name, 'utf8').replace(/^\uFEFF/, '');
    const clean = lift(source);
    sources.set(name, source);
    lifted.set(name, clean);
    return clean.source;
  };
  const compiler = compilerOf(main, load, findings);
  try {
    const json = compiler?.Compile().ToJson();
    if (typeof json !== 'string' || findings.some(finding => finding.severity === 'error')) {
      return { choices: {}, keys: {}, sources, findings };
    }
    const parsed = compiler?.parsedStory as ParsedStory;
    const { choices, keys } = nameChoices(parsed, main, lifted, findings);
    // Floats lose their type on the way through JSON: what is shipped is what every check must see.
    return { ink: JSON.parse(json), choices, keys, sources, parsed, findings };
  } catch (error) {
    if (findings.length === 0) findings.push({ severity: 'error', file: main, line: 0, says: plain(error) });
    return { choices: {}, keys: {}, sources, findings };
  }
}

const plain = (error: unknown) => (error instanceof Error ? error.message : String(error));

function compilerOf(main: string, load: (name: string) => string, findings: Finding[]): Compiler | undefined {
  const folder = path.dirname(main);
  const files = {
    ResolveInkFilename: (name: string) => path.resolve(folder, name),
    LoadInkFileContents: (name: string) => load(name),
  };
  const hear = (message: string) => findings.push(readMessage(message, folder));
  try {
    return new Compiler(load(main), new CompilerOptions(main, [], false, hear, files));
  } catch (error) {
    findings.push({ severity: 'error', file: main, line: 0, says: plain(error) });
    return undefined;
  }
}

/** Ink's own messages say “WARNING: 'story.ink' line 12: ...”; any of them is an error here (a loose end stops a visit). */
function readMessage(message: string, folder: string): Finding {
  const [, file = '', line = '0', says = message] =
    /'([^']+)' line (\d+): ([\s\S]*)$/.exec(message) ?? /^()[^:]*line (\d+): ([\s\S]*)$/.exec(message) ?? [];
  return { severity: 'error', file: path.resolve(folder, file || 'story.ink'), line: Number(line), says };
}

function nameChoices(
  parsed: ParsedStory,
  main: string,
  lifted: ReadonlyMap<string, LiftedFile>,
  findings: Finding[],
): Pick<CompiledStory, 'choices' | 'keys'> {
  const choices: Record<string, string> = {};
  const keys: Record<string, ChoiceKey> = {};
  for (const choice of everyChoice(parsed)) {
    if (choice.isInvisibleDefault) continue;
    const file = choice.debugMetadata?.fileName
      ? path.resolve(path.dirname(main), choice.debugMetadata.fileName)
      : main;
    const line = choice.debugMetadata?.startLineNumber ?? 0;
    const id = idOf(choice);
    const finding = problemWithId(id, file, line, keys);
    if (finding) findings.push(finding);
    if (!id) continue;
    choices[String(choice.runtimeChoice.pathOnChoice)] = id;
    const beside = lifted.get(file)?.choices.find(found => found.line === line);
    if (beside) keys[id] = { file: path.relative(path.dirname(main), file), ...beside };
  }
  return { choices, keys };
}

function problemWithId(
  id: string | undefined,
  file: string,
  line: number,
  keys: Readonly<Record<string, ChoiceKey>>,
): Finding | undefined {
  if (!id) {
    return {
      severity: 'error',
      file,
      line,
      says: 'A choice without a label, or outside a knot.',
      mend: 'Write * (a_label) [ ... ] inside a knot.',
    };
  }
  const twin = keys[id];
  return twin
    ? {
        severity: 'error',
        file,
        line,
        says: `“${id}” is also the choice in line ${twin.line}.`,
        mend: 'Give one of them another label.',
      }
    : undefined;
}

/** `knot.label` or `knot.stitch.label`, whatever weave the choice is nested in. */
function idOf(choice: Choice): string | undefined {
  const label = choice.identifier?.name;
  const flows = flowsAbove(choice);
  return label && flows.length > 0 ? [...flows, label].join('.') : undefined;
}
