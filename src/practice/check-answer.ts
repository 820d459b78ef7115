import type { CardsAct, QueueAct, TimelineAct } from './acts.ts';
import { actsSoFar } from './acts-so-far.ts';
import {
  type Answer,
  answerOf,
  type DecisionAnswer,
  type ForecastAnswer,
  type HypothesesAnswer,
  type NoteAnswer,
  type NotebookAnswer,
  type PlanAnswer,
  type SentenceAnswer,
} from './answer.ts';
import { problemWithCardsAct } from './cards.ts';
import { problemWithForecast, problemWithHypotheses, problemWithSentence } from './check-thinking.ts';
import { decisionFormOf } from './decision-form.ts';
import type { PlayCase } from './edition.ts';
import { factsFound, noteLines } from './known.ts';
import type { Problem } from './problem.ts';
import { problemWithQueueAct } from './queue-problem.ts';
import { problemWithTimelineAct } from './timeline.ts';
import type { Form, Transcript } from './transcript.ts';

const unknown = (found: string): Problem => ({ code: 'attempt.answer-unknown', found });

/** Whether a list holds something twice. */
const hasTwins = (list: readonly string[]): boolean => new Set(list).size < list.length;

/**
 * What is wrong with a form's answer at this point of this case, if anything
 * is: its shape, a word the case does not have, a card not in the notebook, a
 * line of the note not on offer or not settled.
 */
export function problemWith(
  form: Form,
  answer: Answer | undefined,
  play: PlayCase,
  sofar: Transcript,
): Problem | undefined {
  if (answer === undefined) return { code: 'attempt.answer-missing', expected: form.kind };
  if (!answerOf[form.kind].safeParse(answer).success)
    return { code: 'attempt.answer-wrong', expected: form.kind };
  switch (form.kind) {
    case 'plan':
      return problemWithPlan(answer as PlanAnswer, play);
    case 'decision':
      return problemWithDecision(answer as DecisionAnswer, form.name ?? 'decision', play, factsFound(sofar));
    case 'note':
      return problemWithNote(answer as NoteAnswer, play, sofar);
    case 'notebook':
      return problemWithWording((answer as NotebookAnswer).wording, form.name ?? '', play);
    case 'hypotheses':
      return problemWithHypotheses(answer as HypothesesAnswer, play);
    case 'forecast':
      return problemWithForecast(answer as ForecastAnswer, form.name ?? '', play);
    case 'sentence':
      return problemWithSentence(answer as SentenceAnswer, play);
    default:
      return problemWithAct(form, answer, play, sofar);
  }
}

/** An act is checked against how things stand: what has not arrived cannot be opened. */
function problemWithAct(
  { kind }: Form,
  answer: Answer,
  play: PlayCase,
  sofar: Transcript,
): Problem | undefined {
  const { queue, timeline, cards } = play.forms;
  const now = actsSoFar(sofar, play);
  if (kind === 'queue' && queue && now.queue)
    return problemWithQueueAct(answer as QueueAct, now.queue, queue);
  if (kind === 'timeline' && timeline && now.timeline)
    return problemWithTimelineAct(answer as TimelineAct, now.timeline, timeline);
  return kind === 'cards' && cards && now.cards
    ? problemWithCardsAct(answer as CardsAct, now.cards, cards)
    : unknown(kind);
}

function problemWithPlan(answer: PlanAnswer, play: PlayCase): Problem | undefined {
  const plan = play.forms.plan;
  const items = answer.do.map(id => plan?.items.find(item => item.id === id));
  const spent = items.reduce((sum, item) => sum + (item?.minutes ?? 0), 0);
  if (items.includes(undefined) || hasTwins(answer.do)) return unknown(answer.do.join(' '));
  if (!plan?.whys.some(why => why.id === answer.why)) return unknown(answer.why);
  return spent > plan.minutes ? { code: 'attempt.plan-too-long', found: String(spent) } : undefined;
}

function problemWithDecision(
  answer: DecisionAnswer,
  name: string,
  play: PlayCase,
  found: readonly string[],
): Problem | undefined {
  const form = decisionFormOf(name, play);
  const outcomes = play.outcomes?.[name];
  const actions = answer.then.map(action => action.do);
  if ((answer.level === undefined) === (answer.outcome === undefined)) return unknown('level');
  if (outcomes && !outcomes.some(({ id }) => id === answer.outcome))
    return unknown(answer.outcome ?? 'level');
  if (!form?.reasons.some(reason => reason.id === answer.because)) return unknown(answer.because);
  if (hasTwins(actions)) return unknown(actions.join(' '));
  if (hasTwins(answer.shown)) return unknown(answer.shown.join(' '));
  const strange =
    actions.find(id => !form.actions.some(action => action.id === id)) ??
    // Only a card in the notebook can be shown.
    answer.shown.find(fact => !found.includes(fact));
  return strange === undefined ? undefined : unknown(strange);
}

/** All lines on offer are settled before the note goes, and no others are (product.md, step 5). */
function problemWithNote(answer: NoteAnswer, play: PlayCase, sofar: Transcript): Problem | undefined {
  const offered = noteLines(sofar, play).map(line => line.id);
  const settled = Object.keys(answer.lines);
  const strange = settled.find(id => !offered.includes(id));
  if (strange !== undefined) return unknown(strange);
  const open = offered.find(id => !settled.includes(id));
  if (open !== undefined) return { code: 'attempt.note-unsettled', expected: open };
  const gap = answer.unknown;
  return gap === undefined || play.forms.note?.unknowns.some(({ id }) => id === gap)
    ? undefined
    : unknown(gap);
}

function problemWithWording(wording: string, fact: string, play: PlayCase): Problem | undefined {
  const known = wording === 'none' || play.facts[fact]?.wordings?.some(({ id }) => id === wording);
  return known ? undefined : unknown(wording);
}
