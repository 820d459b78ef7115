import { cardsNow } from './acts-so-far.ts';
import { noteAnswered } from './answered.ts';
import type { Key } from './edition.ts';
import type { LineAnswer } from './knowledge.ts';
import { asBefore, type NoteLine, noteLines } from './known.ts';
import type { FactMark, NoteMark } from './marks.ts';
import { mean } from './mean.ts';
import type { Transcript } from './transcript.ts';

/** Marks every fact of the case as found, with the event after which it was, or not. */
export function markFacts({ opening, moments }: Transcript, key: Key): readonly FactMark[] {
  const beats = [
    { moment: 0, lines: opening.lines },
    ...moments.map(({ number, after }) => ({ moment: number, lines: after.lines })),
  ];
  return Object.entries(key.case.facts).map(([fact, { key: isKey }]) => {
    const found = beats.find(({ lines }) => lines.some(line => line.notices.includes(fact)))?.moment;
    return { fact, key: isKey, ...(found !== undefined && { found }) };
  });
}

/** Marks every line of the note that was on offer when it was sent; none if no note was. */
export function markNote(transcript: Transcript, key: Key): readonly NoteMark[] {
  const note = noteAnswered(transcript);
  if (!note) return [];
  return noteLines(asBefore(transcript, note.moment), key.case).flatMap(line => {
    const answer = note.answer.lines[line.id];
    if (!answer) return [];
    const right = rightWords(line, key);
    return [{ statement: line.id, text: line.text, answer, right, share: shareOfLine(answer, right) }];
  });
}

/** Marks every card of the case, in the order they are dealt; one never given a word earns nothing, and where none was nothing is marked. */
export function markCards(transcript: Transcript, { case: { id, forms } }: Key): readonly NoteMark[] {
  const { cards } = forms;
  if (!cards) return [];
  const { tagged } = cardsNow(transcript, { id, forms: { cards } });
  if (Object.keys(tagged).length === 0) return [];
  return Object.entries(cards.statements).map(([statement, { text, right }]): NoteMark => {
    const { word: answer = 'unknown', sure = false, moment } = tagged[statement] ?? {};
    const share = moment === undefined ? 0 : shareOfCard(answer, sure, right);
    return { ...{ statement, text, answer, right, share }, card: { sure, ...(moment && { moment }) } };
  });
}

/** A wording chosen in the notebook brings its own right words; else the statement's stand. */
function rightWords({ id, fact, wording }: NoteLine, { case: whole }: Key): readonly LineAnswer[] {
  const own = fact && whole.facts[fact]?.wordings?.find(choice => choice.id === wording);
  return own ? own.right : (whole.forms.note?.statements[id]?.right ?? []);
}

/**
 * What one line of the note earns, -1 to 1 (scoring.md 1, evidence). Hearsay
 * put down as witnessed costs; the child's words put down as heard do not, as
 * they were.
 */
export function shareOfLine(answer: LineAnswer, right: readonly LineAnswer[]): number {
  if (right.includes(answer)) return 1;
  if (answer === 'unknown') return 1 / 3;
  if (answer === 'seen') return right.includes('child') ? 0 : -1;
  return answer === 'child' ? -1 : 0;
}

/** What one card earns, -1 to 1, where it is also asked how sure one is (scoring.md 1, SC-11). */
export function shareOfCard(answer: LineAnswer, sure: boolean, right: readonly LineAnswer[]): number {
  if (right.includes(answer)) return sure ? 1 : 2 / 3;
  if (answer === 'unknown') return 1 / 3;
  return sure ? -1 : 0;
}

/** The fewest statements a note is scored on. */
const fewestStatements = 3;

/** The evidence part, 0-1: half key facts found, half the note; where one has nothing to score, the other is the whole (scoring.md 1). */
export function evidencePart(
  facts: readonly Pick<FactMark, 'key' | 'found'>[],
  shares: readonly number[],
): number | undefined {
  const keyFacts = facts.filter(fact => fact.key);
  const found = keyFacts.filter(fact => fact.found !== undefined);
  const halves = [
    ...(keyFacts.length > 0 ? [found.length / keyFacts.length] : []),
    ...(shares.length >= fewestStatements ? [Math.max(0, mean(shares))] : []),
  ];
  return halves.length > 0 ? mean(halves) : undefined;
}
