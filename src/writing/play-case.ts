import type { Case, Door } from '../practice/case.ts';
import type { PlayCase } from '../practice/edition.ts';
import { playGames } from './play-games.ts';

/** Leaves out of a case everything that tells what a choice is worth: what play needs, and no key. */
export function playCaseOf(whole: Case): PlayCase {
  const { id, title, summary, minutes, contentNotes, families, worker, manager, child, people, places } =
    whole;
  const facts = Object.entries(whole.facts).map(([name, { card, plain, ask, wordings }]) => [
    name,
    {
      card,
      plain,
      ...(ask && { ask }),
      ...(wordings && { wordings: wordings.map(wording => ({ id: wording.id, text: wording.text })) }),
    },
  ]);
  return {
    ...{ id, title, summary, minutes, contentNotes, families, worker, manager, child, people, places },
    facts: Object.fromEntries(facts),
    ...(whole.versions && { versions: whole.versions }),
    ...playOutcomes(whole),
    forms: { ...playForms(whole.forms), ...playGames(whole.forms, id) },
  };
}

/** The words of decisions off the ladder. Those of a desk are in its queue. */
function playOutcomes({ decisions, forms }: Case): Pick<PlayCase, 'outcomes'> {
  const items = forms.queue?.items.map(({ id }) => id) ?? [];
  const named = Object.entries(decisions).flatMap(([name, { outcomes }]) =>
    outcomes && !items.includes(name)
      ? [[name, outcomes.map(({ id, text = id }) => ({ id, text }))] as const]
      : [],
  );
  return named.length > 0 ? { outcomes: Object.fromEntries(named) } : {};
}

function playForms({ plan, decision, decisions, note }: Case['forms']): PlayCase['forms'] {
  const statements = Object.entries(note?.statements ?? {}).map(([name, { text, fact, when }]) => [
    name,
    { ...(text && { text }), ...(fact && { fact }), ...(when && { when }) },
  ]);
  return {
    ...(plan && { plan }),
    ...(decision && { decision }),
    ...(decisions && { decisions }),
    ...(note && { note: { ...note, statements: Object.fromEntries(statements) } }),
  };
}

/** The first minute as play sees it: a case without facts, forms or marks. */
export const playDoorOf = ({ id, title, warning, families, worker, people, places }: Door): PlayCase => ({
  ...{ id, title, families, worker, people, places },
  summary: warning,
  minutes: 1,
  contentNotes: [],
  manager: '',
  child: '',
  facts: {},
  forms: {},
});
