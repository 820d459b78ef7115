import type { ForecastAnswer, HypothesesAnswer, SentenceAnswer } from './answer.ts';
import type { PlayCase } from './edition.ts';
import type { Problem } from './problem.ts';

const unknown = (found: string): Problem => ({ code: 'attempt.answer-unknown', found });

/** Each explanation is the case's and chosen once, with something it would show; and there are as many as the case asks. */
export function problemWithHypotheses(
  { chosen }: HypothesesAnswer,
  { forms }: Pick<PlayCase, 'forms'>,
): Problem | undefined {
  const { list = [], fewest = 1 } = forms.hypotheses ?? {};
  const ids = chosen.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return unknown(ids.join(' '));
  for (const { id, expects } of chosen) {
    const known = list.find(one => one.id === id);
    if (!known) return unknown(id);
    if (!known.expects.some(one => one.id === expects)) return unknown(expects);
  }
  return chosen.length < fewest
    ? { code: 'attempt.too-few', found: String(chosen.length), expected: String(fewest) }
    : undefined;
}

/** A forecast gives a reason where the case lists some, and none where it does not. */
export function problemWithForecast(
  { because }: ForecastAnswer,
  name: string,
  { forms }: Pick<PlayCase, 'forms'>,
): Problem | undefined {
  const forecast = Object.hasOwn(forms.forecasts ?? {}, name) ? forms.forecasts?.[name] : undefined;
  if (!forecast) return unknown(name);
  const isKnown = forecast.reasons
    ? forecast.reasons.some(({ id }) => id === because)
    : because === undefined;
  return isKnown ? undefined : unknown(because ?? 'because');
}

/** Every part of a sentence has one of its choices, and there are no others. */
export function problemWithSentence(
  { parts }: SentenceAnswer,
  { forms }: Pick<PlayCase, 'forms'>,
): Problem | undefined {
  const asked = forms.sentence?.parts ?? [];
  const strange = Object.keys(parts).find(id => !asked.some(part => part.id === id));
  if (strange !== undefined) return unknown(strange);
  for (const { id, choices } of asked) {
    const chosen = parts[id];
    if (chosen === undefined) return { code: 'attempt.note-unsettled', expected: id };
    if (!choices.some(choice => choice.id === chosen)) return unknown(chosen);
  }
  return undefined;
}
