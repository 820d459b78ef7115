/**
 * Something that could not be read, said in facts. The sentence for it is the
 * page's; nothing that has a problem is thrown away.
 */
export interface Problem {
  /** Such as `attempt.edition-unknown`: the area, a dot, what is wrong. */
  readonly code: string;
  /** Which part: a field, a file, or an event by its number. */
  readonly where?: string;
  readonly expected?: string;
  readonly found?: string;
}

/** A value that was read, or the problem with it. */
export type Read<T> = { readonly ok: T } | { readonly problem: Problem };
