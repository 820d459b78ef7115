import { expect, test } from 'vitest';
import type { Marks } from '../../src/practice/marks.ts';
import { makeEdition } from '../../src/writing/make-edition.ts';
import { runWalk, type Scorer } from '../../src/writing/run-walk.ts';
import { readWalk } from '../../src/writing/walk.ts';
import { storyFolder } from './story-folder.ts';

const made = makeEdition(storyFolder());

/** Marks that no rule made: a walk's expectations are read against them. */
const marks: Marks = {
  rules: 1,
  threshold: {
    ...{ exact: 71.6, shown: 72, band: 'sound', parts: {}, ceilings: [], decisions: [], facts: [], note: [] },
    duties: [{ duty: 'child-seen', state: 'met', critical: false, share: 1 }],
    errors: [{ type: 'over', weight: 1, moment: 2 }],
  },
  approach: {
    skills: [
      { skill: 'aut', mark: 3.5, moments: [] },
      { skill: 'evo', moments: [] },
    ],
    bars: [{ bar: 'care', mark: 3.5 }, { bar: 'evocation' }],
    gates: [{ gate: 'dignity', moment: 2, mendedAt: 3 }],
  },
  map: { up: 72, across: 3.5, corner: 'fitting-respectful', zoneUp: true },
};
const fixed: Scorer = () => marks;

/** What is found wrong with a walk, with its line: `4: “x” is not on offer. ...`. */
function faults(...lines: readonly string[]): readonly string[] {
  if (!made.edition) throw new Error('the small case does not compile');
  const { walk, findings } = readWalk('a.walk', ['Somebody walks.', ...lines].join('\n'));
  const run = runWalk(walk, made.edition, made.key, fixed);
  return [...findings, ...run.findings].map(({ line, says }) => `${line}: ${says}`);
}

const toTheHall = ['answer plan text why meet-kai view L1', 'choose say_who'];
const toTheCall = [...toTheHall, 'choose ask_morning', 'choose sit_down'];

test('a walk through the whole case, in all its words, finds nothing wrong', () => {
  const found = faults(
    ...['# a comment', 'seed 7', 'family b', 'answer plan school why meet-kai view L1', 'noticed coat'],
    ...[
      'hear "You\'re the letter."',
      'offered step.must',
      'not offered own_it',
      'choose step.must # a bluff',
    ],
    ...['choose look_post', 'answer notebook plain', 'not offered look_post'],
    ...['choose I put that badly on the step. You can say no.', 'choose sit_down', 'hear "letter one"'],
    ...['answer decision L1 fairly-sure because no-coat shown coat post then club today', 'hear Club it is'],
    ...['answer note coat told post seen hostile leave-out', 'ends'],
    ...['duty child-seen met', 'threshold sound', 'threshold 70-72', 'care 3.5-5', 'aut 3-3.5'],
    ...['corner fitting and respectful', 'error over', 'gate dignity mended'],
  );

  expect(found).toEqual([]);
});

