import * as z from 'zod/mini';
import { Attempt } from './attempt.ts';

/** What the learner wrote beside an attempt; by event number, never marked. */
export const JournalEntry = z.strictObject({
  kind: z.enum(['differently', 'own-words', 'private', 'child', 'take-with']),
  /** The event it stands beside; 0 for the whole attempt. */
  moment: z.int().check(z.gte(0)),
  /** Which of several: a gap of the child's, a line of the note. */
  about: z.optional(z.string().check(z.maxLength(60))),
  text: z.string().check(z.maxLength(2000)),
});
export type JournalEntry = Readonly<z.infer<typeof JournalEntry>>;

/** A form not yet finished: saved at every tap, dropped when its choice is taken, never marked or handed in. */
export const Draft = z.strictObject({
  choose: z.string(),
  fields: z.record(z.string(), z.unknown()),
});
export type Draft = Readonly<z.infer<typeof Draft>>;

/** How an attempt is played. `set` follows with the tutor's modules. */
export const modes = ['explore', 'scored'] as const;
export type Mode = (typeof modes)[number];

/** The envelope an attempt is kept in: what the attempt itself must not hold. */
export const Kept = z.strictObject({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-z-]{8,40}$/)),
  attempt: Attempt,
  mode: z.enum(modes),
  /** A rehearsal is played on from a moment of another attempt, with hindsight; it never counts. */
  kind: z.enum(['attempt', 'rehearsal']),
  from: z.optional(z.strictObject({ id: z.string(), moment: z.int() })),
  /** An explored attempt of the same case came before this scored one. */
  hadExplored: z.boolean(),
  /** Milliseconds since 1970, from the learner's own clock. */
  startedAt: z.number(),
  touchedAt: z.number(),
  /** When the story ended. */
  endedAt: z.optional(z.number()),
  /** How many stations of the debrief have been opened, 0-7. */
  debrief: z.int().check(z.gte(0), z.lte(7)),
  journal: z.readonly(z.array(JournalEntry)),
  draft: z.optional(Draft),
});
export type Kept = Readonly<z.infer<typeof Kept>>;
