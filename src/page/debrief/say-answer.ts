import type {
  Answer,
  DecisionAnswer,
  NoteAnswer,
  NotebookAnswer,
  PlanAnswer,
} from '../../practice/answer.ts';
import type { Case } from '../../practice/case.ts';
import type { MomentFacts } from '../../practice/debrief-facts.ts';
import { spoken, typeset } from '../play/typeset.ts';
import { words as allWords } from '../words.ts';

const { forms } = allWords;

type Went = Pick<MomentFacts, 'said' | 'kind' | 'form' | 'answer'>;

/** What was said or done at one moment, in a sentence: a speech in its marks, a form as it is read back. `say` fills names in. */
export function sayWent(went: Went, file: Case, say: (text: string) => string): string {
  const { form, answer, said } = went;
  if (!form || !answer) return isSpoken(said) ? spoken(said) : typeset(said);
  return sayAnswer(form.kind, answer, form.name, file, say);
}

/** Speech stands in its marks; an act has none. */
const isSpoken = (said: string): boolean => /^["“]/.test(said.trim());

function sayAnswer(
  kind: NonNullable<Went['form']>['kind'],
  answer: Answer,
  name: string | undefined,
  file: Case,
  say: (text: string) => string,
): string {
  switch (kind) {
    case 'plan':
      return sayPlan(answer as PlanAnswer, file, say);
    case 'decision':
      return sayDecision(answer as DecisionAnswer, file, say);
    case 'note':
      return sayNote(answer as NoteAnswer, file, say);
    case 'notebook': {
      const { wording } = answer as NotebookAnswer;
      const text = file.facts[name ?? '']?.wordings?.find(({ id }) => id === wording)?.text;
      return text ? allWords.play.wroteDown(say(text)) : allWords.play.wroteNothing;
    }
    default:
      return '';
  }
}

function sayPlan(answer: PlanAnswer, file: Case, say: (text: string) => string): string {
  const done = answer.do.map(id => say(file.forms.plan?.items.find(item => item.id === id)?.text ?? id));
  const why = file.forms.plan?.whys.find(({ id }) => id === answer.why)?.text ?? '';
  return [...done.map(text => `${text}.`), say(why), `${forms.level[answer.view].name}.`].join(' ');
}

/** The manager's read-back, as the call ended. */
function sayDecision(answer: DecisionAnswer, file: Case, say: (text: string) => string): string {
  const { call, level } = forms;
  const form = file.forms.decision;
  const because = form?.reasons.find(({ id }) => id === answer.because)?.text ?? '';
  const chosen = answer.level
    ? level[answer.level].called
    : (Object.values(file.decisions)
        .flatMap(decision => decision.outcomes ?? [])
        .find(({ id }) => id === answer.outcome)?.text ?? '');
  const then = answer.then.map(
    ({ do: id, by }) => `${form?.actions.find(action => action.id === id)?.text ?? id}, ${call.by[by]}`,
  );
  const so = then.length > 0 ? then.join(call.and) : call.soNothing;
  const sentence = `${call.youdCall(form?.about ? nameOf(form.about, file) : '')}${chosen}${call.andYoure}${call.sureness[answer.sure].called},${call.becauseWord}${because}.${call.so}${so}.”`;
  return say(sentence);
}

/** `about` is a person's id, or already a text with {names}. */
const nameOf = (about: string, file: Case): string => (file.people[about] ? `{${about}}` : about);

function sayNote(answer: NoteAnswer, file: Case, say: (text: string) => string): string {
  return Object.entries(answer.lines)
    .map(([id, word]) => {
      const statement = file.forms.note?.statements[id];
      const text = statement?.text ?? file.facts[statement?.fact ?? '']?.plain ?? id;
      return `${say(text)} (${forms.note.answers[word].toLowerCase()})`;
    })
    .join(' ');
}
