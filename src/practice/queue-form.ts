import * as z from 'zod/mini';
import { queueActs } from './act-words.ts';
import { id, minutes, Named, Reason, says, sources, text, time } from './case-parts.ts';
import { levels } from './ladder.ts';

/*
 * forms.queue of case.json: a desk at which things arrive over a day. What a
 * call or a search of the old records brings, the story tells; this is what
 * lies on the desk and how long each thing takes.
 */

/** Whom one can ring about an item, or under what one can look it up. */
const Way = z.strictObject({
  id,
  text: text.check(says('the words of the button: “Ring the school”, “Look up Kowalczyk”')),
  minutes: z.optional(minutes.check(says('where it takes longer or shorter than the queue’s own'))),
});

const QueueItem = z.strictObject({
  id,
  from: text.check(says('who sends it, and how: “A neighbour, by phone”')),
  headline: text.check(says('a few words; all one sees before opening it')),
  words: text.check(says('what it says once open; {names} of people are filled in')),
  arrives: z.optional(time),
  after: z.optional(
    z
      .strictObject({ act: z.enum(queueActs), item: id, minutes })
      .check(says('instead of `arrives`: so many minutes after this was first done')),
  ),
  mix: z.optional(id.check(says('items of one mix exchange their times, as the seed has it'))),
  content: z.optional(
    text.check(says('said before it is opened, in plain words: “Sexual abuse of a child”')),
  ),
  ring: z.optional(z.array(Way)),
  history: z.optional(
    z.array(Way).check(says('names, spellings, addresses to look up; the first as written')),
  ),
  reasons: z.optional(z.array(Reason).check(says('this item’s own reasons, instead of the queue’s'))),
  repeats: z.optional(
    id.check(says('key: the same thing in other words; the debrief sets the two side by side')),
  ),
  odds: z.optional(
    z.number().check(z.gte(0), z.lte(1), says('key: how often what is forecast comes about, 0-1')),
  ),
});

/** forms.queue: a day at a desk. */
export const QueueForm = z.strictObject({
  title: text,
  from: time,
  to: time.check(says('after this nothing new is begun; what is left can be handed over')),
  minutes: z
    .strictObject({
      open: minutes,
      ring: minutes,
      history: minutes,
      link: minutes,
      decide: minutes,
      'hand-over': minutes,
    })
    .check(says('how long each thing takes; setting aside takes nothing')),
  items: z.array(QueueItem).check(z.minLength(2), z.maxLength(36)),
  outcomes: z.optional(
    z
      .array(z.strictObject({ id, text, level: z.optional(z.enum(levels)) }))
      .check(z.maxLength(36), says('what can be decided; without this list, a rung of the ladder')),
  ),
  reasons: z.array(Reason).check(z.minLength(1), z.maxLength(36)),
  actions: z.optional(
    z
      .array(Named)
      .check(z.maxLength(36), says('what goes with a decision, at most two: “Tell the referrer”')),
  ),
  colleagues: z.array(Named).check(z.minLength(1), says('who can be handed what is unfinished')),
  forecast: z.optional(
    z
      .strictObject({
        question: text.check(says('observable and dated: “An enquiry within three months?”')),
        baseRate: z.number().check(z.gte(0), z.lte(1), says('key: how often it happens, 0-1')),
        src: sources.check(says('key: where the base rate is from')),
      })
      .check(says('asked with every decision about an item that has `odds`')),
  ),
});
export type QueueForm = z.infer<typeof QueueForm>;
export type QueueItem = z.infer<typeof QueueItem>;
