import type { Case } from '../../practice/case.ts';
import type { Reason } from '../../practice/case-parts.ts';
import { reasonsOf } from '../../practice/outcome.ts';
import type { Finding } from '../finding.ts';
import { lookUp } from './look-up.ts';
import { faultAt, type StoryToCheck } from './story-check.ts';

/** Decisions that can be marked: their reasons exist and fit, something is always accepted, one at most is main. */
export function decisionFaults({ folder }: StoryToCheck, whole: Case): readonly Finding[] {
  const facts = Object.keys(whole.facts);
  const mains = Object.keys(whole.decisions).filter(name => whole.decisions[name]?.main);
  const needs = reasonLists(whole).flatMap(({ at, reasons }) =>
    reasons.flatMap((reason, index) =>
      (reason.needs ?? []).flatMap(id => lookUp(folder, `${at}.${index}.needs`, 'fact', id, facts)),
    ),
  );
  const each = Object.entries(whole.decisions).flatMap(([name, { accepted, outcomes }]) => {
    const at = `decisions.${name}`;
    const reasons = reasonsOf(name, whole).map(({ id }) => id);
    const fits = [...(accepted ?? []), ...(outcomes ?? [])];
    if (Boolean(accepted) === Boolean(outcomes))
      return [faultAt(folder, at, 'has to list either accepted levels or outcomes.')];
    const some = accepted ? accepted.length > 0 : outcomes?.some(outcome => outcome.accepted);
    const always = fits.some(fit => !fit.when && (accepted || ('accepted' in fit && fit.accepted)));
    return [
      ...outcomeFaults(folder, name, whole),
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
  return [...needs, ...each, ...many];
}

/** Every list of reasons in a case, with its path. */
function reasonLists({
  forms,
}: Case): readonly { readonly at: string; readonly reasons: readonly Reason[] }[] {
  const { decision, decisions = {}, queue } = forms;
  return [
    { at: 'forms.decision.reasons', reasons: decision?.reasons ?? [] },
    ...Object.entries(decisions).map(([name, { reasons }]) => ({
      at: `forms.decisions.${name}.reasons`,
      reasons,
    })),
    { at: 'forms.queue.reasons', reasons: queue?.reasons ?? [] },
    ...(queue?.items ?? []).map(({ id, reasons = [] }) => ({
      at: `forms.queue.items (${id}).reasons`,
      reasons,
    })),
  ];
}

/** An outcome off the ladder has words of its own; one at a desk has those of the queue's list, and stands in it. */
function outcomeFaults(folder: string, name: string, { decisions, forms }: Case): readonly Finding[] {
  const { queue } = forms;
  const atDesk = queue?.items.some(({ id }) => id === name) ?? false;
  const { outcomes = [], accepted } = decisions[name] ?? {};
  if (atDesk && accepted && queue?.outcomes)
    return [
      faultAt(
        folder,
        `decisions.${name}`,
        'accepts rungs, and the queue decides by its outcomes.',
        'List outcomes.',
      ),
    ];
  return outcomes.flatMap(({ id, text }, index) => {
    const at = `decisions.${name}.outcomes.${index}`;
    if (atDesk)
      return lookUp(
        folder,
        at,
        'outcome of the queue',
        id,
        (queue?.outcomes ?? []).map(one => one.id),
      );
    return text ? [] : [faultAt(folder, `${at}.text`, 'is missing: it is what one picks.')];
  });
}
