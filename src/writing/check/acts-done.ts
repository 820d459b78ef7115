import { actForms } from '../../practice/acts-done.ts';
import type { Key } from '../../practice/edition.ts';
import { askedActs } from '../explore/asked-acts.ts';
import type { Explored } from '../explore/explore.ts';
import type { Finding } from '../finding.ts';
import { faultAt } from './story-check.ts';

/** Each item of a desk, a file or a hand of cards, and each thing that can be done to it, comes up in a sample at least once. */
export function checkActsDone({ sample, states }: Explored, key: Key, folder: string): readonly Finding[] {
  if (!sample) return [];
  const done = [...sample.done.keys()];
  const asked = states.flatMap(({ options }) =>
    options.flatMap(({ id, form }) => actForms.flatMap(kind => (form?.kind === kind ? [{ id, kind }] : []))),
  );
  return actForms.flatMap(kind => {
    const choices = [...new Set(asked.flatMap(one => (one.kind === kind ? [one.id] : [])))];
    if (choices.length === 0) return [];
    return askedActs(kind, key.case)
      .filter(act => !choices.some(choice => done.includes(`${choice} ${act}`)))
      .map(act =>
        faultAt(
          folder,
          `forms.${kind}`,
          `no play of the sample did “${act}”.`,
          'Does it come in time, and is the day long enough? A walk that does it counts too.',
        ),
      );
  });
}
