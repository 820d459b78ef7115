import { Story } from 'inkjs';
import type { FormKind } from '../../practice/answer.ts';
import type { Case } from '../../practice/case.ts';
import { decisionFormOf } from '../../practice/decision-form.ts';
import { inInk } from '../../practice/in-ink.ts';
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

type Kinds = Readonly<Record<string, Kind>>;

const allOf = (prefix: string, kind: Kind, names: readonly string[]): Kinds =>
  Object.fromEntries(names.map(name => [`${prefix}_${inInk(name)}`, kind]));
const idsOf = (list: readonly { readonly id: string }[] | undefined, middle = '') =>
  (list ?? []).map(({ id }) => middle + id);

/** The variables of a form and their kinds (story-format.md, forms; stories/README.md). */
function variablesFor(form: FormKind, name: string | undefined, { forms }: Case): Kinds {
  const prefix = inInk(name ?? form);
  const strings = (...names: readonly string[]) => allOf(prefix, 'string', names);
  const numbers = (...names: readonly string[]) => allOf(prefix, 'number', names);
  const booleans = (...names: readonly string[]) => allOf(prefix, 'boolean', names);
  switch (form) {
    case 'plan':
      return { ...booleans(...idsOf(forms.plan?.items)), ...strings('why'), ...numbers('view') };
    case 'decision': {
      const actions = decisionFormOf(name ?? 'decision', { forms })?.actions;
      return { ...numbers('level'), ...strings('outcome', 'sure', 'because', ...idsOf(actions, 'then-')) };
    }
    case 'note':
      return booleans('done');
    case 'notebook':
      return { [`notebook_${prefix}`]: 'string' };
    case 'hypotheses':
      return { ...strings(...idsOf(forms.hypotheses?.list)), ...numbers('count') };
    case 'forecast':
      return { ...numbers('odds'), ...strings('because') };
    case 'sentence':
      return strings(...idsOf(forms.sentence?.parts));
    case 'queue':
      return {
        ...strings('act', 'item', 'with', 'outcome', 'because', 'sure'),
        ...numbers('level', 'minutes', 'left', 'decided', 'aside', 'handed'),
        ...booleans(...idsOf(forms.queue?.actions, 'also-')),
      };
    case 'timeline':
      return {
        ...strings('act', 'item', 'with', 'joined'),
        ...numbers('minutes', 'opened', 'placed', 'patterns'),
      };
    case 'cards':
      return { ...strings('act', 'item', 'word'), ...booleans('sure'), ...numbers('left') };
  }
}
