import * as z from 'zod/mini';
import { levels } from './ladder.ts';

/** How sure a line of guidance is: seen in a copy of its source, seen second-hand, from memory, a judgement. M is shown with “check at source”. */
export const certainties = ['V', 'V*', 'M', 'J'] as const;
export type Certainty = (typeof certainties)[number];

const text = z.string().check(z.minLength(1));
const certainty = z.enum(certainties);
/** A day as 2027-03-31. */
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const dated = { edition: text, checked: day, from: z.optional(day), until: z.optional(day) };

/** The ladder in plain words, with its legal base (practice.md 2.1). */
export const LadderFile = z.strictObject({
  $schema: z.optional(text),
  ...dated,
  rungs: z.array(
    z.strictObject({
      level: z.enum(levels),
      name: text,
      plain: text,
      law: text,
      agreement: text,
      decides: text,
      code: certainty,
      src: z.array(text),
    }),
  ),
});

/** How long each step may take (practice.md 2.4). `local` limits are examples of one place, not national law. */
export const ClockFile = z.strictObject({
  $schema: z.optional(text),
  ...dated,
  steps: z.array(
    z.strictObject({
      id: text,
      step: text,
      limit: text,
      local: z.optional(z.boolean()),
      code: certainty,
      src: z.array(text),
    }),
  ),
});

/** Standards a case is tagged with (practice.md 7). */
export const StandardsFile = z.strictObject({
  $schema: z.optional(text),
  sets: z.array(
    z.strictObject({
      id: z.enum(['kss', 'ecs', 'pcf', 'swe']),
      title: text,
      ...dated,
      items: z.array(z.strictObject({ id: text, title: text, code: certainty })),
    }),
  ),
});

/** What cases and screens cite: practice.md's own codes and its source register. */
export const SourcesFile = z.strictObject({
  $schema: z.optional(text),
  ...dated,
  sources: z.record(text, z.strictObject({ says: text, code: certainty, from: z.optional(text) })),
});

/** Terms of art in plain words. */
export const GlossaryFile = z.strictObject({
  $schema: z.optional(text),
  ...dated,
  terms: z.array(
    z.strictObject({ term: text, means: text, code: certainty, src: z.optional(z.array(text)) }),
  ),
});

/** Where to turn; numbers coded M carry “check at source” (practice.md W-07). */
export const SupportFile = z.strictObject({
  $schema: z.optional(text),
  ...dated,
  worry: text,
  lines: z.array(
    z.strictObject({ name: text, number: text, for: text, code: certainty, src: z.array(text) }),
  ),
});

/** All guidance that screens and cases cite; one folder, so that one change updates every case. */
export interface Guidance {
  readonly ladder: z.infer<typeof LadderFile>;
  readonly clock: z.infer<typeof ClockFile>;
  readonly standards: z.infer<typeof StandardsFile>;
  readonly sources: z.infer<typeof SourcesFile>;
  readonly glossary: z.infer<typeof GlossaryFile>;
  readonly support: z.infer<typeof SupportFile>;
}
