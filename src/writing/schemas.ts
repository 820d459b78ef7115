import * as z from 'zod/mini';
import { Case, Door } from '../practice/case.ts';
import {
  ClockFile,
  GlossaryFile,
  LadderFile,
  SourcesFile,
  StandardsFile,
  SupportFile,
} from '../practice/guidance.ts';

const shapes: Readonly<Record<string, z.ZodMiniType>> = {
  'case.schema.json': z.discriminatedUnion('kind', [Case, Door]),
  'guidance/ladder.schema.json': LadderFile,
  'guidance/clock.schema.json': ClockFile,
  'guidance/standards.schema.json': StandardsFile,
  'guidance/sources.schema.json': SourcesFile,
  'guidance/glossary.schema.json': GlossaryFile,
  'guidance/support.schema.json': SupportFile,
};

/** The JSON Schemas by which an editor completes and checks case files and guidance: file under `stories/`, and its text. */
export const schemaFiles = (): readonly (readonly [file: string, text: string])[] =>
  Object.entries(shapes).map(([file, shape]) => [
    file,
    `${JSON.stringify(z.toJSONSchema(shape), undefined, 2)}\n`,
  ]);
