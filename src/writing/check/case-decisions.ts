import type { Case } from '../../practice/case.ts';
import type { Finding } from '../finding.ts';
import { lookUp } from './look-up.ts';
import { faultAt, type StoryToCheck } from './story-check.ts';

/** Decisions that can be marked: their reasons exist and fit, something is always accepted, one at most is main. */
export function decisionFaults({ folder }: StoryToCheck, whole: Case): readonly Finding[] {
  const form = whole.forms.decision;
  const reasons = form?.reasons.map(({ id }) => id) ?? [];
  const facts = Object.keys(whole.facts);
  const mains = Object.keys(whole.decisions).filter(name => whole.decisions[name]?.main);
  const needs = form?.reasons.flatMap((reason, index) =>
    (reason.needs ?? []).flatMap(id =>
      lookUp(folder, `forms.decision.reasons.${index}.needs`, 'fact', id, facts),
    ),
  );
  const each = Object.entries(whole.decisions).flatMap(([name, { accepted, outcomes }]) => {
    const at = `decisions.${name}`;
    const fits = [...(accepted ?? []), ...(outcomes ?? [])];
    if (Boolean(accepted) === Boolean(outcomes))
      return [faultAt(folder, at, 'has to list either accepted levels or outcomes.')];
    const some = accepted ? accepted.length > 0 : outcomes?.some(outcome => outcome.accepted);
    const always = fits.some(fit => !fit.when && (accepted || ('accepted' in fit && fit.accepted)));
    return [
      ...fits.flatMap((fit, index) =>
        (fit.reasons ?? []).flatMap(id =>
          lookUp(
            folder,
            `${at}.${accepted ? 'accepted' : 'outcomes'}.${index}.reasons`,
            'reason',
            id,
            reasons,
          ),
        ),
      ),
      ...(accepted ?? []).flatMap((fit, index) =>
        fit.reasons.length === 0
          ? [faultAt(folder, `${at}.accepted.${index}.reasons`, 'is empty: no reason fits this level.')]
          : [],
      ),
      ...(some && always
        ? []
        : [faultAt(folder, at, 'accepts nothing without a condition.', 'One level fits whatever happened.')]),
    ];
  });
  const many =
    mains.length > 1
      ? [faultAt(folder, 'decisions', `${mains.join(' and ')} are both main.`, 'One at most.')]
      : [];
  return [...(needs ?? []), ...each, ...many];
}
