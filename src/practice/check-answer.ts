import {
  type Answer,
  answerOf,
  type DecisionAnswer,
  type NoteAnswer,
  type NotebookAnswer,
  type PlanAnswer,
} from './answer.ts';
import type { PlayCase } from './edition.ts';
import type { Problem } from './problem.ts';
import type { Form } from './transcript.ts';

const unknown = (found: string): Problem => ({ code: 'attempt.answer-unknown', found });

/** What is wrong with a form's answer for this case, if anything is: its shape, or a word the case does not have. */
export function problemWith(form: Form, answer: Answer | undefined, play: PlayCase): Problem | undefined {
  if (answer === undefined) return { code: 'attempt.answer-missing', expected: form.kind };
  if (!answerOf[form.kind].safeParse(answer).success)
    return { code: 'attempt.answer-wrong', expected: form.kind };
  switch (form.kind) {
    case 'plan':
      return problemWithPlan(answer as PlanAnswer, play);
    case 'decision':
      return problemWithDecision(answer as DecisionAnswer, play);
    case 'note':
      return problemWithNote(answer as NoteAnswer, play);
    case 'notebook':
      return problemWithWording((answer as NotebookAnswer).wording, form.name ?? '', play);
  }
}

function problemWithPlan(answer: PlanAnswer, play: PlayCase): Problem | undefined {
  const plan = play.forms.plan;
  const items = answer.do.map(id => plan?.items.find(item => item.id === id));
  const spent = items.reduce((sum, item) => sum + (item?.minutes ?? 0), 0);
  if (items.includes(undefined) || new Set(answer.do).size < answer.do.length)
    return unknown(answer.do.join(' '));
  if (!plan?.whys.some(why => why.id === answer.why)) return unknown(answer.why);
  return spent > plan.minutes ? { code: 'attempt.plan-too-long', found: String(spent) } : undefined;
}

function problemWithDecision(answer: DecisionAnswer, play: PlayCase): Problem | undefined {
  const form = play.forms.decision;
  if ((answer.level === undefined) === (answer.outcome === undefined)) return unknown('level');
  if (!form?.reasons.some(reason => reason.id === answer.because)) return unknown(answer.because);
  const strange =
    answer.then.find(({ do: id }) => !form.actions.some(action => action.id === id))?.do ??
    answer.shown.find(fact => !play.facts[fact]);
  return strange === undefined ? undefined : unknown(strange);
}

function problemWithNote(answer: NoteAnswer, play: PlayCase): Problem | undefined {
  const strange = Object.keys(answer.lines).find(id => !play.forms.note?.statements[id]);
  return strange === undefined ? undefined : unknown(strange);
}

function problemWithWording(wording: string, fact: string, play: PlayCase): Problem | undefined {
  const known = wording === 'none' || play.facts[fact]?.wordings?.some(({ id }) => id === wording);
  return known ? undefined : unknown(wording);
}
