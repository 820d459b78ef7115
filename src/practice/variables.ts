import type { Answer, DecisionAnswer, NotebookAnswer, PlanAnswer } from './answer.ts';
import type { PlayCase } from './edition.ts';
import { levels } from './ladder.ts';
import type { Value } from './story.ts';
import type { Form } from './transcript.ts';

const inInk = (id: string) => id.replaceAll('-', '_');

/**
 * The Ink variables a form's answer sets before its choice is taken, with
 * their values; story-format.md lists them. Ids are written with `_`.
 */
export function variablesOf(form: Form, answer: Answer, play: PlayCase): Readonly<Record<string, Value>> {
  const prefix = inInk(form.name ?? form.kind);
  switch (form.kind) {
    case 'plan':
      return planVariables(prefix, answer as PlanAnswer, play);
    case 'decision':
      return decisionVariables(prefix, answer as DecisionAnswer, play);
    case 'note':
      return { [`${prefix}_done`]: true };
    case 'notebook':
      return { [`notebook_${prefix}`]: (answer as NotebookAnswer).wording };
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

function decisionVariables(prefix: string, answer: DecisionAnswer, play: PlayCase): Record<string, Value> {
  const actions = play.forms.decision?.actions ?? [];
  const byOf = (id: string) => answer.then.find(action => action.do === id)?.by ?? '';
  return {
    ...Object.fromEntries(actions.map(action => [`${prefix}_then_${inInk(action.id)}`, byOf(action.id)])),
    [`${prefix}_level`]: answer.level ? levels.indexOf(answer.level) : -1,
    [`${prefix}_outcome`]: answer.outcome ?? '',
    [`${prefix}_sure`]: answer.sure,
    [`${prefix}_because`]: answer.because,
  };
}
