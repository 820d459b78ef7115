import type { DecisionForm } from './visit-forms.ts';

/** What the words of a decision are found in; a case has it, and so has what is played of one. */
interface DecisionWords {
  readonly forms: {
    readonly decision?: DecisionForm | undefined;
    readonly decisions?: Readonly<Record<string, DecisionForm>> | undefined;
  };
}

/** The words of a decision by its name (a form without one is `decision`): its own, where the case has some, else those all share. */
export function decisionFormOf(name: string, { forms }: DecisionWords): DecisionForm | undefined {
  return (Object.hasOwn(forms.decisions ?? {}, name) && forms.decisions?.[name]) || forms.decision;
}
