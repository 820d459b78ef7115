import { isActForm } from '../../src/practice/acts-done.ts';
import { actsSoFar } from '../../src/practice/acts-so-far.ts';
import type { Answer } from '../../src/practice/answer.ts';
import type { PlayCase } from '../../src/practice/edition.ts';
import type { Form, Transcript } from '../../src/practice/transcript.ts';
import { type Draw, possibleActs } from '../../src/writing/explore/possible-acts.ts';
import { thinkingAnswers } from '../../src/writing/explore/thinking-answers.ts';

/** Any act that can be done now, or any answer to one of the three small forms. */
export function anyOtherAnswer(form: Form, sofar: Transcript, whole: PlayCase, draw: Draw): Answer {
  const all = isActForm(form.kind)
    ? possibleActs(form.kind, whole, actsSoFar(sofar, whole), draw).map(({ answer }) => answer)
    : thinkingAnswers(form, whole);
  const found = all[draw(all.length)];
  if (!found) throw new Error(`${form.kind} has no answer`);
  return found;
}
