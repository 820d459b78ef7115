import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Case, Door } from '../practice/case.ts';
import type { Finding } from './finding.ts';

/** A case file as read: the case, or what is wrong with it, field by field. */
export interface ReadCase {
  readonly case?: Case | Door;
  readonly findings: readonly Finding[];
}

/** Reads and checks `case.json` in a story's folder. Unknown fields are errors that name file, path and what was meant. */
export function readCase(folder: string): ReadCase {
  const file = path.join(folder, 'case.json');
  try {
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isDoor = typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'door';
    const read = isDoor ? Door.safeParse(raw) : Case.safeParse(raw);
    if (read.success) return { case: read.data, findings: [] };
    const findings = read.error.issues.map((issue): Finding => {
      const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
      return { severity: 'error', file, line: 0, says: `${where}${issue.message}` };
    });
    return { findings };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return {
      findings: [{ severity: 'error', file, line: 0, says, mend: 'The file must be there and be JSON.' }],
    };
  }
}
