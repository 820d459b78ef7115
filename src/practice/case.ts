import * as z from 'zod/mini';
import { lineAnswers } from './knowledge.ts';
import { levels } from './ladder.ts';
import { lights, moods, roles } from './scene.ts';

/*
 * case.json: what the story cannot say about itself. This schema is the one
 * source: it checks the file at build, gives editors their completion (JSON
 * Schema) and gives the rest of the code its types. The browser loads no
 * schema, only the checked data, so all other files import types from here.
 */

const says = z.describe;
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), says('an id: small letters, digits, hyphens'));
const text = z.string().check(z.minLength(1));
/** Keyed by family: `a`, `b`, ... */
const perFamily = z.record(z.string().check(z.regex(/^[a-z]$/)), text);
const whens = z
  .array(z.string().check(z.regex(/^!?(fact|duty|choice|level|outcome|then|gate|note|main):[\w.-]+$/)))
  .check(
    says(
      'all must hold. fact:<id> noticed; duty:<id> met or late; choice:<knot.label> taken; level:L3; outcome:<id>; then:<action>; gate:dignity open or mended; note:fair, note:wrong; main:fitting, main:over, main:under, main:none; ! turns one round',
    ),
  );
const sources = z.array(text).check(says('codes of stories/guidance/sources.json, such as H-06'));

/** A text that may depend on what happened: of a list, the first whose `when` holds is used. */
const Told = z.strictObject({ when: z.optional(whens), text });
const told = z
  .array(Told)
  .check(z.minLength(1), says('first whose `when` holds is used; end with one without'));

const Person = z.strictObject({
  names: perFamily.check(says('the name in each family')),
  looks: z.optional(
    perFamily.check(says('a look of the wardrobe in each family; leave out for who is only heard')),
  ),
  age: z.optional(z.int()),
  role: z.optional(z.enum(roles)),
  relation: text.check(says('who they are, in few words: “Kai’s dad”; may use {names}')),
  wants: z.optional(text),
  fears: z.optional(text),
  loves: z.optional(text),
  knows: z.optional(text),
});

const Thing = z.strictObject({
  words: text.check(
    says('describes and never concludes; the words of the button and of the picture’s alternative'),
  ),
});

const Place = z.strictObject({
  room: text.check(says('a room the stage can draw')),
  light: z.optional(z.enum(lights).check(says('the hour, where it is not the room’s own'))),
  name: text.check(says('short, for “On the step · 15:52”')),
  shows: text.check(says('what the picture shows, read out the first time one is there')),
  spots: z.array(id),
  things: z.record(id, Thing),
});

const Wording = z.strictObject({ id, text, right: z.array(z.enum(lineAnswers)) });

const Route = z.strictObject({
  words: text.check(says('how it could have been found, for the debrief')),
  at: z.array(text).check(z.minLength(1), says('the ids of the choices that open this route')),
});

const Fact = z.strictObject({
  key: z.boolean(),
  card: text.check(says('a few words for its notebook card and for “You’re going on ...”')),
  plain: text.check(says('its plain words as a line of the notebook')),
  wordings: z.optional(z.array(Wording).check(z.minLength(2), z.maxLength(3))),
  ask: z.optional(
    text.check(says('what the notebook asks: “You saw the post in the door. How do you put it?”')),
  ),
  routes: z.array(Route).check(z.minLength(1)),
  unfound: z.optional(text.check(says('one sentence for “never found”; key facts need it'))),
  src: z.optional(sources),
});

const Duty = z.strictObject({
  title: text,
  critical: z.optional(z.boolean()),
  when: z.optional(whens),
  missed: text.check(says('one sentence for the debrief when it was missed')),
  src: z.optional(sources),
});

const Accepted = z.strictObject({
  level: z.enum(levels),
  best: z.optional(z.boolean()),
  when: z.optional(whens),
  reasons: z.array(id).check(says('reasons of the form that fit this level')),
});

const Outcome = z.strictObject({
  id,
  text,
  level: z.optional(z.enum(levels)),
  accepted: z.optional(z.boolean()),
  when: z.optional(whens),
  reasons: z.optional(z.array(id)),
});

