import { useState } from 'preact/hooks';
import type { Session } from '../play/session.ts';

/** The fields a form was left with, if it was left half-way; they come from storage and are checked by whoever reads them. */
const fieldsOf = (session: Session, choose: string): Readonly<Record<string, unknown>> => {
  const { draft } = session.standing.peek().kept;
  return draft?.choose === choose ? draft.fields : {};
};

/**
 * A form's fields, kept at every tap. `read` makes them out of what was kept:
 * whatever does not fit is as if it had never been filled in.
 */
export function useDraft<Fields extends object>(
  session: Session,
  choose: string,
  read: (kept: Readonly<Record<string, unknown>>) => Fields,
): readonly [Fields, (fields: Fields) => void] {
  const [fields, setFields] = useState(() => read(fieldsOf(session, choose)));
  const change = (next: Fields) => {
    setFields(next);
    session.keepDraft(choose, Object.fromEntries(Object.entries(next)));
  };
  return [fields, change];
}

/** One of a list, or nothing. */
export const oneOf = <Word extends string>(list: readonly Word[], found: unknown): Word | undefined =>
  list.find(word => word === found);

/** Those of a list that were found, in the order found. */
export const someOf = (list: readonly string[], found: unknown): readonly string[] =>
  Array.isArray(found) ? found.filter((word): word is string => list.includes(word)) : [];
