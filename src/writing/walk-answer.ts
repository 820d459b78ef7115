import type { Answer, DecisionAnswer, NoteAnswer, PlanAnswer } from '../practice/answer.ts';
import { deadlines, sureness } from '../practice/answer.ts';
import type { Case } from '../practice/case.ts';
import type { PlayCase } from '../practice/edition.ts';
import { type LineAnswer, lineAnswers } from '../practice/knowledge.ts';
import { type NoteLine, noteLines } from '../practice/known.ts';
import { levels } from '../practice/ladder.ts';
import type { Form, Transcript } from '../practice/transcript.ts';

/** What an answer is read against. */
export interface AnswerPlace {
  readonly form: Form;
  readonly transcript: Transcript;
  readonly play: PlayCase;
  /** The whole case, which alone knows the right words of a note; a door has none. */
  readonly whole: Case | undefined;
}

/** An answer in the words of a walk was not one; the message says what was expected. */
export class AnswerError extends Error {}

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
  }
}

const fail = (says: string): never => {
  throw new AnswerError(says);
};

function oneOf<T extends string>(list: readonly T[], word: string | undefined, what: string): T {
  const found = list.find(known => known === word);
  return found ?? fail(`“${word ?? ''}” is no ${what}; one of ${list.join(', ')}.`);
}

/** Splits words at the keywords given: what stands before the first comes under `''`. */
function parts(words: readonly string[], keywords: readonly string[]): Readonly<Record<string, string[]>> {
  const found: Record<string, string[]> = { '': [] };
  let at = '';
  for (const word of words) {
    if (keywords.includes(word)) {
      at = word;
      found[at] = [];
    } else found[at]?.push(word);
  }
  return found;
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
  const pairs = whole ? words.slice(1) : words;
  const lines: Record<string, LineAnswer> = {};
  if (whole) {
    for (const line of offered)
      lines[line.id] = first === 'careful' ? rightWord(line, place) : oneOf(lineAnswers, first, 'word');
  }
  for (let index = 0; index < pairs.length; index += 2) {
    const id = pairs[index] ?? '';
    if (!offered.some(line => line.id === id)) fail(`The note has no line “${id}” here.`);
    lines[id] = oneOf(lineAnswers, pairs[index + 1], `word for “${id}”`);
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
