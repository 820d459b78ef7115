import {
  type Answer,
  type DecisionAnswer,
  deadlines,
  type NoteAnswer,
  type NotebookAnswer,
  type PlanAnswer,
  sureness,
} from './answer.ts';
import type { PlayCase } from './edition.ts';
import { lineAnswers } from './knowledge.ts';
import { levels } from './ladder.ts';
import { PackedError, Reading, writeDigit, writePair } from './packed-digits.ts';
import type { Form } from './transcript.ts';

/** The ids a form's answer speaks of, in the case's order: their places in it are what is written. */
function idsOf(form: Form, play: PlayCase) {
  const { plan, decision, note } = play.forms;
  const ids = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
  return {
    items: ids(plan?.items),
    whys: ids(plan?.whys),
    reasons: ids(decision?.reasons),
    actions: ids(decision?.actions),
    facts: Object.keys(play.facts),
    statements: Object.keys(note?.statements ?? {}),
    unknowns: ids(note?.unknowns),
    wordings: ids(play.facts[form.name ?? '']?.wordings),
  };
}

/** Writes the answer to a form, without the separators of packed.ts. The answer must be one the case has words for. */
export function packAnswer(form: Form, answer: Answer, play: PlayCase): string {
  const ids = idsOf(form, play);
  switch (form.kind) {
    case 'plan': {
      const { view, why, do: done } = answer as PlanAnswer;
      return [
        writeDigit(levels, view),
        writeDigit(ids.whys, why),
        ...done.map(id => writeDigit(ids.items, id)),
      ].join('');
    }
    case 'decision':
      return packDecision(answer as DecisionAnswer, ids);
    case 'note': {
      const { lines, unknown } = answer as NoteAnswer;
      const settled = Object.entries(lines).map(
        ([id, word]) => writePair(ids.statements, id) + writeDigit(lineAnswers, word),
      );
      return settled.join('') + (unknown === undefined ? '' : `.${writeDigit(ids.unknowns, unknown)}`);
    }
    case 'notebook': {
      const { wording } = answer as NotebookAnswer;
      return wording === 'none' ? '-' : writeDigit(ids.wordings, wording);
    }
  }
}

type Ids = ReturnType<typeof idsOf>;

/** How many cards a decision can show. */
const cardCounts = [0, 1, 2, 3];

/** An outcome off the ladder is written out, as it stands in the key and not in what is played. */
function packDecision({ level, outcome, sure, because, shown, then }: DecisionAnswer, ids: Ids): string {
  const parts = [
    level ? writeDigit(levels, level) : '-',
    writeDigit(sureness, sure),
    writeDigit(ids.reasons, because),
    writeDigit(cardCounts, shown.length),
    ...shown.map(fact => writePair(ids.facts, fact)),
    ...then.map(action => writeDigit(ids.actions, action.do) + writeDigit(deadlines, action.by)),
  ];
  return parts.join('') + (outcome === undefined ? '' : `.${outcome}`);
}

/** Reads what `packAnswer` wrote. Throws `PackedError` on anything else. */
export function unpackAnswer(form: Form, packed: string, play: PlayCase): Answer {
  const ids = idsOf(form, play);
  const [written = '', extra] = packed.split('.', 2);
  const reading = new Reading(written);
  switch (form.kind) {
    case 'plan': {
      const view = reading.one(levels);
      const why = reading.one(ids.whys);
      return { do: reading.rest(() => reading.one(ids.items)), why, view };
    }
    case 'decision':
      return unpackDecision(reading, extra, ids);
    case 'note': {
      const lines = reading.rest(() => [reading.pair(ids.statements), reading.one(lineAnswers)] as const);
      const unknown = extra === undefined ? undefined : new Reading(extra).one(ids.unknowns);
      return { lines: Object.fromEntries(lines), ...(unknown !== undefined && { unknown }) };
    }
    case 'notebook':
      return { wording: written === '-' ? 'none' : reading.one(ids.wordings) };
  }
}

function unpackDecision(reading: Reading, outcome: string | undefined, ids: Ids): DecisionAnswer {
  const level = reading.skip('-') ? undefined : reading.one(levels);
  const sure = reading.one(sureness);
  const because = reading.one(ids.reasons);
  const cards = reading.one(cardCounts);
  const shown = Array.from({ length: cards }, () => reading.pair(ids.facts));
  const actions = reading.rest(() => ({ do: reading.one(ids.actions), by: reading.one(deadlines) }));
  if ((level === undefined) === (outcome === undefined)) throw new PackedError('level');
  return {
    ...(level && { level }),
    ...(outcome !== undefined && { outcome }),
    ...{ sure, because, shown },
    // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt; a list, never awaited
    then: actions,
  };
}
