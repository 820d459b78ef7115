import type { SentenceAnswer } from './answer.ts';
import type { SentenceForm } from './thinking-forms.ts';

/** A sentence put together, as it would be said: each part's lead and its choice, in the case's order. Names are still in braces. */
export const sentenceSaid = ({ parts }: SentenceAnswer, form: SentenceForm): string =>
  `${form.parts
    .map(({ id, lead, choices }) =>
      [lead, choices.find(choice => choice.id === parts[id])?.text ?? ''].join(' '),
    )
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' ')}.`;
