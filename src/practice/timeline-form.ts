import * as z from 'zod/mini';
import { joinedAtOnce } from './act-words.ts';
import { id, minutes, Named, says, text, time } from './case-parts.ts';

/*
 * forms.timeline of case.json: a file to read, and what belongs together in
 * it. Which records do is the key's: play has only a way to recognise them
 * once they have been joined (patterns.ts).
 */

const Contact = z.strictObject({
  id,
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), says('such as 2026-03-02')),
  kind: id.check(says('one of `kinds`')),
  from: text.check(says('who wrote it: “Health visitor, by phone”')),
  headline: text.check(says('a few words; all one sees before opening it')),
  words: text.check(says('the record; searching looks through this too')),
  listed: z.optional(z.boolean().check(says('in the first list on a phone; the others are behind search'))),
  hindsight: z.optional(
    z
      .strictObject({
        text: text.check(says('what could be seen in it then')),
        visibleTo: text.check(says('to whom: “The nursery, and nobody else”')),
      })
      .check(says('key: for the debrief’s hindsight view')),
  ),
});

/** forms.timeline: the file, the body map, whom one can ring about it, and the key’s patterns. */
export const TimelineForm = z.strictObject({
  title: text,
  from: time,
  to: time.check(says('when one has to leave the file')),
  minutes: z.strictObject({ open: minutes, place: minutes, join: minutes, ring: minutes }),
  kinds: z.record(id, text).check(says('what one can filter by, in order: {"health": "Health"}')),
  contacts: z.array(Contact).check(z.minLength(2), z.maxLength(400)),
  body: z.optional(z.array(Named).check(says('parts of the body map'), z.maxLength(36))),
  ring: z.optional(
    z.array(z.strictObject({ id, text, minutes: z.optional(minutes) })).check(z.maxLength(36)),
  ),
  patterns: z
    .record(
      id,
      z.strictObject({
        contacts: z.array(id).check(z.minLength(2), z.maxLength(10)),
        fewest: z.int().check(z.gte(joinedAtOnce.fewest), z.lte(joinedAtOnce.most)),
        said: text.check(says('for the debrief: what belongs together, and why')),
      }),
    )
    .check(says('key: what belongs together, and how many of it must be joined to tell')),
});
export type TimelineForm = z.infer<typeof TimelineForm>;
export type Contact = z.infer<typeof Contact>;
