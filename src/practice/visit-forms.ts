import * as z from 'zod/mini';
import { id, Reason, says, Told, text, whens } from './case-parts.ts';
import { lineAnswers } from './knowledge.ts';

/** The forms of a visit in case.json: the plan before it, the manager's call and the note after it. */

export const PlanForm = z.strictObject({
  title: text,
  from: text.check(says('such as 14:40')),
  to: text.check(says('such as 15:50')),
  fixed: z
    .array(z.strictObject({ text, minutes: z.int() }))
    .check(says('what takes time whatever one does: the drive')),
  minutes: z.int().check(says('free minutes in all, the fixed ones taken off')),
  items: z.array(z.strictObject({ id, text, minutes: z.int() })),
  whys: z.array(z.strictObject({ id, text })),
});

export const DecisionForm = z.strictObject({
  about: text.check(says('whom the read-back names: “You’d call {kai} ...”')),
  reasons: z.array(Reason),
  actions: z.array(z.strictObject({ id, text: text.check(says('a clause that can follow “So:”')) })),
});

const Statement = z.strictObject({
  text: z.optional(text.check(says('leave out where `fact` gives the words'))),
  fact: z.optional(id),
  when: z.optional(whens),
  right: z
    .array(z.enum(lineAnswers))
    .check(z.minLength(1), says('of a fact’s own wording, that wording’s right words count instead')),
  why: text.check(says('one sentence for the debrief')),
});

export const NoteForm = z.strictObject({
  reader: id.check(says('who may read it')),
  heading: text.check(says('who, where, when, announced or not')),
  frame: z.array(Told).check(says('the lines that stand already and need no settling')),
  statements: z
    .record(id, Statement)
    .check(says('in the order of the note; the first six on offer are asked')),
  unknowns: z.array(
    z.strictObject({ id, text, back: text.check(says('what the manager says when reading it back')) }),
  ),
});

export type DecisionForm = z.infer<typeof DecisionForm>;
