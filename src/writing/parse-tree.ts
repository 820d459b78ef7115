import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';

/*
 * Ink's parse tree, walked by type name. Its own FindAll asks for the class,
 * and the classes of `inkjs/full` are not the ones its separate files export.
 */

/** An object of the tree and everything under it, in the order written. */
export function* everyPart(part: ParsedObject): Generator<ParsedObject> {
  yield part;
  for (const child of part.content) yield* everyPart(child);
}

/** Every choice of a story, fallbacks too. */
export const everyChoice = (story: ParsedObject): readonly Choice[] =>
  [...everyPart(story)].filter((part): part is Choice => part.typeName === 'Choice');

/** The knot, or knot and stitch, a part stands in; none at the top of a file. */
export function flowsAbove(part: ParsedObject): readonly string[] {
  const flows: string[] = [];
  for (let above = part.parent; above; above = above.parent) {
    const name = (above as ParsedObject & { identifier?: { name: string } }).identifier?.name;
    if (name && (above.typeName === 'Knot' || above.typeName === 'Stitch')) flows.unshift(name);
  }
  return flows;
}
