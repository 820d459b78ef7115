import { Story } from 'inkjs';
import type { FormKind } from '../../practice/answer.ts';
import type { Case } from '../../practice/case.ts';
import { isFormKind } from '../../practice/tags.ts';
import type { Finding } from '../finding.ts';
import { faultIn, type StoryCheck } from './story-check.ts';
import type { StoryLine } from './story-lines.ts';

type Kind = 'boolean' | 'number' | 'string';

/** Every variable a form's answer sets is declared in the story, with a value of its kind. */
export const checkFormVariables: StoryCheck = ({ lines, whole, compiled }) => {
  if (whole.kind === 'door' || !compiled.ink) return [];
  const state = new Story({ ...compiled.ink }).variablesState;
  return lines.flatMap(line => {
    const [, form = '', name] =
      /^ask:?\s+(\w+)\s*([\w-]+)?$/.exec(line.tags.find(tag => /^ask\b/.test(tag)) ?? '') ?? [];
    if (line.kind !== 'choice' || !isFormKind(form)) return [];
    return Object.entries(variablesFor(form, name, whole)).flatMap(([variable, kind]) => {
      const value = state.$(variable);
      return typeof value === kind ? [] : [variableFault(line, variable, kind, value)];
    });
  });
};

const examples: Readonly<Record<Kind, string>> = { boolean: 'false', number: '0', string: '""' };

function variableFault(line: StoryLine, variable: string, kind: Kind, value: unknown): Finding {
  const says = value === null ? 'is not declared' : `is declared as ${typeof value}`;
  return faultIn(
    line,
    `This form sets “${variable}”, which ${says}.`,
    `Write VAR ${variable} = ${examples[kind]}.`,
  );
}

/** The variables of a form and their kinds (story-format.md, forms). */
function variablesFor(form: FormKind, name: string | undefined, whole: Case): Readonly<Record<string, Kind>> {
  const inInk = (id: string) => id.replaceAll('-', '_');
  const prefix = inInk(name ?? form);
  const each = (ids: readonly { readonly id: string }[] | undefined, middle: string, kind: Kind) =>
    Object.fromEntries((ids ?? []).map(({ id }) => [`${prefix}_${middle}${inInk(id)}`, kind]));
  switch (form) {
    case 'plan':
      return {
        ...each(whole.forms.plan?.items, '', 'boolean'),
        [`${prefix}_why`]: 'string',
        [`${prefix}_view`]: 'number',
      };
    case 'decision':
      return {
        [`${prefix}_level`]: 'number',
        ...Object.fromEntries(
          ['outcome', 'sure', 'because'].map(part => [`${prefix}_${part}`, 'string' as const]),
        ),
        ...each(whole.forms.decision?.actions, 'then_', 'string'),
      };
    case 'note':
      return { [`${prefix}_done`]: 'boolean' };
    case 'notebook':
      return { [`notebook_${prefix}`]: 'string' };
  }
}
