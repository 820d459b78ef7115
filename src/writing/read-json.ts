import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import { closest } from './check/closest.ts';
import type { Finding } from './finding.ts';

/** A file as read against its schema: what it holds, or what is wrong with it, field by field. */
export interface ReadJson<T> {
  readonly holds?: T;
  readonly findings: readonly Finding[];
}

/** Reads a JSON file and checks it. Every fault names the file, the path within it and what was probably meant. */
export function readJson<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): ReadJson<z.infer<Schema>> {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return {
      findings: [{ severity: 'error', file, line: 0, says, mend: 'The file must be there and be JSON.' }],
    };
  }
  const read = schema.safeParse(raw);
  if (read.success) return { holds: read.data as z.infer<Schema>, findings: [] };
  return { findings: read.error.issues.flatMap(issue => faultsOf(issue, file, schema)) };
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, file: string, schema: z.ZodMiniType): readonly Finding[] {
  const at = issue.path.join('.');
  const fault = (says: string, mend?: string): Finding => ({
    ...{ severity: 'error', file, line: 0, says },
    ...(mend && { mend }),
  });
  if (issue.code !== 'unrecognized_keys') return [fault(at ? `${at}: ${issue.message}` : issue.message)];
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map(key => {
    const near = closest(key, known);
    const says = `${at ? `${at}.` : ''}${key}: there is no such field.`;
    return fault(says, near ? `Did you mean “${near}”?` : `There are ${known.join(', ')}.`);
  });
}

/** The names of the fields a schema has at a path. */
function fieldsAt(schema: z.ZodMiniType, at: readonly PropertyKey[]): readonly string[] {
  let here: unknown = schema;
  for (const step of at) here = inside(unwrapped(here), step);
  return Object.keys(definitionOf(unwrapped(here)).shape ?? {});
}

/** What zod keeps of a schema; one of these, by its kind. */
interface Definition {
  readonly innerType?: unknown;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
}

const definitionOf = (schema: unknown): Definition =>
  (schema as { _zod?: { def: Definition } } | undefined)?._zod?.def ?? {};

function unwrapped(schema: unknown): unknown {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const { shape, element, valueType } = definitionOf(schema);
  return shape?.[String(step)] ?? element ?? valueType;
}
