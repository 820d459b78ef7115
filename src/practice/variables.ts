import { cardsVariables, queueVariables, timelineVariables } from './act-variables.ts';
import type { CardsAct, QueueAct, TimelineAct } from './acts.ts';
import type { ActsSoFar } from './acts-so-far.ts';
import type {
  Answer,
  DecisionAnswer,
  ForecastAnswer,
  HypothesesAnswer,
  NotebookAnswer,
  PlanAnswer,
  SentenceAnswer,
} from './answer.ts';
import { decisionFormOf } from './decision-form.ts';
import type { PlayCase } from './edition.ts';
import { inInk } from './in-ink.ts';
import { levels } from './ladder.ts';
import type { Value } from './story.ts';
import type { Form } from './transcript.ts';

/**
 * The Ink variables a form's answer sets before its choice is taken, with
 * their values; story-format.md and stories/README.md list them. Ids are
 * written with `_`. `sofar` is how things
 * stood before an act.
 */
export function variablesOf(
  form: Form,
  answer: Answer,
  play: PlayCase,
  sofar: ActsSoFar = {},
): Readonly<Record<string, Value>> {
  const prefix = inInk(form.name ?? form.kind);
  const { queue, timeline } = play.forms;
  switch (form.kind) {
    case 'plan':
      return planVariables(prefix, answer as PlanAnswer, play);
    case 'decision':
      return decisionVariables(prefix, answer as DecisionAnswer, play, form.name);
    case 'note':
      return { [`${prefix}_done`]: true };
    case 'notebook':
      return { [`notebook_${prefix}`]: (answer as NotebookAnswer).wording };
    case 'hypotheses':
      return hypothesesVariables(prefix, answer as HypothesesAnswer, play);
    case 'forecast': {
      const { odds, because = '' } = answer as ForecastAnswer;
      return { [`${prefix}_odds`]: odds, [`${prefix}_because`]: because };
    }
    case 'sentence':
      return Object.fromEntries(
        Object.entries((answer as SentenceAnswer).parts).map(([part, id]) => [
          `${prefix}_${inInk(part)}`,
          id,
        ]),
      );
    case 'queue':
      return queue && sofar.queue ? queueVariables(prefix, answer as QueueAct, sofar.queue, queue) : {};
    case 'timeline':
      return timeline && sofar.timeline
        ? timelineVariables(prefix, answer as TimelineAct, sofar.timeline, timeline, play.id)
        : {};
    case 'cards':
      return sofar.cards ? cardsVariables(prefix, answer as CardsAct, sofar.cards) : {};
  }
}

function planVariables(prefix: string, answer: PlanAnswer, play: PlayCase): Record<string, Value> {
  const items = play.forms.plan?.items ?? [];
  return {
    ...Object.fromEntries(items.map(item => [`${prefix}_${inInk(item.id)}`, answer.do.includes(item.id)])),
    [`${prefix}_why`]: answer.why,
    [`${prefix}_view`]: levels.indexOf(answer.view),
  };
}

function decisionVariables(
  prefix: string,
  answer: DecisionAnswer,
  play: PlayCase,
  name = 'decision',
): Record<string, Value> {
  const actions = decisionFormOf(name, play)?.actions ?? [];
  const byOf = (id: string) => answer.then.find(action => action.do === id)?.by ?? '';
  return {
    ...Object.fromEntries(actions.map(action => [`${prefix}_then_${inInk(action.id)}`, byOf(action.id)])),
    [`${prefix}_level`]: answer.level ? levels.indexOf(answer.level) : -1,
    [`${prefix}_outcome`]: answer.outcome ?? '',
    [`${prefix}_sure`]: answer.sure,
    [`${prefix}_because`]: answer.because,
  };
}

function hypothesesVariables(
  prefix: string,
  { chosen }: HypothesesAnswer,
  { forms }: PlayCase,
): Record<string, Value> {
  const expectsOf = (id: string) => chosen.find(one => one.id === id)?.expects ?? '';
  return {
    ...Object.fromEntries(
      (forms.hypotheses?.list ?? []).map(({ id }) => [`${prefix}_${inInk(id)}`, expectsOf(id)]),
    ),
    [`${prefix}_count`]: chosen.length,
  };
}
