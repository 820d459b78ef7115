import * as z from 'zod/mini';
import { cardsActs, joinedAtOnce } from './act-words.ts';
import { lineAnswers } from './knowledge.ts';
import { levels } from './ladder.ts';
import { sureness } from './sureness.ts';

/*
 * One thing done at a desk, in a file or with the cards: the answer of a
 * choice that is offered again and again. What has been done so far is never
 * kept beside these; it is folded from them (queue.ts, timeline.ts, cards.ts).
 */

const name = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
/** Times in a hundred. */
export const odds = z.int().check(z.gte(0), z.lte(100));

/** One act at a desk. */
export const QueueAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal(['open', 'part', 'set-aside']), item: name }),
  /** `with`: whom one rings, what one looks up, what it is linked to, who is handed it. */
  z.strictObject({ act: z.literal(['ring', 'history', 'link', 'hand-over']), item: name, with: name }),
  z.strictObject({
    ...{ act: z.literal('decide'), item: name },
    level: z.optional(z.enum(levels)),
    outcome: z.optional(name),
    because: name,
    sure: z.enum(sureness),
    /** What goes with it, from the queue's actions. */
    also: z.optional(z.readonly(z.array(name).check(z.minLength(1), z.maxLength(2)))),
    /** The forecast, times in a hundred, where the item asks one. */
    odds: z.optional(odds),
  }),
  z.strictObject({ act: z.literal(['wait', 'stop']) }),
]);
export type QueueAct = z.infer<typeof QueueAct>;

/** A decision about one item of a queue. */
export type QueueDecision = Extract<QueueAct, { act: 'decide' }>;

/** One act in a file. */
export const TimelineAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal(['open', 'remove']), contact: name }),
  /** On the timeline by its date; `at` puts it on the body map too. */
  z.strictObject({ act: z.literal('place'), contact: name, at: z.optional(name) }),
  z.strictObject({
    act: z.literal('join'),
    contacts: z.readonly(
      z.array(name).check(z.minLength(joinedAtOnce.fewest), z.maxLength(joinedAtOnce.most)),
    ),
  }),
  z.strictObject({ act: z.literal('ring'), with: name }),
  z.strictObject({ act: z.literal('done') }),
]);
export type TimelineAct = z.infer<typeof TimelineAct>;

/** One act with the cards. */
export const CardsAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal(cardsActs[0]), card: name, word: z.enum(lineAnswers), sure: z.boolean() }),
  z.strictObject({ act: z.literal(cardsActs[1]) }),
]);
export type CardsAct = z.infer<typeof CardsAct>;
