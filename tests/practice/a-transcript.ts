import type { Answer, DecisionAnswer } from '../../src/practice/answer.ts';
import type { Case } from '../../src/practice/case.ts';
import type { ChoiceKey, Key } from '../../src/practice/edition.ts';
import type { LineAnswer } from '../../src/practice/knowledge.ts';
import { nowhere } from '../../src/practice/setting.ts';
import type { DutyState } from '../../src/practice/tags.ts';
import type { Form, Line, Option, Transcript } from '../../src/practice/transcript.ts';
import { anAttempt, landing } from './landing.ts';

/*
 * Transcripts and keys made by hand, for rules that are about marks alone.
 * What is left out is empty: an attempt holds what a test says and no more.
 */

/** One thing done, and what came of it. */
export interface Done {
  readonly id: string;
  readonly text?: string;
  readonly kind?: Option['kind'];
  readonly form?: Form;
  readonly answer?: Answer;
  /** Ids of what else was on offer. */
  readonly others?: readonly string[];
  readonly notices?: readonly string[];
  /** Such as `child-seen` or `child-seen late`. */
  readonly duties?: readonly string[];
}

/** A transcript of these moments; the story has ended. */
export function aTranscript(
  done: readonly Done[],
  opening: Pick<Done, 'notices' | 'duties'> = {},
): Transcript {
  const moments = done.map((what, index) => {
    const taken = anOption(what);
    return {
      number: index + 1,
      event: { choose: what.id, seconds: 3, ...(what.answer && { answer: what.answer }) },
      taken,
      offered: [taken, ...(what.others ?? []).map(id => anOption({ id }))],
      setting: nowhere,
      after: { lines: [aLine(what)], options: index + 1 < done.length ? [taken] : [] },
    };
  });
  return {
    attempt: anAttempt(
      landing.edition,
      moments.map(({ event }) => event),
    ),
    opening: { lines: [aLine(opening)], options: [] },
    moments,
    ended: true,
    carried: false,
  };
}

const anOption = ({ id, text = id, kind, form }: Done): Option => ({
  ...{ id, text },
  kind: kind ?? (form ? 'form' : 'say'),
  ...(form && { form }),
});

function aLine({ notices = [], duties = [] }: Pick<Done, 'notices' | 'duties'>): Line {
  const read = duties.map(duty => {
    const [id = '', state = 'met'] = duty.split(' ');
    return { duty: id, state: state as DutyState };
  });
  return { text: '', notices, duties: read, ownWords: false, setting: nowhere };
}

/** The landing's case with these parts changed. */
export const aCase = (changed: Partial<Case> = {}): Case => ({ ...landing.key.case, ...changed });

/** A key for a case changed so, with these choices and no others. */
export const aKey = (
  changed: Partial<Case> = {},
  choices: Readonly<Record<string, Partial<ChoiceKey>>> = {},
): Key => ({
  fingerprint: landing.key.fingerprint,
  choices: Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, aChoice(id, choice)])),
  case: aCase(changed),
});

const aChoice = (id: string, choice: Partial<ChoiceKey>): ChoiceKey => ({
  ...{ file: 'story.ink', line: 1, text: id, skills: {}, errors: [], src: [], thinks: [] },
  ...choice,
});

/** A decision made on the manager's call. */
export const decided = (answer: Partial<DecisionAnswer>, name?: string): Done => ({
  id: `call.${name ?? 'decide'}`,
  form: { kind: 'decision', ...(name && { name }) },
  // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
  answer: { sure: 'leaning', because: 'help-works', shown: [], then: [], ...answer } as DecisionAnswer,
});

/** A note sent with these words. */
export const noted = (lines: Readonly<Record<string, LineAnswer>>): Done => ({
  id: 'record.note',
  form: { kind: 'note' },
  answer: { lines },
});

/** A note form with one statement of its own words for each of these right words. */
export const aNoteForm = (right: Readonly<Record<string, readonly LineAnswer[]>>): Case['forms'] => ({
  ...landing.key.case.forms,
  note: {
    ...{ reader: 'darren', heading: 'Visit', frame: [], unknowns: [] },
    statements: Object.fromEntries(
      Object.entries(right).map(([id, words]) => [id, { text: id, right: [...words], why: 'So.' }]),
    ),
  },
});

/** Facts of these ids, all key. */
export const keyFacts = (...ids: readonly string[]): Case['facts'] =>
  Object.fromEntries(
    ids.map(id => [
      id,
      { key: true, card: id, plain: id, routes: [{ words: id, at: [`find.${id.replaceAll('-', '_')}`] }] },
    ]),
  );

/** Duties of these ids; a star after one makes it critical. */
export const duties = (...ids: readonly string[]): Case['duties'] =>
  Object.fromEntries(
    ids.map(id => [
      id.replace('*', ''),
      { title: id, missed: `${id} missed`, ...(id.endsWith('*') && { critical: true }) },
    ]),
  );
