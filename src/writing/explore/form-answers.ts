import { isActForm } from '../../practice/acts-done.ts';
import {
  type Answer,
  type DecisionAnswer,
  deadlines,
  type PlanAnswer,
  sureness,
} from '../../practice/answer.ts';
import type { Case } from '../../practice/case.ts';
import { decisionFormOf } from '../../practice/decision-form.ts';
import type { PlayCase } from '../../practice/edition.ts';
import { type Level, levels } from '../../practice/ladder.ts';
import type { Value } from '../../practice/story.ts';
import type { Form } from '../../practice/transcript.ts';
import { variablesOf } from '../../practice/variables.ts';
import { thinkingAnswers } from './thinking-answers.ts';

/** An answer the search gives, and what it sets in the story. */
export interface TriedAnswer {
  readonly answer: Answer;
  readonly sets: Readonly<Record<string, Value>>;
}

/** The words a search needs to answer forms: the case, and the variables its story reads anywhere. */
export interface FormWords {
  readonly play: PlayCase;
  /** A door has no key. */
  readonly whole: Case | undefined;
  readonly reads: ReadonlySet<string>;
}

/**
 * Answers to a form, few and enough: every value of every variable that the
 * story can read comes up, every two actions of a plan that fit into its
 * minutes come up together, and every accepted level with each action today.
 * Answers the story cannot tell apart are one.
 */
export function answersTo(form: Form, words: FormWords): readonly TriedAnswer[] {
  const tried = candidates(form, words).map(answer => ({
    answer,
    sets: variablesOf(form, answer, words.play),
  }));
  const apart = new Map<string, TriedAnswer>();
  for (const one of tried) {
    const read = Object.entries(one.sets).filter(([name]) => words.reads.has(name));
    const name = JSON.stringify(read);
    if (!apart.has(name)) apart.set(name, one);
  }
  return [...apart.values()];
}

function candidates(form: Form, { play, whole }: FormWords): readonly Answer[] {
  switch (form.kind) {
    case 'plan':
      return planAnswers(play);
    case 'decision':
      return decisionAnswers(form, play, whole);
    case 'note':
      return [{ lines: {} }];
    case 'notebook': {
      const wordings = play.facts[form.name ?? '']?.wordings ?? [];
      return [...wordings.map(({ id }) => ({ wording: id })), { wording: 'none' }];
    }
    default:
      // Acts hang on all acts before them: stories with such a form are sampled (sample.ts).
      return isActForm(form.kind) ? [] : thinkingAnswers(form, play);
  }
}

function planAnswers({ forms: { plan } }: PlayCase): readonly PlanAnswer[] {
  if (!plan) return [];
  const minutesOf = (ids: readonly string[]) =>
    plan.items.reduce((sum, { id, minutes }) => sum + (ids.includes(id) ? minutes : 0), 0);
  const all = plan.items.map(item => item.id);
  const fits = (ids: readonly string[]) => minutesOf(ids) <= plan.minutes;
  const pairs = all.flatMap((one, index) => all.slice(index + 1).map(other => [one, other]));
  // Filled up from its pair, a plan shows many pairs at once; the short ones show what is missing.
  const fill = (ids: readonly string[]) => {
    const chosen = [...ids];
    for (const id of all) if (!chosen.includes(id) && fits([...chosen, id])) chosen.push(id);
    return chosen.sort();
  };
  const full = pairs.filter(fits).map(fill);
  const sets = [[], ...all.filter(id => fits([id])).map(id => [id]), ...full];
  const chosen = [...new Set(sets.map(ids => ids.join(' ')))].map(ids => ids.split(' ').filter(Boolean));
  const count = Math.max(chosen.length, plan.whys.length, levels.length);
  return Array.from({ length: count }, (_, index) => ({
    do: chosen[index % chosen.length] ?? [],
    why: plan.whys[index % plan.whys.length]?.id ?? '',
    view: levels[index % levels.length] ?? 'L2',
  }));
}

type Where = Pick<DecisionAnswer, 'level' | 'outcome'>;

function decisionAnswers(form: Form, play: PlayCase, whole: Case | undefined): readonly DecisionAnswer[] {
  const name = form.name ?? 'decision';
  const decision = whole?.decisions[name];
  const words = decisionFormOf(name, play);
  const reasons = words?.reasons.map(reason => reason.id) ?? [];
  const actions = words?.actions.map(action => action.id) ?? [];
  const accepted: readonly Where[] = [
    ...(decision?.accepted?.map(({ level }) => ({ level })) ?? []),
    ...(decision?.outcomes?.filter(outcome => outcome.accepted).map(({ id }) => ({ outcome: id })) ?? []),
  ];
  const every: readonly Where[] = decision?.outcomes
    ? decision.outcomes.map(({ id }) => ({ outcome: id }))
    : levels.map((level: Level) => ({ level }));
  const best = accepted.length > 0 ? accepted : every;
  const then = actions.flatMap((id, index) => [
    ...deadlines.map(by => [{ do: id, by }]),
    ...actions.slice(index + 1).map(other => [
      { do: id, by: 'today' as const },
      { do: other, by: 'today' as const },
    ]),
  ]);
  const bare = [...every, ...reasons.map((_, index) => best[index % best.length] ?? {})];
  const withActions = then.flatMap((doing, index) =>
    (doing.length === 1 && doing[0]?.by === 'today' ? best : [best[index % best.length] ?? {}]).map(
      where => ({
        where,
        doing,
      }),
    ),
  );
  return [...bare.map(where => ({ where, doing: [] })), ...withActions].map(({ where, doing }, index) => ({
    ...where,
    sure: sureness[index % sureness.length] ?? 'leaning',
    because: reasons[index % reasons.length] ?? '',
    shown: [],
    // biome-ignore lint/suspicious/noThenProperty: the word of the answer's own form
    then: doing,
  }));
}
