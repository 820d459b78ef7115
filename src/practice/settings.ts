import * as z from 'zod/mini';

/** The learner's own settings; they stay on the device. */
export const Settings = z.strictObject({
  textSize: z.enum(['normal', 'large', 'larger']),
  /** Ink and paper as they come, or one of them throughout. */
  theme: z.enum(['both', 'ink', 'paper']),
  /** `system` follows the device. */
  motion: z.enum(['system', 'reduced', 'full']),
  plainBackground: z.boolean(),
  /** Whether 1-4, A, N, F, P, S, L, R, C and Space do something (WCAG 2.1.4). */
  keys: z.boolean(),
  ownWords: z.boolean(),
  /** New lines are read aloud; never unless asked for. */
  readAloud: z.optional(z.boolean()),
  /** How fast; `usual` unless said. */
  readingPace: z.optional(z.enum(['slow', 'usual', 'quick'])),
  /** A voice may be used that sends what it reads to its maker. */
  onlineVoice: z.optional(z.boolean()),
  /** A look of the stage's wardrobe; without one the seed decides. */
  workerLook: z.optional(z.string()),
  /** The answer to “is this a shared computer?”, asked once. */
  shared: z.optional(z.boolean()),
  firstMinuteSeen: z.boolean(),
});
export type Settings = Readonly<z.infer<typeof Settings>>;
