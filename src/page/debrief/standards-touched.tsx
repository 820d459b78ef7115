import type { Guidance } from '../../practice/guidance.ts';
import { Certainty } from '../home/certainty.tsx';
import { editionOf } from '../home/guidance-parts.tsx';
import { useDebrief } from './debrief-context.ts';

/** The standards this case is tagged with, by set, each set with the days it holds. */
export function StandardsTouched({ guidance }: { readonly guidance: Guidance }) {
  const { key } = useDebrief();
  const sets = guidance.standards.sets.map(set => {
    const tagged: readonly string[] = key.case.standards[set.id];
    return { set, items: set.items.filter(item => tagged.includes(item.id)) };
  });
  return (
    <>
      {sets
        .filter(({ items }) => items.length > 0)
        .map(({ set, items }) => (
          <section key={set.id}>
            <h3>{set.title}</h3>
            <p class="small muted">{editionOf(set)}</p>
            <ul class="standards">
              {items.map(item => (
                <li key={item.id}>
                  <b>{item.id}</b> {item.title} <Certainty code={item.code} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
