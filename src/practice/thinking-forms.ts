import * as z from 'zod/mini';
import { id, Named, says, sources, text } from './case-parts.ts';

/*
 * Three small forms of one answer each, for any case: several explanations
 * and what each would show, a forecast, a sentence put together from parts.
 * They stand apart from the games that end with them, so that people can talk
 * in between and a visit can ask one of them too.
 */

/** forms.hypotheses: what could be going on, and what one would expect to see if it were so. */
export const HypothesesForm = z.strictObject({
  title: text,
  fewest: z.optional(z.int().check(z.gte(1), says('the fewest to choose; without it, one'))),
  list: z
    .array(
      z.strictObject({
        ...{ id, text },
        expects: z.array(Named).check(z.minLength(2), z.maxLength(36), says('of which one is chosen')),
      }),
    )
    .check(z.minLength(2), z.maxLength(36)),
});
export type HypothesesForm = z.infer<typeof HypothesesForm>;

/** forms.forecasts.<name>: how likely, 0 to 100 in a hundred, and why. */
export const ForecastForm = z.strictObject({
  question: text.check(says('observable, dated, no value: “Late on more than 3 of the next 20 days?”')),
  reasons: z.optional(z.array(Named).check(z.minLength(2), z.maxLength(36))),
  odds: z.number().check(z.gte(0), z.lte(1), says('key: how often it comes about, 0-1; the seed draws')),
  baseRate: z
    .number()
    .check(z.gte(0), z.lte(1), says('key: what somebody would say who knew nothing else, 0-1')),
  src: sources.check(says('key: where the base rate is from')),
  came: z.strictObject({ yes: text, no: text }).check(says('key: what happened, said in the debrief')),
});
export type ForecastForm = z.infer<typeof ForecastForm>;

/** forms.sentence: one sentence in parts, one choice for each. */
export const SentenceForm = z.strictObject({
  title: text,
  parts: z
    .array(
      z.strictObject({
        id,
        lead: text.check(says('the words before the choice: “I am going to”')),
        choices: z.array(Named).check(z.minLength(2), z.maxLength(36)),
      }),
    )
    .check(z.minLength(1), z.maxLength(8)),
});
export type SentenceForm = z.infer<typeof SentenceForm>;
