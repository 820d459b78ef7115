import { rmSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { checkStory } from '../../src/writing/check-story.ts';
import { sayFinding } from '../../src/writing/finding.ts';
import { any, caseWith, storyWith } from './broken.ts';
import { smallStory } from './small-story.ts';
import { someGuidance } from './some-guidance.ts';
import { storyFolder } from './story-folder.ts';

// Each of these searches a whole story; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function errorsOf(folder: string): readonly string[] {
  folders.push(folder);
  const { findings } = checkStory(folder, someGuidance);
  return findings.filter(({ severity }) => severity === 'error').map(sayFinding);
}

const lineOf = (piece: string) => smallStory.slice(0, smallStory.indexOf(piece)).split('\n').length;
const who =
  '["I\'m {worker}. You can say no to me, {darren}, and I\'d still like to hear how it is." #emp 4 #aut 5 #cla 4]';
const five = 'DARREN: Five minutes.';
const why = '#why: Says who, and gives him the say.';

test('the small case has no error at all', () => {
  expect(errorsOf(storyFolder())).toEqual([]);
});

/** Each fault: its name, the words it replaces, the words instead, what the finding says. */
const storyFaults: readonly (readonly [name: string, from: string, to: string, says: string])[] = [
  ['a choice without a label', '* (say_who) [', '* [', 'A choice without a label'],
  ['two choices of one label', '* (must) [', '* (say_who) [', 'say_who'],
  ['a knot without an exit', '- -> call\n', '', 'loose end'],
  ['a divert to nowhere', '- -> call\n', '- -> cal\n', 'cal'],
  ['a choice without brackets', `* (say_who) ${who}`, '* (say_who) Hello.', 'A choice without brackets'],
  ['a tag after the bracket', '#aut 5 #cla 4]', '#aut 5] #cla 4', 'A tag after ] is not on the choice'],
  [
    'an unknown code',
    '#aut 5 #cla 4]',
    '#aut 5 #clar 4]',
    'A choice has no tag “#clar 4”. Did you mean “cla”?',
  ],
  ['a hash in an option', "I'm {worker}. You", 'flat #3, you', 'A choice has no tag “#3'],
  ['a code of six', '#aut 5 #cla 4]', '#aut 6 #cla 4]', 'a skill is coded 1 to 5'],
  ['a code twice', '#aut 5 #cla 4]', '#aut 5 #aut 4]', '“#aut” stands twice'],
  [
    'a gate nobody knows',
    '#gate: dignity',
    '#gate: digity',
    'There is no gate “digity”. Did you mean “dignity”?',
  ],
  ['a look at nothing', '#look: post', '#look: pots', 'No place has a thing “pots”. Did you mean “post”?'],
  ['a look that is coded', '#look: post', '#look: post #emp 3', '“#look” is not coded on skills'],
  ['a look that is also a move', '#look: post', '#look: post #go', 'look and go, not both'],
  ['a form nobody knows', '#ask: plan]', '#ask: plans]', 'There is no form “plans”'],
  ['a decision nobody knows', '#ask: decision]', '#ask: decision later]', 'There is no decision “later”'],
  [
    'a notebook for a fact without wordings',
    '#ask: notebook post',
    '#ask: notebook coat',
    'no fact with wordings',
  ],
  ['an option not coded at all', ' #emp 2 #aut 2 #cla 3]', ']', 'neither coded nor #look, #ask or #go'],
  ['an option coded on fewer skills', ' #emp 2 #aut 2 #cla 3]', ' #emp 2 #aut 2]', 'is not coded on cla'],
  ['a coded choice without a reason', `  ${why}\n`, '', 'A coded choice without a reason'],
  ['two reasons', why, `${why}\n  #why: And again.`, 'A second #why'],
  ['a reason below the words', `  ${why}\n`, '', 'A coded choice without a reason'],
  ['a reason under no choice', 'Jas rings.', 'Jas rings.\n#why: Nobody asked.', 'stands under no choice'],
  ['an empty reason', why, '#why:', 'An empty #why'],
  ['a source nobody knows', '#src: H-06', '#src: H-60', 'There is no source “H-60”'],
  [
    'a number from memory',
    `${why}\n  #src: H-06`,
    '#why: The law gives 5 days.\n  #src: M-01',
    'from memory alone (M-01)',
  ],
  [
    'a thought of nobody',
    '#thinks darren:',
    '#thinks daren:',
    'nobody “daren” to think this. Did you mean “darren”?',
  ],
  [
    'an unknown tag on a line',
    '#notice: coat',
    '#notic: coat',
    'There is no tag “#notic: coat”. Did you mean “notice”?',
  ],
  ['a hash in prose', five, 'DARREN: Flat #3, five minutes.', 'There is no tag “#3, five minutes.”'],
  [
    'a fact nobody knows',
    '#notice: coat',
    '#notice: goat',
    'There is no fact “goat” in case.json. Did you mean “coat”?',
  ],
  ['a duty nobody knows', '#duty: child-seen', '#duty: child-sen', 'There is no duty “child-sen”'],
  ['a duty in no known state', '#duty: child-seen', '#duty: child-seen soon', 'a duty is met, late, excused'],
  ['a place nobody knows', '#place: hall', '#place: hal', 'There is no place “hal”'],
  ['a time that is none', '#time: 15:50', '#time: 25:50', '“25:50” is no time'],
  [
    'a mood nobody has',
    '#darren: guarded',
    '#darren: gaurded',
    '“gaurded” is no mood, posture or spot. Did you mean “guarded”?',
  ],
  ['two moods at once', '#darren: guarded', '#darren: guarded angry', 'says two things of one kind'],
  [
    'a spot of another place',
    '#darren: calm sit chair',
    '#darren: calm sit frame',
    'goes to “frame”, no spot of “hall”',
  ],
  [
    'a cue for nobody',
    '#darren: calm sit chair',
    '#derren: calm sit chair',
    'There is no tag “#derren: calm sit chair”',
  ],
  ['a stage tag at the end of a line', five, `${five} #darren: calm`, 'stands at the end of a line'],
  ['a code on a line', five, `${five} #emp 4`, 'belongs to a choice'],
  ['a tag at the top of a file', '-> before\n', '#place: car\n-> before\n', 'stands above the first knot'],
  ['own words alone', five, `${five}\n  #own-words`, '#own-words stands alone'],
  ['slashes in a line', five, 'DARREN: Five minutes // or ten.', '// cuts the line in silence'],
  ['a choice within braces', five, '{darren_stance: * (a) [A]}', 'A choice inside braces on one line'],
  ['text and a divert on one line', five, `${five} -> hall`, 'Text and -> on one line'],
  ['a number with a point', 'VAR darren_stance = 2', 'VAR darren_stance = 2.5', 'A number with a point'],
  [
    'a division by what may be nothing',
    '~ shift(darren_stance, 1)',
    '~ shift(darren_stance, 1 / darren_stance)',
    'A division by what may be nothing',
  ],
  ['a count of turns', '{darren_stance >= 3:', '{TURNS_SINCE(-> hall) >= 3:', 'Counting turns'],
  ['a speaker in small letters', five, 'Kim: Five minutes.', 'an id in capitals'],
  [
    'a speaker nobody knows',
    five,
    'DAREN: Five minutes.',
    '“DAREN” is nobody of this case. Did you mean “DARREN”?',
  ],
  ['a family’s name typed out', five, 'Dean nods.', 'The name “Dean” is typed out. Write {darren}.'],
  [
    'a story that never stops',
    'Rain on the windscreen. The form is open on your knee.',
    '- (top) Rain on the windscreen.\n-> top',
    'The story breaks at once',
  ],
  [
    'a story that breaks on the way',
    'DARREN: Well?',
    'DARREN: Well{10 mod darren_stance == 7: or not}? {nobody(0)}',
    'nobody',
  ],
  [
    'a form’s variable that is missing',
    'VAR decision_sure = ""\n',
    '',
    'sets “decision_sure”, which is not declared',
  ],
  [
    'a form’s variable of another kind',
    'VAR plan_school = false',
    'VAR plan_school = 0',
    'which is declared as number',
  ],
  ['a notebook that is no tunnel', '- ->->', '- -> hall', 'A notebook moment is a tunnel'],
  [
    'a notebook before the noticing',
    'unopened. #notice: post',
    'unopened.',
    'asks about “post” before it is noticed',
  ],
  [
    'an option of too many words',
    "I'll be quick.",
    Array.from({ length: 21 }, () => 'so').join(' '),
    'too long to say: 21 words',
  ],
  ['an option of too many characters', "I'll be quick.", 'unbelievably '.repeat(9), 'too long to say'],
  [
    'a line of too many words',
    'The tap drips.',
    Array.from({ length: 46 }, () => 'drip').join(' '),
    'A line of 46 words',
  ],
  [
    'a referral of too many words',
    'Rain on the windscreen.',
    Array.from({ length: 16 }, () => 'Rain falls on the roof and the road and you.\n').join(''),
    'words before the first choice',
  ],
  [
    'a fifth option',
    '* (look_post)',
    '* (c) ["C" #emp 3 #aut 3 #cla 3]\n  #why: C.\n  -> kitchen\n* (d) ["D" #emp 3 #aut 3 #cla 3]\n  #why: D.\n  -> kitchen\n* (e) ["E" #emp 3 #aut 3 #cla 3]\n  #why: E.\n  -> kitchen\n* (look_post)',
    '5 options at once',
  ],
  [
    'a form that is not alone',
    '* (note) [Write it up #ask: note]',
    '* (note) [Write it up #ask: note]\n* (later) [Later #go]',
    'does not stand alone',
  ],
  [
    'nothing but looks',
    '* (sit_down) ["Could {kai} come in and sit with us?" #emp 3 #aut 4 #cla 4]\n  #why: Asks, and says for whom.\n  KAI: Is it the letter one? #duty: child-seen\n* (stay_up) ["I\'ll be quick." #emp 2 #aut 2 #cla 3]\n  #why: Quick is not the same as kind.',
    '* (peer) [The post again #look: post]',
    'Only looks are on offer',
  ],
  [
    'a line no play reaches',
    'The tap drips.',
    'The {darren_stance > 6: kettle|tap} drips.',
    'No play reaches “kettle”',
  ],
  [
    'a choice no play is offered',
    '* (must) [',
    '* (must) {darren_stance > 6} [',
    'No play is ever offered “step.must”',
  ],
  [
    'an ending no play reaches',
    '- -> END\n',
    '{darren_stance > 6: -> END}\n- -> END\n',
    'No play ends in “record”',
  ],
  [
    'a story that breaks',
    '~ shift(darren_stance, 1)\n  DARREN: Say that again.',
    '-> nowhere_to_go\n= nowhere_to_go\n{nothing()}\n-> DONE',
    'nothing',
  ],
  [
    'empathy that lowers trust',
    '~ shift(darren_stance, 1)\n  DARREN: Five',
    '~ shift(darren_stance, -1)\n  DARREN: Five',
    'Empathy 4 here, and it lowers darren_stance',
  ],
  [
    'coldness that raises it',
    '~ shift(darren_stance, -1)',
    '~ shift(darren_stance, 1)',
    'Empathy 1 here, and it raises darren_stance',
  ],
  ['a gate without a repair after it', ' #repair: dignity', '', 'This visit holds no repair'],
  [
    'a gate some way past all repairs',
    '"I\'ll be quick." #emp 2 #aut 2 #cla 3',
    '"I\'ll be quick." #emp 2 #aut 2 #cla 3 #gate: dignity',
    'no repair can be reached',
  ],
  [
    'a fact never noticed',
    'unopened. #notice: post',
    'unopened.',
    'facts.post.routes.0: hall.look_post does not lead to it by itself',
  ],
];

