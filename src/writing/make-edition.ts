import path from 'node:path';
import type { Door } from '../practice/case.ts';
import type { Edition, Key } from '../practice/edition.ts';
import { type CompiledStory, compileStory } from './compile.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { playCaseOf, playDoorOf } from './play-case.ts';
import { readCase } from './read-case.ts';

/** A story folder, made ready to play. */
export interface MadeEdition {
  /** Absent while the findings hold an error. */
  readonly edition?: Edition;
  /** The first minute has none: it is not scored. */
  readonly key?: Key;
  /** The file of a door, which has no key. */
  readonly door?: Door;
  readonly compiled: CompiledStory;
  readonly findings: readonly Finding[];
}

/** The inkjs whose runtime an edition was made for; a part of its fingerprint. */
export const inkjsVersion = '2.4.0';

/** Compiles `story.ink`, reads `case.json` and binds them into a draft edition (number 0). */
export function makeEdition(folder: string): MadeEdition {
  const compiled = compileStory(path.join(folder, 'story.ink'));
  const read = readCase(folder);
  const findings = [...compiled.findings, ...read.findings];
  if (!compiled.ink || !read.case) return { compiled, findings };
  const whole = read.case;
  const fingerprint = fingerprintOf({
    ink: compiled.ink,
    case: { ...whole, $schema: undefined },
    reasons: reasonsOf(compiled),
    inkjs: inkjsVersion,
  });
  const bound = { story: whole.id, edition: 0, fingerprint, ink: compiled.ink, choices: compiled.choices };
  if (whole.kind === 'door') {
    return { edition: { ...bound, case: playDoorOf(whole) }, door: whole, compiled, findings };
  }
  return {
    edition: { ...bound, case: playCaseOf(whole) },
    key: { fingerprint, choices: compiled.keys, case: whole },
    compiled,
    findings,
  };
}

/** Reasons without file and line: moving a choice down the page makes no other edition. */
const reasonsOf = (compiled: CompiledStory) =>
  Object.fromEntries(
    Object.entries(compiled.keys).map(([id, { file: _file, line: _line, ...reason }]) => [id, reason]),
  );
