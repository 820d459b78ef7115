import * as z from 'zod/mini';

/** Small pieces of case.json that several of its parts are made of. */

export const says = z.describe;
export const id = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]*$/), says('an id: small letters, digits, hyphens'));
export const text = z.string().check(z.minLength(1));
/** One letter each: `a`, `b`, ... */
export const letter = z.string().check(z.regex(/^[a-z]$/));
/** Keyed by family: `a`, `b`, ... */
export const perFamily = z.record(letter, text);
export const sources = z.array(text).check(says('codes of stories/guidance/sources.json, such as H-06'));
/** Such as 14:40. */
export const time = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/), says('a time of the day, such as 09:00'));
export const minutes = z.int().check(z.gte(0), z.lte(600));

/** Something one can pick, by its id. */
export const Named = z.strictObject({ id, text });

/** One reason a decision can be given. */
export const Reason = z.strictObject({
  id,
  text: text.check(says('a clause that can follow “because”')),
  needs: z.optional(z.array(id).check(says('facts that must have been found for it to fit'))),
});
export type Reason = z.infer<typeof Reason>;

/** Conditions on an attempt. */
export const whens = z
  .array(
    z
      .string()
      .check(
        z.regex(/^!?(fact|duty|choice|level|outcome|then|gate|note|main|decided|aside|handed):[\w.-]+$/),
      ),
  )
  .check(
    says(
      'all must hold. fact:<id> noticed; duty:<id> met or late; choice:<knot.label> taken; level:L3; outcome:<id>; then:<action>; gate:dignity open or mended; note:fair, note:wrong; main:fitting, main:over, main:under, main:none; level:<decision>.L3, outcome:<decision>.<id>; of a queue decided:<item>, aside:<item>, handed:<item>; ! turns one round',
    ),
  );

/** A text that may depend on what happened: of a list, the first whose `when` holds is used. */
export const Told = z.strictObject({ when: z.optional(whens), text });
export const told = z
  .array(Told)
  .check(z.minLength(1), says('first whose `when` holds is used; end with one without'));

export type Told = z.infer<typeof Told>;
