import { type ActForm, isActForm } from './acts-done.ts';
import {
  type Answer,
  type DecisionAnswer,
  deadlines,
  type ForecastAnswer,
  type FormKind,
  type HypothesesAnswer,
  type NoteAnswer,
  type NotebookAnswer,
  type PlanAnswer,
  type SentenceAnswer,
  sureness,
} from './answer.ts';
import { decisionFormOf } from './decision-form.ts';
import type { PlayCase } from './edition.ts';
import { lineAnswers } from './knowledge.ts';
import { levels } from './ladder.ts';
import { packAct, unpackAct } from './packed-act.ts';
import { PackedError, Reading, writeDigit, writePair } from './packed-digits.ts';
import type { Form } from './transcript.ts';

/** The ids a form's answer speaks of, in the case's order: their places in it are what is written. */
function idsOf(form: Form, play: PlayCase) {
  const { plan, note, hypotheses, forecasts } = play.forms;
  const decision = decisionFormOf(form.name ?? 'decision', play);
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
    hypotheses: hypotheses?.list ?? [],
    odds: Array.from({ length: 101 }, (_, count) => count),
    becauses: ids(forecasts?.[form.name ?? '']?.reasons),
    parts: play.forms.sentence?.parts ?? [],
  };
}

/** Writes the answer to a form, without the separators of packed.ts. The answer must be one the case has words for. */
export function packAnswer(form: Form, answer: Answer, play: PlayCase): string {
  if (isActForm(form.kind)) return packAct(form.kind, answer, play);
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
    default:
      return packThinking(form.kind, answer, ids);
  }
}

/** A form of one answer that is no part of a visit's own four. */
type Thinking = Exclude<FormKind, ActForm | 'plan' | 'decision' | 'note' | 'notebook'>;

function packThinking(kind: Thinking, answer: Answer, ids: Ids): string {
  switch (kind) {
    case 'hypotheses':
      return (answer as HypothesesAnswer).chosen
        .map(({ id, expects }) => {
          const known = ids.hypotheses.find(one => one.id === id);
          const places = (known?.expects ?? []).map(one => one.id);
          return writeDigit(ids.hypotheses, known) + writeDigit(places, expects);
        })
        .join('');
    case 'forecast': {
      const { odds, because } = answer as ForecastAnswer;
      return writePair(ids.odds, odds) + (because === undefined ? '' : writeDigit(ids.becauses, because));
    }
    case 'sentence': {
      const { parts } = answer as SentenceAnswer;
      // Parts stand in the order they were answered in.
      return Object.entries(parts)
        .map(([part, choice]) => {
          const known = ids.parts.find(({ id }) => id === part);
          return (
            writeDigit(ids.parts, known) +
            writeDigit(
              (known?.choices ?? []).map(({ id }) => id),
              choice,
            )
          );
        })
        .join('');
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
    default:
      return isActForm(form.kind)
        ? unpackAct(form.kind, reading, play)
        : unpackThinking(form.kind, reading, ids);
  }
}

function unpackThinking(kind: Thinking, reading: Reading, ids: Ids): Answer {
  switch (kind) {
    case 'hypotheses':
      return {
        chosen: reading.rest(() => {
          const { id, expects } = reading.one(ids.hypotheses);
          return { id, expects: reading.one(expects).id };
        }),
      };
    case 'forecast': {
      const odds = reading.pair(ids.odds);
      const [because] = reading.rest(() => reading.one(ids.becauses));
      return { odds, ...(because !== undefined && { because }) };
    }
    case 'sentence': {
      const parts = reading.rest(() => {
        const { id, choices } = reading.one(ids.parts);
        return [id, reading.one(choices).id] as const;
      });
      return { parts: Object.fromEntries(parts) };
    }
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
