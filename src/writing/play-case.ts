import type { Case, Door } from '../practice/case.ts';
import type { PlayCase } from '../practice/edition.ts';

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
    forms: playForms(whole.forms),
  };
}

function playForms({ plan, decision, note }: Case['forms']): PlayCase['forms'] {
  const statements = Object.entries(note?.statements ?? {}).map(([name, { text, fact, when }]) => [
    name,
    { ...(text && { text }), ...(fact && { fact }), ...(when && { when }) },
  ]);
  return {
    ...(plan && { plan }),
    ...(decision && { decision }),
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
