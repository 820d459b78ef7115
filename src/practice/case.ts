import * as z from 'zod/mini';
import { CardsForm } from './cards-form.ts';
import { id, letter, perFamily, says, sources, text, told, whens } from './case-parts.ts';
import { lineAnswers } from './knowledge.ts';
import { levels } from './ladder.ts';
import { QueueForm } from './queue-form.ts';
import { lights, moods, roles } from './scene.ts';
import { ForecastForm, HypothesesForm, SentenceForm } from './thinking-forms.ts';
import { TimelineForm } from './timeline-form.ts';
import { DecisionForm, NoteForm, PlanForm } from './visit-forms.ts';

/*
 * case.json: what the story cannot say about itself. This schema is the one
 * source: it checks the file at build, gives editors their completion (JSON
 * Schema) and gives the rest of the code its types. The browser loads no
 * schema, only the checked data, so all other files import types from here.
 */

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
  text: z.optional(text.check(says('leave out where the queue’s list has the words'))),
  level: z.optional(z.enum(levels)),
  accepted: z.optional(z.boolean()),
  best: z.optional(z.boolean()),
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
  kind: z.enum(['visit', 'desk', 'file', 'supervision']),
  title: text,
  summary: text.check(says('one sentence for the desk: who is worried about whom')),
  minutes: z.int().check(says('measured: a median play to the last choice')),
  contentNotes: z.array(text),
  costly: z.optional(z.enum(['over', 'under'])),
  overWeight: z.number().check(z.gte(0.5), z.lte(2)),
  underWeight: z.number().check(z.gte(0.5), z.lte(2)),
  families: z.array(letter).check(z.minLength(1)),
  versions: z.optional(
    z
      .record(
        letter,
        z.strictObject({ title: text.check(says('for who picks one: “A manager who coaches”')) }),
      )
      .check(says('another truth or style of the same case, by letter; the story reads it as `version`')),
  ),
  worker: perFamily.check(says('the name the player goes by')),
  manager: id,
  child: id,
  people: z.record(id, Person),
  places: z.record(id, Place),
  facts: z.record(id, Fact),
  duties: z.record(id, Duty),
  decisions: z
    .record(id, Decision)
    .check(
      says('keyed by the form’s name; a form without a name is `decision`; one in a queue goes by its item'),
    ),
  forms: z.strictObject({
    plan: z.optional(PlanForm),
    decision: z.optional(DecisionForm),
    decisions: z.optional(
      z
        .record(id, DecisionForm)
        .check(says('by the decision’s name, where it has reasons and actions of its own')),
    ),
    note: z.optional(NoteForm),
    queue: z.optional(QueueForm),
    timeline: z.optional(TimelineForm),
    cards: z.optional(CardsForm),
    hypotheses: z.optional(HypothesesForm),
    forecasts: z.optional(z.record(id, ForecastForm)),
    sentence: z.optional(SentenceForm),
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
  families: z.array(letter).check(z.minLength(1)),
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