test.each([
  [
    'a label that is not on offer',
    ['choose mend'],
    '2: “mend” is not on offer. On offer: before.plan “Plan the hour”.',
  ],
  [
    'a form taken without its answer',
    ['choose plan'],
    '2: “plan” opens a form: write answer plan ... On offer',
  ],
  [
    'a form that is not on offer',
    ['answer note careful'],
    '2: The form “note” is not on offer. On offer: before.plan',
  ],
  ['a plan without a reason', ['answer plan text view L1'], '2: A plan says “why” and a reason. On offer'],
  [
    'a plan that takes too long',
    ['answer plan school text why meet-kai view L1'],
    'attempt.plan-too-long (15)',
  ],
  [
    'a plan with a strange item',
    ['answer plan nurse why meet-kai view L1'],
    'attempt.answer-unknown (nurse)',
  ],
  [
    'a level that is none',
    ['answer plan text why meet-kai view L9'],
    '“L9” is no level after “view”; one of L0,',
  ],
  [
    'words that were not said',
    [...toTheHall, 'hear "Go away."'],
    '4: "Go away." was not heard. Heard: “Five minutes.”',
  ],
  ['words said a step earlier', [...toTheHall, 'hear letter.'], '4: letter. was not heard'],
  [
    'an option that is missing',
    [...toTheHall, 'offered must'],
    '4: “must” is not on offer. On offer: hall.own_it',
  ],
  ['an option that should be gone', [...toTheHall, 'not offered own_it'], '4: “own_it” is on offer.'],
  [
    'a thing not noticed',
    [...toTheHall, 'noticed post'],
    '4: “post” has not been noticed. Noticed: nothing.',
  ],
  ['an end that has not come', [...toTheHall, 'ends'], '4: The story has not ended. On offer'],
  [
    'a decision that is not sure how sure',
    [...toTheCall, 'answer decision L2 because no-coat'],
    '6: “” is no sureness',
  ],
  [
    'an action without a time',
    [...toTheCall, 'answer decision L2 sure because no-coat then club'],
    'an action and by when',
  ],
  [
    'a note line not there',
    [...toTheCall, 'answer decision L2 sure because no-coat', 'answer note careful coot seen'],
    'no line “coot”',
  ],
  [
    'a note with a line left open',
    [...toTheCall, 'answer decision L2 sure because no-coat', 'answer note coat told'],
    'still open: post, hostile',
  ],
  ['another state of a duty', ['duty child-seen late'], '2: The duty “child-seen” should be late, is met.'],
  ['a duty nobody has', ['duty cover met'], 'There is no duty “cover” here; there are child-seen.'],
  ['another band', ['threshold strong'], 'Threshold should be strong, is sound (72).'],
  ['another range', ['threshold 95-100'], 'Threshold should be 95-100, is 72.'],
  ['a bar outside', ['care 4-5'], 'care should be 4-5, is 3.5.'],
  ['a bar with too little to say', ['evocation 3-5'], 'evocation should be 3-5; there is not enough to say.'],
  ['a skill outside', ['aut 1'], 'aut should be 1, is 3.5.'],
  ['a range that is none', ['aut high'], '“high” is no range.'],
  [
    'another corner',
    ['corner kind, but too little'],
    'should be “kind, but too little”, is “fitting and respectful”',
  ],
  ['a corner where none should be', ['no corner'], 'should be in no corner, is “fitting and respectful”'],
  ['a corner that is none', ['corner far left'], '“far left” is no corner'],
  ['an error that should not be', ['error none'], 'Errors should be none, are over.'],
  ['an error of a strange type', ['error rude'], '“rude” is no type of error'],
  ['a gate that should not be', ['gate none'], 'There should be no gate; there is dignity mended.'],
  [
    'a gate that was mended',
    ['gate dignity open'],
    'The gate should be dignity open; there is dignity mended.',
  ],
  ['a word of no walk', ['wait 3'], '2: “wait 3” is no step of a walk.'],
  ['a seed too late', ['answer plan text why meet-kai view L1', 'seed 3'], '3: “seed” comes too late.'],
  ['a seed that is no number', ['seed lucky'], '2: “lucky” is no seed.'],
  ['a family nobody has', ['family z'], 'There is no family “z”; there are a, b.'],
])('a walk with %s says so', (_name, lines, says) => {
  expect(faults(...lines).join('\n')).toContain(says);
});

test('the careful note takes the right word of the wording that was chosen', () => {
  const found = faults(
    ...[
      'answer plan school why meet-kai view L1',
      'choose say_who',
      'choose look_post',
      'answer notebook judged',
    ],
    ...[
      'choose ask_morning',
      'choose sit_down',
      'answer decision L2 sure because no-coat',
      'answer note careful',
      'ends',
    ],
  );

  expect(found).toEqual([]);
});

test('a walk begins with a sentence', () => {
  const { findings } = readWalk('a.walk', 'choose say_who\n');

  expect(findings[0]?.says).toContain('begins with a sentence');
});
