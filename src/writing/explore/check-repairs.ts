import path from 'node:path';
import type { Key } from '../../practice/edition.ts';
import type { Finding } from '../finding.ts';
import type { Explored } from './explore.ts';
import { leadingTo, stepsInto } from './graph.ts';

/** Visits in which nothing can be owned aloud, and gates after which it can no more be (product.md, rule 3). */
export function checkRepairs(explored: Explored, key: Key, folder: string): readonly Finding[] {
  const repairs = explored.edges.filter(edge => key.choices[edge.choose]?.repair);
  const hasGate = Object.values(key.choices).some(({ gate }) => gate === 'dignity');
  // A desk or a supervision hour need not hold one, as long as nothing there has to be mended.
  if (repairs.length === 0 && (key.case.kind === 'visit' || hasGate)) {
    const says = 'This visit holds no repair.';
    const mend = 'Give it a later chance to own a mistake aloud, coded #repair: dignity.';
    return [{ severity: 'error', file: path.join(folder, 'story.ink'), line: 0, says, mend }];
  }
  const mendable = leadingTo(
    repairs.map(edge => edge.from),
    stepsInto(explored),
  );
  const ways = explored.edges.filter(
    edge => key.choices[edge.choose]?.gate === 'dignity' && !mendable.has(edge.to),
  );
  return [...new Set(ways.map(edge => edge.choose))].map((id): Finding => {
    const { file = 'story.ink', line = 0 } = key.choices[id] ?? {};
    const says = `After “${id}”, the dignity gate, no repair can be reached on some way.`;
    const mend = 'Every dignity gate has a repair after it.';
    return { severity: 'error', file: path.join(folder, file), line, says, mend };
  });
}
