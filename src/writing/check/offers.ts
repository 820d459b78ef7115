import type { ChoiceKey, Key } from '../../practice/edition.ts';
import { type Skill, skills } from '../../practice/skills.ts';
import type { Explored, StateOption } from '../explore/explore.ts';
import type { Finding } from '../finding.ts';

/** An option as it stood among others. */
export interface Offered {
  readonly id: string;
  readonly worth: ChoiceKey;
}

/** Every set of coded options that a play offers together, each set once. */
export function offersOf(explored: Explored, key: Key): readonly (readonly Offered[])[] {
  const found = new Map<string, readonly Offered[]>();
  for (const { options } of explored.states) {
    const coded = options.flatMap(({ id }): Offered[] => {
      const worth = key.choices[id];
      return worth && Object.keys(worth.skills).length > 0 ? [{ id, worth }] : [];
    });
    if (coded.length > 0) found.set(coded.map(({ id }) => id).join(' '), coded);
  }
  return [...found.values()];
}

const skillsOf = ({ worth }: Offered): readonly Skill[] =>
  skills.filter(skill => worth.skills[skill] !== undefined);

/** What must hold of options offered together: the same skills on all, four at most, a form alone, no id twice. */
export function checkOffers(explored: Explored, key: Key | undefined, folder: string): readonly Finding[] {
  const faults = new Map<string, Finding>();
  const put = (id: string, says: string, mend: string) => {
    const { file = 'story.ink', line = 0 } = key?.choices[id] ?? {};
    if (!faults.has(id + says))
      faults.set(id + says, { severity: 'error', file: `${folder}/${file}`, line, says, mend });
  };
  for (const offer of key ? offersOf(explored, key) : []) {
    const all = [...new Set(offer.flatMap(skillsOf))];
    for (const option of offer) {
      const missing = all.filter(skill => !skillsOf(option).includes(skill));
      const with_ = offer
        .filter(other => other !== option)
        .map(({ id }) => id)
        .join(', ');
      if (missing.length > 0)
        put(
          option.id,
          `“${option.id}” is not coded on ${missing.join(' and ')}.`,
          `Offered with ${with_}: the same skills on all.`,
        );
    }
  }
  for (const { options } of explored.states) checkState(options, put);
  return [...faults.values()];
}

function checkState(
  options: readonly StateOption[],
  put: (id: string, says: string, mend: string) => void,
): void {
  const [first] = options;
  if (!first) return;
  const said = options.filter(option => option.kind !== 'look');
  if (said.length > 4)
    put(
      first.id,
      `${said.length} options at once: ${said.map(({ id }) => id).join(', ')}.`,
      'Three as a rule, four at most.',
    );
  const form = options.find(option => option.kind === 'form');
  if (form && options.length > 1)
    put(
      form.id,
      `The form “${form.id}” does not stand alone.`,
      'A form is a choice of its own: nothing else beside it.',
    );
  const ids = options.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice)
    put(twice, `“${twice}” is offered twice at once.`, 'Two choices offered together never share an id.');
  if (said.length === 0)
    put(
      first.id,
      'Only looks are on offer: nobody can go on once all are taken.',
      'Give a way on, with #go.',
    );
}
