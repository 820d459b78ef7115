import * as z from 'zod/mini';
import { id, says, text } from './case-parts.ts';
import { lineAnswers } from './knowledge.ts';

/** forms.cards: statements, each to be given a word of the one vocabulary, sure or not sure. */
export const CardsForm = z.strictObject({
  title: text,
  statements: z
    .record(
      id,
      z.strictObject({
        text,
        right: z.array(z.enum(lineAnswers)).check(z.minLength(1), says('key: the words that are right')),
        why: text.check(says('key: one sentence for the debrief')),
      }),
    )
    .check(says('in the order they are dealt')),
});
export type CardsForm = z.infer<typeof CardsForm>;
