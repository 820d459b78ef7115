import type { Case } from '../../src/practice/case.ts';
import { smallCase } from './small-case.ts';

const { plan: _plan, decision: _decision, note: _note, ...noForms } = smallCase.forms;

const contact = (id: string, date: string, headline: string, listed: boolean) => ({
  ...{ id, date, headline, listed, kind: id.startsWith('hv') ? 'health' : 'nursery' },
  ...{ from: 'Somebody', words: `${headline}. An explanation was given.` },
});

/** A file of seven contacts, four of which belong together: three of them joined tell it. */
export const smallFile: Case = {
  ...smallCase,
  id: 'file',
  kind: 'file',
  title: 'A small file',
  facts: {
    pattern: {
      key: true,
      card: 'Four marks',
      plain: 'Four small marks, each explained, to four people.',
      routes: [
        { words: 'Joined, they tell.', at: ['file.act join'] },
        { words: 'The ward has them on one sheet.', at: ['file.act ring ward'] },
      ],
      unfound: 'Nobody laid them side by side.',
    },
  },
  duties: { thought: { title: 'Three explanations', missed: 'One story was believed.' } },
  decisions: {
    step: {
      outcomes: [
        { id: 'end-plan', text: 'End the plan' },
        { id: 'keep-plan', text: 'Keep the plan', accepted: true, reasons: ['marks'] },
      ],
      said: { fitting: 'It fits.', over: 'Too much.', under: 'Too little.' },
    },
  },
  forms: {
    ...noForms,
    decisions: { step: { about: 'kai', reasons: [{ id: 'marks', text: 'of the marks' }], actions: [] } },
    timeline: {
      title: 'The file',
      from: '09:00',
      to: '09:40',
      minutes: { open: 2, place: 1, join: 2, ring: 10 },
      kinds: { health: 'Health', nursery: 'Nursery' },
      contacts: [
        contact('hv-ear', '2026-03-02', 'A mark by the ear', true),
        contact('nursery-arm', '2026-01-12', 'A mark on the arm', true),
        contact('hv-leg', '2026-02-03', 'A mark on the leg', true),
        contact('nursery-cheek', '2026-04-20', 'A graze on the cheek', false),
        contact('hv-weight', '2026-02-20', 'Weighed, and well', true),
        contact('nursery-lunch', '2026-03-20', 'Ate all his lunch', true),
        {
          ...contact('nursery-late', '2026-04-01', 'Late twice', true),
          hindsight: { text: 'Mornings were when he was on his own.', visibleTo: 'The nursery alone' },
        },
      ],
      body: [
        { id: 'ear', text: 'Behind the ear' },
        { id: 'arm', text: 'The arm' },
      ],
      ring: [{ id: 'ward', text: 'Ring the ward' }],
      patterns: {
        marks: {
          contacts: ['hv-ear', 'nursery-arm', 'hv-leg', 'nursery-cheek'],
          fewest: 3,
          said: 'Four marks in four months, in places that do not bump.',
        },
      },
    },
    hypotheses: {
      title: 'What could it be?',
      fewest: 2,
      list: ['clumsy', 'illness', 'hurt'].map(id => ({
        ...{ id, text: id },
        expects: [
          { id: 'knees', text: 'Bruises on knees' },
          { id: 'anywhere', text: 'Marks anywhere' },
        ],
      })),
    },
  },
};

/** The file's story: what a join and a call tell, explanations, a step. */
export const smallFileStory = `VAR worker = ""
VAR darren = ""
VAR kai = ""
VAR jas = ""
VAR timeline_act = ""
VAR timeline_item = ""
VAR timeline_with = ""
VAR timeline_joined = ""
VAR timeline_minutes = 540
VAR timeline_opened = 0
VAR timeline_placed = 0
VAR timeline_patterns = 0
VAR hypotheses_count = 0
VAR hypotheses_clumsy = ""
VAR hypotheses_illness = ""
VAR hypotheses_hurt = ""
VAR step_level = -1
VAR step_outcome = ""
VAR step_sure = ""
VAR step_because = ""

-> file

=== file ===
#place: car
Seven contacts.
-> at_it

=== at_it ===
-> hub

=== hub ===
+ (act) [Read on #ask: timeline]
- {timeline_joined == "marks":
  Four months. You put the pen down. #notice: pattern
}
{timeline_act == "ring":
  The ward reads the sheet out: ear, arm, leg, cheek. #notice: pattern
}
{timeline_act == "done": -> think}
-> hub

=== think ===
* (explain) [What could it be? #ask: hypotheses]
- {hypotheses_count >= 3 and hypotheses_hurt == "anywhere":
  You write down all three. #duty: thought
}
-> decide

=== decide ===
* (step) [Decide #ask: decision step]
- {step_outcome == "end-plan":
  JAS: You'd end it.
- else:
  JAS: Then it stays.
}
-> END
`
  .replace('-> file\n\n=== file', '-> opening\n\n=== opening')
  .replace('-> at_it\n\n=== at_it ===\n-> hub\n\n=== hub ===', '-> file\n\n=== file ===')
  .replaceAll('-> hub', '-> file');
