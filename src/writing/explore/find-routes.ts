import path from 'node:path';
import type { Key } from '../../practice/edition.ts';
import type { Finding } from '../finding.ts';
import { wordsOfAct } from '../walk-act.ts';
import type { Edge, Explored } from './explore.ts';
import { reachable, stepsFrom } from './graph.ts';

/** Facts of a case that have no second route that really leads to them: charm is never the only key (product.md, rule 2). */
export function checkRoutes(explored: Explored, key: Key, folder: string): readonly Finding[] {
  const file = path.join(folder, 'case.json');
  const steps = stepsFrom(explored);
  const forms = new Set(
    explored.states.flatMap(state => state.options.flatMap(({ id, form }) => (form ? [id] : []))),
  );
  const known = new Set(
    explored.openings.flat().flatMap(line => line.tags.flatMap(tag => noticeOf(tag) ?? [])),
  );
  const findings: Finding[] = [];
  for (const [fact, { routes, key: isKey }] of Object.entries(key.case.facts)) {
    if (known.has(fact)) continue;
    const severity = isKey ? 'error' : 'warning';
    const findable = (shut: ReadonlySet<string>) => {
      const open = reachable(explored.starts, steps, edge => !isOneOf(edge, shut));
      return explored.edges.some(
        edge => open.has(edge.from) && !isOneOf(edge, shut) && edge.notices.includes(fact),
      );
    };
    if (!findable(new Set())) {
      findings.push({ severity: 'error', file, line: 0, says: `facts.${fact}: no play notices it.` });
      continue;
    }
    if (routes.length < 2) {
      const says = `facts.${fact}: it has one route only.`;
      findings.push({ severity, file, line: 0, says, mend: 'Every hidden fact has a second, slower route.' });
      continue;
    }
    for (const [index, route] of routes.entries()) {
      // All other routes shut (a form cannot be: everybody comes by it), this one must still lead there.
      const others = routes.filter(other => other !== route).flatMap(other => other.at);
      const shut = new Set(others.filter(id => !route.at.includes(id) && !forms.has(id)));
      if (findable(shut)) continue;
      const says = `facts.${fact}.routes.${index}: ${route.at.join(' or ')} does not lead to it by itself.`;
      findings.push({
        severity,
        file,
        line: 0,
        says,
        mend: 'Let one of them lead to a #notice of it, or name the choice that does.',
      });
    }
  }
  return findings;
}

/** A route names a choice, or one act of it: `desk.act ring school head`, or as much of that as matters. */
const isOneOf = ({ choose, answer }: Edge, ats: ReadonlySet<string>): boolean => {
  if (ats.has(choose)) return true;
  if (!answer || !('act' in answer)) return false;
  const words = `${choose} ${wordsOfAct(answer)} `;
  return [...ats].some(at => words.startsWith(`${at} `));
};

const noticeOf = (tag: string): string | undefined => /^notice:\s*(.+)$/.exec(tag.trim())?.[1];
