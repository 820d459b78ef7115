import type { ForecastAnswer, HypothesesAnswer, SentenceAnswer } from '../../practice/answer.ts';
import type { PlayCase } from '../../practice/edition.ts';
import type { Form } from '../../practice/transcript.ts';

/** Forecasts at both ends, in the middle, and at every quarter between. */
const odds = [0, 25, 50, 75, 100];

/** Answers to the three small forms: every explanation with everything it could show, every reason, every choice of every part. */
export function thinkingAnswers(
  { kind, name = '' }: Form,
  { forms }: PlayCase,
): readonly (HypothesesAnswer | ForecastAnswer | SentenceAnswer)[] {
  if (kind === 'hypotheses') return hypothesesAnswers(forms.hypotheses);
  if (kind === 'sentence') return sentenceAnswers(forms.sentence);
  const reasons = forms.forecasts?.[name]?.reasons;
  const because = reasons?.map(({ id }) => ({ because: id })) ?? [{}];
  return odds.flatMap(odd => because.map(reason => ({ odds: odd, ...reason })));
}

/** As few as may be, and all; what each would show comes up in turn. */
function hypothesesAnswers({
  list = [],
  fewest = 1,
}: Partial<NonNullable<PlayCase['forms']['hypotheses']>> = {}) {
  const turns = Math.max(1, ...list.map(({ expects }) => expects.length));
  return Array.from({ length: turns }, (_, turn) => turn).flatMap(turn => {
    const all = list.map(({ id, expects }) => ({ id, expects: expects[turn % expects.length]?.id ?? '' }));
    // Each comes first once, so that each is once among the fewest.
    const few = all.map((_, first) => [...all, ...all].slice(first, first + fewest));
    return [all, ...few].map(chosen => ({ chosen }));
  });
}

function sentenceAnswers({ parts = [] }: Partial<NonNullable<PlayCase['forms']['sentence']>> = {}) {
  const turns = Math.max(1, ...parts.map(({ choices }) => choices.length));
  const choiceAt = ({ choices }: (typeof parts)[number], turn: number) =>
    choices[turn % choices.length]?.id ?? '';
  const whole = Array.from({ length: turns }, (_, turn) =>
    Object.fromEntries(parts.map(part => [part.id, choiceAt(part, turn)])),
  );
  // Each part changed by itself too: a story may ask two of them together.
  const [first = {}] = whole;
  const single = parts.flatMap(part => part.choices.slice(1).map(({ id }) => ({ ...first, [part.id]: id })));
  return [...whole, ...single].map(chosen => ({ parts: chosen }));
}
