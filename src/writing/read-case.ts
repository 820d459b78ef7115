import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Case, Door } from '../practice/case.ts';
import type { Finding } from './finding.ts';
import { readJson } from './read-json.ts';

/** A case file as read: the case, or what is wrong with it, field by field. */
export interface ReadCase {
  readonly case?: Case | Door;
  readonly findings: readonly Finding[];
}

/** Reads and checks `case.json` in a story's folder. Unknown fields are errors that name file, path and what was meant. */
export function readCase(folder: string): ReadCase {
  const file = path.join(folder, 'case.json');
  const { holds, findings } = isDoor(file) ? readJson(file, Door) : readJson(file, Case);
  return holds ? { case: holds, findings } : { findings };
}

/** A door says so; whatever else is wrong with the file, the reading proper says. */
const isDoor = (file: string): boolean =>
  existsSync(file) && /"kind"\s*:\s*"door"/.test(readFileSync(file, 'utf8'));
