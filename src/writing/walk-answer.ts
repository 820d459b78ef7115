import type { Answer, DecisionAnswer, NoteAnswer, PlanAnswer } from '../practice/answer.ts';
import { deadlines, sureness } from '../practice/answer.ts';
import type { Case } from '../practice/case.ts';
import type { PlayCase } from '../practice/edition.ts';
import { type LineAnswer, lineAnswers } from '../practice/knowledge.ts';
import { type NoteLine, noteLines } from '../practice/known.ts';
import { levels } from '../practice/ladder.ts';
import type { Form, Transcript } from '../practice/transcript.ts';
import { fail, oneOf, pairs, parts, timesInHundred } from './answer-words.ts';

/** What an answer is read against. */
export interface AnswerPlace {
  readonly form: Form;
  readonly transcript: Transcript;
  readonly play: PlayCase;
  /** The whole case, which alone knows the right words of a note; a door has none. */
  readonly whole: Case | undefined;
}

/** Reads `school jas why meet-kai view L1` and its like. Throws an AnswerError that says what is missing. */
export function readAnswer(words: readonly string[], place: AnswerPlace): Answer {
  switch (place.form.kind) {
    case 'plan':
      return readPlan(words);
    case 'decision':
      return readDecision(words);
    case 'notebook':
      return { wording: words[0] ?? fail('Say which wording, or none.') };
    case 'note':
      return readNote(words, place);
    case 'hypotheses': {
      const chosen = pairs(words, 'Each explanation comes with one thing it would show.');
      return { chosen: chosen.map(([id, expects]) => ({ id, expects })) };
    }
    case 'forecast': {
      const { '': first = [], because } = parts(words, ['because']);
      return { odds: timesInHundred(first[0]), ...(because?.[0] && { because: because[0] }) };
    }
    case 'sentence':
      return { parts: Object.fromEntries(pairs(words, 'A sentence says each part and its choice.')) };
    default:
      return fail(`This form is answered act by act: write do ${words.join(' ')}.`);
  }
}

function readPlan(words: readonly string[]): PlanAnswer {
  const { '': items = [], why, view } = parts(words, ['why', 'view']);
  return {
    do: items,
    why: why?.[0] ?? fail('A plan says “why” and a reason.'),
    view: oneOf(levels, view?.[0], 'level after “view”'),
  };
}

function readDecision(words: readonly string[]): DecisionAnswer {
  const { '': first = [], because, shown = [], then = [] } = parts(words, ['because', 'shown', 'then']);
  const [where, sure] = first;
  const level = levels.find(known => known === where);
  if (then.length % 2 === 1) fail('After “then” comes an action and by when.');
  const actions = then.flatMap((id, index) =>
    index % 2 === 0 ? [{ do: id, by: oneOf(deadlines, then[index + 1], 'time to do it by') }] : [],
  );
  return {
    ...(level ? { level } : { outcome: where ?? fail('A decision says a level or an outcome first.') }),
    sure: oneOf(sureness, sure, 'sureness'),
    because: because?.[0] ?? fail('A decision says “because” and a reason.'),
    shown,
    // biome-ignore lint/suspicious/noThenProperty: the word of the answer's own form
    then: actions,
  };
}

/** `careful`, or one word for every line, or pairs of line and word; pairs may follow and change single lines. */
function readNote(words: readonly string[], place: AnswerPlace): NoteAnswer {
  const offered = noteLines(place.transcript, place.play);
  const [first] = words;
  const whole = first === 'careful' || (words.length % 2 === 1 && lineAnswers.some(word => word === first));
  const single = whole ? words.slice(1) : words;
  const lines: Record<string, LineAnswer> = {};
  if (whole) {
    for (const line of offered)
      lines[line.id] = first === 'careful' ? rightWord(line, place) : oneOf(lineAnswers, first, 'word');
  }
  for (let index = 0; index < single.length; index += 2) {
    const id = single[index] ?? '';
    if (!offered.some(line => line.id === id)) fail(`The note has no line “${id}” here.`);
    lines[id] = oneOf(lineAnswers, single[index + 1], `word for “${id}”`);
  }
  const open = offered.filter(line => lines[line.id] === undefined).map(line => line.id);
  if (open.length > 0) fail(`Every line is to be settled; still open: ${open.join(', ')}.`);
  return { lines };
}

function rightWord(line: NoteLine, { whole }: AnswerPlace): LineAnswer {
  return rightWordsOf(line, whole)[0] ?? fail(`Nothing says which word is right for “${line.id}”.`);
}

/** The right words of a note's line: of the wording that stands there, else of the statement. */
function rightWordsOf(line: NoteLine, whole: Case | undefined): readonly LineAnswer[] {
  const wordings = line.fact === undefined ? undefined : whole?.facts[line.fact]?.wordings;
  const wording = wordings?.find(choice => choice.id === line.wording);
  return wording?.right ?? whole?.forms.note?.statements[line.id]?.right ?? [];
}
