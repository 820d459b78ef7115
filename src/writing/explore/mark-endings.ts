type Ink = Readonly<Record<string, unknown>>;

/** The variable that a marked story sets as it ends: Ink's path of the `-> END` it came to. */
export const endingVariable = 'ending_reached';

/**
 * The same story, made to say at which `-> END` it ended: Ink itself forgets.
 * Each end becomes a divert to a small knot that notes the place and ends;
 * nothing else moves, so every path stays what it was.
 */
export function markEndings(ink: Ink): { readonly ink: Ink; readonly endings: readonly string[] } {
  const endings: string[] = [];
  const mark = (part: unknown, at: readonly string[]): unknown => {
    if (part === 'end') {
      endings.push(at.join('.'));
      return { '->': `ending ${endings.length - 1}` };
    }
    if (Array.isArray(part))
      return part.map((inner, index) => markIn(inner, index === part.length - 1, [...at, String(index)]));
    return part;
  };
  const markIn = (inner: unknown, isLast: boolean, at: readonly string[]) =>
    isLast && isNamed(inner) ? markNamed(inner, at.slice(0, -1)) : mark(inner, at);
  const markNamed = (named: Ink, at: readonly string[]) =>
    Object.fromEntries(
      Object.entries(named).map(([name, part]) => [
        name,
        name === 'global decl' ? part : mark(part, [...at, name]),
      ]),
    );

  const root = mark(ink.root, []) as unknown[];
  const named = root.at(-1) as Record<string, unknown>;
  const declared = named['global decl'] as unknown[] | undefined;
  const setTo = (path: string, again: boolean) => [
    ...['str', `^${path}`, '/str', ...(again ? ['/ev'] : [])],
    { 'VAR=': endingVariable, ...(again && { re: true }) },
  ];
  const knots = endings.map((path, index) => [`ending ${index}`, ['ev', ...setTo(path, true), 'end', null]]);
  const globals = ['ev', ...setTo('', false), ...(declared?.slice(1) ?? ['/ev', 'end', null])];
  const all = { ...named, ...Object.fromEntries(knots), 'global decl': globals };
  return { ink: { ...ink, root: [...root.slice(0, -1), all] }, endings };
}

const isNamed = (part: unknown): part is Ink =>
  typeof part === 'object' && part !== null && !Array.isArray(part) && !('->' in part) && !('VAR?' in part);
