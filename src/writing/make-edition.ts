import path from 'node:path';
import type { Case, Door } from '../practice/case.ts';
import type { ChoiceKey, Edition, Key } from '../practice/edition.ts';
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
  const whole = read.case;
  if (!compiled.ink || !whole || findings.some(({ severity }) => severity === 'error'))
    return { compiled, findings };
  const fingerprint = editionFingerprint(compiled.ink, whole, compiled.keys, inkjsVersion);
  const bound = { story: whole.id, edition: 0, fingerprint, ink: compiled.ink, choices: compiled.choices };
  if (whole.kind === 'door')
    return { edition: { ...bound, case: playDoorOf(whole) }, door: whole, compiled, findings };
  return {
    edition: { ...bound, case: playCaseOf(whole) },
    key: { fingerprint, choices: compiled.keys, case: whole },
    compiled,
    findings,
  };
}

/**
 * What tells one edition from another: story, case, reasons, and the inkjs it
 * is played with. A reason's file and line are no part of it: moving a choice
 * down the page makes no other edition.
 */
export const editionFingerprint = (
  ink: Edition['ink'],
  whole: Case | Door,
  reasons: Readonly<Record<string, ChoiceKey>>,
  inkjs: string,
): string =>
  fingerprintOf({
    ink,
    case: { ...whole, $schema: undefined },
    reasons: Object.fromEntries(
      Object.entries(reasons).map(([id, { file: _file, line: _line, ...reason }]) => [id, reason]),
    ),
    inkjs,
  });