test.each(storyFaults)('a story with %s is told so', (_name, from, to, says) => {
  expect(errorsOf(storyWith(from, to)).join('\n')).toContain(says);
});

type Change = Parameters<typeof caseWith>[0];
const caseFaults: readonly (readonly [name: string, change: Change, says: string])[] = [
  [
    'a field nobody knows',
    whole => {
      whole.sumary = any('x');
    },
    'sumary: there is no such field. Did you mean “summary”?',
  ],
  [
    'a field within nobody knows',
    whole => {
      any(whole.facts?.coat).card2 = any('x');
    },
    'facts.coat.card2: there is no such field. Did you mean “card”?',
  ],
  [
    'a missing field',
    whole => {
      delete whole.title;
    },
    'title: ',
  ],
  [
    'a condition on nothing',
    whole => {
      any(whole.later)[0] = any({ when: ['fact:goat'], text: 'x' });
    },
    'later.0.when: there is no fact “goat”. Did you mean “coat”?',
  ],
  [
    'a manager nobody knows',
    whole => {
      whole.manager = any('bev');
    },
    'manager: there is no person “bev”',
  ],
  [
    'a child without a voice',
    whole => {
      any(whole.voices)[0] = any({ who: 'jas', says: [{ text: 'x' }] });
    },
    'voices: the child has none',
  ],
  [
    'a route by no choice',
    whole => {
      any(whole.facts?.coat?.routes)[1] = any({ words: 'x', at: ['hall.ask'] });
    },
    'routes.1.at: there is no choice “hall.ask”',
  ],
  [
    'a key fact with one route',
    whole => {
      any(whole.facts?.coat).routes = any([{ words: 'x', at: ['before.plan'] }]);
    },
    'facts.coat: it has one route only',
  ],
  [
    'a key fact without “never found”',
    whole => {
      delete whole.facts?.coat?.unfound;
    },
    'facts.coat.unfound: is missing',
  ],
  [
    'wordings without a question',
    whole => {
      delete whole.facts?.post?.ask;
    },
    'facts.post.ask: is missing',
  ],
  [
    'a fact the story never notices',
    whole => {
      any(whole.facts).bolt = any({ ...any(whole.facts?.coat) });
    },
    'facts.bolt: the story never notices it',
  ],
  [
    'a duty the story never says',
    whole => {
      any(whole.duties).bolt = any({ title: 'x', missed: 'y' });
    },
    'duties.bolt: the story never says it is met',
  ],
  [
    'a decision the story never asks',
    whole => {
      any(whole.decisions).first = any({ ...any(whole.decisions?.decision), main: false });
    },
    'decisions.first: the story never asks for it',
  ],
  [
    'two main decisions',
    whole => {
      any(whole.decisions).first = any({ ...any(whole.decisions?.decision) });
    },
    'are both main',
  ],
  [
    'a reason that is none',
    whole => {
      any(whole.decisions?.decision?.accepted)[0] = any({ level: 'L2', reasons: ['cold'] });
    },
    'accepted.0.reasons: there is no reason “cold”',
  ],
  [
    'an accepted level without reasons',
    whole => {
      any(whole.decisions?.decision?.accepted)[0] = any({ level: 'L2', reasons: [] });
    },
    'accepted.0.reasons: is empty',
  ],
  [
    'a decision that accepts nothing for sure',
    whole => {
      any(whole.decisions?.decision).accepted = any([
        { level: 'L1', when: ['duty:cover-tonight'], reasons: ['no-coat'] },
      ]);
    },
    'accepts nothing without a condition',
  ],
  [
    'a decision that accepts nothing at all',
    whole => {
      delete whole.decisions?.decision?.accepted;
    },
    'either accepted levels or outcomes',
  ],
  [
    'a reason that needs no fact',
    whole => {
      any(whole.forms?.decision?.reasons?.[0]).needs = any(['goat']);
    },
    'reasons.0.needs: there is no fact “goat”',
  ],
  [
    'a statement without words',
    whole => {
      delete whole.forms?.note?.statements?.hostile?.text;
    },
    'hostile: has neither text nor fact',
  ],
  [
    'a statement of no fact',
    whole => {
      any(whole.forms?.note?.statements?.coat).fact = any('goat');
    },
    'coat.fact: there is no fact “goat”',
  ],
  [
    'one word right too often',
    whole => {
      any(whole.forms?.note?.statements?.coat).right = any(['seen']);
    },
    '“seen” is right for more than half',
  ],
  [
    'a label to be kept',
    whole => {
      any(whole.forms?.note?.statements).rude = any({
        text: 'The home was chaotic.',
        right: ['view'],
        why: 'x',
      });
    },
    '“chaotic” is a label',
  ],
  [
    'a name typed out',
    whole => {
      any(whole).summary = any('Kofi has no coat.');
    },
    'summary: the name “Kofi” is typed out. Write {kai}.',
  ],
  [
    'a name of nobody',
    whole => {
      any(whole).summary = any('{kay} has no coat.');
    },
    'summary: nobody is called {kay}',
  ],
  [
    'a name one family lacks',
    whole => {
      delete whole.people?.darren?.names?.b;
    },
    'people.darren.names.b: is missing',
  ],
  [
    'a spot that is a posture',
    whole => {
      any(whole.places?.hall).spots = any(['chair', 'desk']);
    },
    '“desk” is also a mood or a posture',
  ],
  [
    'a voice that is too long',
    whole => {
      any(whole.voices)[2] = any({ who: 'jas', says: [{ text: 'so '.repeat(51) }] });
    },
    'voices.2.says.0: 51 words',
  ],
  [
    'a debrief that is too long',
    whole => {
      any(whole).later = any([{ text: 'so '.repeat(440) }]);
    },
    'debrief: its core can take',
  ],
  [
    'a text never reached',
    whole => {
      any(whole).later = any([{ text: 'a' }, { text: 'b' }]);
    },
    'later.1: is never said',
  ],
  [
    'a text that may be missing',
    whole => {
      any(whole).later = any([{ when: ['fact:coat'], text: 'a' }]);
    },
    'later: every text has a condition',
  ],
  [
    'a running order too short',
    whole => {
      any(whole.seminar)['50'] = any([{ minutes: 40, do: 'x' }]);
    },
    'seminar.50: its steps take 40 minutes',
  ],
  [
    'no content notes',
    whole => {
      whole.contentNotes = any([]);
    },
    'contentNotes: is empty',
  ],
  [
    'a clock that is wrong',
    whole => {
      any(whole.forms?.plan).minutes = any(12);
    },
    '14:40 to 15:50 leaves 10 minutes, not 12',
  ],
  [
    'a plan that asks for nothing',
    whole => {
      any(whole.forms?.plan).items = any([
        { id: 'school', text: 'x', minutes: 5 },
        { id: 'text', text: 'y', minutes: 5 },
      ]);
    },
    'all of it can be done',
  ],
  [
    'errors and no duty',
    whole => {
      whole.duties = any({});
    },
    'a case with error codes has at least one',
  ],
  [
    'a standard nobody knows',
    whole => {
      any(whole.standards).kss = any(['KSS-9']);
    },
    'standards.kss: there is no standard “KSS-9”',
  ],
  [
    'a source nobody knows',
    whole => {
      any(whole.facts?.coat).src = any(['H-60']);
    },
    'facts.coat.src: there is no source “H-60”',
  ],
  [
    'a law from memory',
    whole => {
      any(whole.duties?.['child-seen']).src = any(['M-01']);
      any(whole.duties?.['child-seen']).missed = any('The law says see him.');
    },
    'duties.child-seen: states a number or the law from memory',
  ],
  [
    'a key that asks for no judgement',
    whole => {
      for (const duty of ['school-told', 'review-set']) any(whole.duties?.[duty]).when = any(['level:L6']);
      any(whole.facts?.coat).key = any(false);
    },
    'Playing “always highest code” wins',
  ],
];

test.each(caseFaults)('a case with %s is told so', (_name, change, says) => {
  expect(errorsOf(caseWith(change)).join('\n')).toContain(says);
});

test('a finding names the file and the line', () => {
  const piece = '#notice: coat';
  const [first] = errorsOf(storyWith(piece, '#notice: goat'));

  expect(first).toMatch(new RegExp(`/story\\.ink:${lineOf(piece)}: error: There is no fact`));
});

test('a walk that no longer holds is an error of its case', () => {
  const folder = storyFolder({ 'walks/short.walk': 'Somebody leaves at once.\nchoose leave\n' });

  expect(errorsOf(folder).join('\n')).toContain('short.walk:2: error: “leave” is not on offer.');
});

test('a file that is no JSON is told so', () => {
  expect(errorsOf(storyFolder({ 'case.json': '{' })).join('\n')).toContain(
    'The file must be there and be JSON',
  );
});

test('a way on which the notebook opens five times is told so', () => {
  const often = smallStory
    .replace('-> write_post ->\n', '-> write_post ->\n'.repeat(5))
    .replace('* (wording)', '+ (wording)');

  expect(errorsOf(storyFolder({ 'story.ink': often })).join('\n')).toContain(
    'The notebook opens 5 times on one way',
  );
});
