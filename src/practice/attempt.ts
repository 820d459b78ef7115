import * as z from 'zod/mini';
import { Answer } from './answer.ts';

/** The attempt format this code writes; older ones are read as long as kept attempts use them. */
export const attemptFormat = 1;

/** One thing the learner did. Looking is a choice, and a form is a choice with an answer; nothing else is an event. */
export const Event = z.strictObject({
  /** The choice's id for ever: `knot.label` or `knot.stitch.label`. */
  choose: z.string().check(z.regex(/^[a-z]\w*(\.[a-z]\w*){1,2}$/)),
  /** Whole seconds before it was taken; no mark reads them. */
  seconds: z.int().check(z.gte(0), z.lte(3600)),
  answer: z.optional(Answer),
});
export type Event = Readonly<z.infer<typeof Event>>;

/**
 * One learner's run through one case. It holds what cannot be worked out
 * again, and nothing else: no score, no text, no date, no name.
 */
export const Attempt = z.strictObject({
  format: z.literal(attemptFormat),
  story: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** The published edition's number; 0 while the case is a draft. */
  edition: z.int().check(z.gte(0)),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** The edition of the scoring rules it was played under. */
  rules: z.int().check(z.gte(1)),
  seed: z.int().check(z.gte(0), z.lte(4294967295)),
  family: z.string().check(z.regex(/^[a-z]$/)),
  version: z.optional(z.string().check(z.regex(/^[a-z]$/))),
  events: z.readonly(z.array(Event).check(z.maxLength(2000))),
});
export type Attempt = Readonly<z.infer<typeof Attempt>>;

/** The attempt with one more event. */
export const withEvent = (attempt: Attempt, event: Event): Attempt => ({
  ...attempt,
  events: [...attempt.events, event],
});

/** The attempt as it stood before its event number `count + 1`: undo, and going back to a moment. */
export const firstEvents = (attempt: Attempt, count: number): Attempt => ({
  ...attempt,
  events: attempt.events.slice(0, count),
});
