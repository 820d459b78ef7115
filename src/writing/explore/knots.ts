/** What one knot of a compiled story reads, and where it can lead. */
interface Knot {
  /** Variables read in it, or handed on by reference. */
  readonly reads: ReadonlySet<string>;
  /** Paths whose visits it counts aloud: `{hall > 2}`. */
  readonly counts: ReadonlySet<string>;
  /** Knots it diverts to, tunnels through or calls; itself where it loops. */
  readonly leadsTo: ReadonlySet<string>;
}

/** All knots and functions of a compiled story by name. */
export interface Knots {
  readonly byName: ReadonlyMap<string, Knot>;
  /** Uses RANDOM or a shuffle: the seed matters. */
  readonly random: boolean;
  /** Diverts to a variable: anything may follow. */
  readonly wanders: boolean;
}

interface Found {
  readonly reads: Set<string>;
  readonly counts: Set<string>;
  readonly leadsTo: Set<string>;
}

const dice = ['rnd', 'seq', 'srnd', 'lrnd'];

/**
 * Reads the knots out of compiled Ink. This is the very data that is played,
 * so nothing that a knot can read is missed, whatever it looked like in the
 * source. A knot is the grain: what is read anywhere in it counts all through.
 */
export function readKnots(ink: Readonly<Record<string, unknown>>): Knots {
  const byName = new Map<string, Found>();
  let random = false;
  let wanders = false;
  const root = ink.root;
  const named = Array.isArray(root) ? (root.at(-1) as unknown) : undefined;

  const walk = (part: unknown, at: readonly string[], knot: Found) => {
    if (Array.isArray(part)) {
      part.forEach((inner, index) => {
        if (index === part.length - 1 && isRecord(inner)) walkNamed(inner, at, knot);
        else walk(inner, [...at, String(index)], knot);
      });
    } else if (typeof part === 'string') random ||= dice.includes(part);
    else if (isRecord(part)) readToken(part, at, knot);
  };
  const walkNamed = (parts: Record<string, unknown>, at: readonly string[], knot: Found) => {
    for (const [name, inner] of Object.entries(parts)) {
      if (name !== '#n' && name !== '#f') walk(inner, [...at, name], knot);
    }
  };
  const readToken = (token: Record<string, unknown>, at: readonly string[], knot: Found) => {
    for (const name of ['VAR?', '^var']) addText(knot.reads, token[name]);
    const counted = token['CNT?'];
    if (typeof counted === 'string') knot.counts.add(resolve(counted, at).join('.'));
    for (const name of ['->', 'f()', '->t->', '^->']) {
      const target = token[name];
      if (typeof target !== 'string') continue;
      if (token.var === true) wanders = true;
      else addLead(knot, target, at);
    }
  };
  const addLead = (knot: Found, target: string, at: readonly string[]) => {
    const path = resolve(target, at);
    const [to = ''] = path;
    // Within its own knot Ink jumps forward all the time; only a jump back can offer a thing again.
    if (to !== at[0] || mayGoBack(path, at)) knot.leadsTo.add(to);
  };

  for (const [name, part] of isRecord(named) ? Object.entries(named) : []) {
    if (name === '#n' || name === '#f' || name === 'global decl') continue;
    const knot: Found = { reads: new Set(), counts: new Set(), leadsTo: new Set() };
    byName.set(name, knot);
    walk(part, [name], knot);
  }
  return { byName, random, wanders };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function addText(set: Set<string>, value: unknown): void {
  if (typeof value === 'string') set.add(value);
}

/** An absolute path of one that may be relative: each `^` steps out once, from the thing itself. */
function resolve(path: string, at: readonly string[]): readonly string[] {
  if (!path.startsWith('.')) return path.split('.');
  const resolved = [...at];
  for (const step of path.slice(1).split('.')) {
    if (step === '^') resolved.pop();
    else resolved.push(step);
  }
  return resolved;
}

/** Names Ink gives by itself; it only ever jumps forward to them. */
const ownName = /^(\d+|g-\d+|s\d+|b)$/;

/** A jump to where one stands within, or to a place a writer has named, may go over the same ground again. */
const mayGoBack = (path: readonly string[], at: readonly string[]): boolean =>
  path.every((step, index) => step === at[index]) || !ownName.test(path.at(-1) ?? '');
