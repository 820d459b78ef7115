import fc from 'fast-check';
import {
  type Answer,
  type DecisionAnswer,
  deadlines,
  type NoteAnswer,
  type PlanAnswer,
  sureness,
} from '../../src/practice/answer.ts';
import { decisionFormOf } from '../../src/practice/decision-form.ts';
import type { Edition, PlayCase } from '../../src/practice/edition.ts';
import { lineAnswers } from '../../src/practice/knowledge.ts';
import { factsFound, noteLines } from '../../src/practice/known.ts';
import { levels } from '../../src/practice/ladder.ts';
import { play } from '../../src/practice/replay.ts';
import { type Form, nowAt, type Transcript } from '../../src/practice/transcript.ts';
import { anyOtherAnswer } from './any-other-answer.ts';
import { anAttempt } from './landing.ts';

/** Draws a whole number from 0 up to, never reaching, `count`. */
type Draw = (count: number) => number;

/** Somebody who takes any option and answers any form in any way it can be answered. `picks` are their dice. */
interface Player {
  readonly seed: number;
  readonly family: number;
  readonly picks: readonly number[];
}

/** Such players, from one who stops at once to one who goes on for 120 choices. */
export const anyPlayer: fc.Arbitrary<Player> = fc.record({
  seed: fc.integer({ min: 0, max: 4294967295 }),
  family: fc.nat(),
  picks: fc.array(fc.nat({ max: 9999 }), { maxLength: 120, size: 'max' }),
});

/** Lives what a player does, live, and gives the transcript as it grew; `readsAhead` looks where some options lead before each choice. */
export function playedBy(edition: Edition, { seed, family, picks }: Player, readsAhead = false): Transcript {
  const { families } = edition.case;
  const started = anAttempt(edition, [], { seed, family: families[family % families.length] ?? 'a' });
  const playing = play(edition, started);
  for (const pick of picks) {
    const { options } = nowAt(playing.transcript);
    const option = options[pick % options.length];
    if (!option) break;
    if (readsAhead) for (let left = pick % 5; left > 0 && playing.readAhead(); left -= 1);
    const answer = option.form && answerTo(option.form, playing.transcript, edition.case, dice(pick));
    const problem = playing.take({ choose: option.id, seconds: pick % 3601, ...(answer && { answer }) });
    if (problem) throw new Error(JSON.stringify(problem));
  }
  return playing.transcript;
}

/** More dice out of one pick; which they are is no matter, only that they are always the same. */
function dice(pick: number): Draw {
  let state = pick + 1;
  return count => {
    state = (state * 48271) % 2147483647;
    return state % count;
  };
}

const oneOf = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;
const someOf = <T>(list: readonly T[], most: number, draw: Draw): readonly T[] =>
  list.filter(() => draw(2) === 0).slice(0, most);

function answerTo(form: Form, sofar: Transcript, whole: PlayCase, draw: Draw): Answer {
  switch (form.kind) {
    case 'plan':
      return aPlan(whole, draw);
    case 'decision':
      return aDecision(form.name ?? 'decision', sofar, whole, draw);
    case 'note':
      return aNote(sofar, whole, draw);
    case 'notebook': {
      const wordings = whole.facts[form.name ?? '']?.wordings ?? [];
      return { wording: oneOf(['none', ...wordings.map(({ id }) => id)], draw) };
    }
    default:
      return anyOtherAnswer(form, sofar, whole, draw);
  }
}

function aPlan({ forms }: PlayCase, draw: Draw): PlanAnswer {
  const { items = [], whys = [], minutes = 0 } = forms.plan ?? {};
  let left = minutes;
  const done = items.filter(item => {
    const fits = draw(2) === 0 && item.minutes <= left;
    if (fits) left -= item.minutes;
    return fits;
  });
  return { do: done.map(({ id }) => id), why: oneOf(whys, draw).id, view: oneOf(levels, draw) };
}

function aDecision(name: string, sofar: Transcript, whole: PlayCase, draw: Draw): DecisionAnswer {
  const { reasons = [], actions = [] } = decisionFormOf(name, whole) ?? {};
  const outcomes = whole.outcomes?.[name] ?? [{ id: 'step-down' }];
  const isOutcome = whole.outcomes?.[name] !== undefined || draw(6) === 0;
  const where = isOutcome ? { outcome: oneOf(outcomes, draw).id } : { level: oneOf(levels, draw) };
  return {
    ...where,
    sure: oneOf(sureness, draw),
    because: oneOf(reasons, draw).id,
    shown: someOf(factsFound(sofar), 3, draw),
    // biome-ignore lint/suspicious/noThenProperty: the word of every kept attempt
    then: someOf(actions, 2, draw).map(({ id }) => ({ do: id, by: oneOf(deadlines, draw) })),
  };
}

function aNote(sofar: Transcript, whole: PlayCase, draw: Draw): NoteAnswer {
  const lines = noteLines(sofar, whole).map(({ id }) => [id, oneOf(lineAnswers, draw)] as const);
  const gaps = whole.forms.note?.unknowns ?? [];
  const unknown = draw(2) === 0 && gaps.length > 0 ? oneOf(gaps, draw).id : undefined;
  return { lines: Object.fromEntries(lines), ...(unknown && { unknown }) };
}
