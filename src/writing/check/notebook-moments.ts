import type { Key } from '../../practice/edition.ts';
import type { Edge, Explored } from '../explore/explore.ts';
import { reachable, stepsFrom } from '../explore/graph.ts';
import { longestWay } from '../explore/longest-way.ts';
import type { Finding } from '../finding.ts';

const mostMoments = 4;

/** The notebook asks about what has been noticed, and at most four times on any way. */
export function checkNotebookMoments(explored: Explored, key: Key, folder: string): readonly Finding[] {
  const steps = stepsFrom(explored);
  const forms = explored.states.flatMap(({ number, options }) =>
    options.flatMap(({ id, form }) =>
      form?.kind === 'notebook' ? [{ id, number, fact: form.name ?? '' }] : [],
    ),
  );
  const fault = (id: string, says: string, mend: string): Finding => {
    const { file = 'story.ink', line = 0 } = key.choices[id] ?? {};
    return { severity: 'error', file: `${folder}/${file}`, line, says, mend };
  };
  const early = [...new Set(forms.map(({ fact }) => fact))].flatMap(fact => {
    const known = explored.openings.flat().some(line => line.tags.includes(`notice: ${fact}`));
    const before = reachable(known ? [] : explored.starts, steps, edge => !edge.notices.includes(fact));
    const form = forms.find(one => one.fact === fact && before.has(one.number));
    return form
      ? [
          fault(
            form.id,
            `The notebook asks about “${fact}” before it is noticed.`,
            'Ask right after the #notice.',
          ),
        ]
      : [];
  });
  const asked = new Set(forms.map(({ id }) => id));
  const most = longestWay(explored, (edge: Edge) => (asked.has(edge.choose) ? 1 : 0));
  if (most.weight <= mostMoments) return early;
  const way = most.edges.filter(edge => asked.has(edge.choose)).map(edge => edge.choose);
  const says = `The notebook opens ${most.weight} times on one way: ${way.join(', ')}.`;
  return [...early, fault(way.at(-1) ?? '', says, `At most ${mostMoments} times.`)];
}