const Decision = z.strictObject({
  main: z.optional(z.boolean()),
  weight: z.optional(z.number().check(z.gte(0))),
  accepted: z.optional(z.array(Accepted)),
  outcomes: z.optional(z.array(Outcome)),
  said: z
    .strictObject({ fitting: text, over: text, under: text })
    .check(
      says('one sentence for the debrief, by side; `over` and `under` also serve as the ceiling’s sentence'),
    ),
});

const PlanForm = z.strictObject({
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

const DecisionForm = z.strictObject({
  about: text.check(says('whom the read-back names: “You’d call {kai} ...”')),
  reasons: z.array(
    z.strictObject({
      id,
      text: text.check(says('a clause that can follow “because”')),
      needs: z.optional(z.array(id)),
    }),
  ),
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

const NoteForm = z.strictObject({
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

const Gap = z.array(z.strictObject({ text, when: z.optional(whens) })).check(z.minLength(1));

const Voice = z.strictObject({ who: id, mood: z.optional(z.enum(moods)), says: told });

const Check = z.strictObject({
  when: z.optional(whens),
  about: text.check(says('the thing you said, quoted')),
  replies: z.array(z.strictObject({ text, back: text })).check(z.minLength(2)),
});

const Order = z.array(z.strictObject({ minutes: z.int(), do: text, at: z.optional(text) }));

/** A whole case file. */
export const Case = z.strictObject({
  $schema: z.optional(text),
  id,
  kind: z.enum(['visit']),
  title: text,
  summary: text.check(says('one sentence for the desk: who is worried about whom')),
  minutes: z.int().check(says('measured: a median play to the last choice')),
  contentNotes: z.array(text),
  costly: z.optional(z.enum(['over', 'under'])),
  overWeight: z.number().check(z.gte(0.5), z.lte(2)),
  underWeight: z.number().check(z.gte(0.5), z.lte(2)),
  families: z.array(z.string().check(z.regex(/^[a-z]$/))).check(z.minLength(1)),
  worker: perFamily.check(says('the name the player goes by')),
  manager: id,
  child: id,
  people: z.record(id, Person),
  places: z.record(id, Place),
  facts: z.record(id, Fact),
  duties: z.record(id, Duty),
  decisions: z
    .record(id, Decision)
    .check(says('keyed by the form’s name; a form without a name is `decision`')),
  forms: z.strictObject({
    plan: z.optional(PlanForm),
    decision: z.optional(DecisionForm),
    note: z.optional(NoteForm),
  }),
  supervision: z.strictObject({
    opening: text,
    replies: z.array(text).check(z.minLength(3), z.maxLength(3)),
    checks: z.array(Check).check(z.minLength(1)),
  }),
  childGaps: z.strictObject({ likes: Gap, worries: Gap, wants: Gap }),
  voices: z.array(Voice).check(z.minLength(3), z.maxLength(3), says('the child, the parent, a colleague')),
  later: told,
  takeWith: z.array(text).check(z.minLength(2)),
  seminar: z.strictObject({ '50': Order, '110': Order }),
  standards: z.strictObject({
    kss: z.array(text),
    ecs: z.array(text),
    pcf: z.array(text),
    swe: z.array(text),
  }),
  key: z.strictObject({ kind: z.enum(['author']), who: text, said: text }),
  credits: z.array(text),
});
export type Case = Readonly<z.infer<typeof Case>>;

/**
 * The small case file of the first minute: a story with a door and nobody's
 * marks. It is never on the desk and keeps no attempt.
 */
export const Door = z.strictObject({
  $schema: z.optional(text),
  id,
  kind: z.literal('door'),
  title: text,
  warning: text,
  families: z.array(z.string().check(z.regex(/^[a-z]$/))).check(z.minLength(1)),
  worker: perFamily,
  people: z.record(id, Person),
  places: z.record(id, Place),
  credits: z.array(text),
});
export type Door = Readonly<z.infer<typeof Door>>;

export type Person = z.infer<typeof Person>;
export type Place = z.infer<typeof Place>;
export type Fact = z.infer<typeof Fact>;
export type Duty = z.infer<typeof Duty>;
export type Decision = z.infer<typeof Decision>;
export type Statement = z.infer<typeof Statement>;
export type Told = z.infer<typeof Told>;
