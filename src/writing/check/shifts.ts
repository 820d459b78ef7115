import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { ChoiceKey, Key } from '../../practice/edition.ts';
import type { CompiledStory } from '../compile.ts';
import type { Explored } from '../explore/explore.ts';
import type { Finding } from '../finding.ts';
import { everyPart, flowsAbove } from '../parse-tree.ts';
import { offersOf } from './offers.ts';

type Named = ParsedObject & { readonly identifier?: { readonly name: string } | null };
type Call = ParsedObject & { readonly name: string; readonly args: readonly ParsedObject[] };

/** How far each choice moves each stance, straight under it. */
function shiftsOf({ parsed }: CompiledStory): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  let choice: string | undefined;
  for (const part of parsed ? everyPart(parsed) : []) {
    if (part.typeName === 'Choice')
      choice = [...flowsAbove(part), (part as Named).identifier?.name ?? ''].join('.');
    else if (['Gather', 'Knot', 'Stitch', 'Function'].includes(part.typeName)) choice = undefined;
    else if (part.typeName === 'FunctionCall' && (part as Call).name === 'shift' && choice) {
      const [stance, by] = (part as Call).args;
      const moved = found.get(choice) ?? new Map<string, number>();
      moved.set(String((stance as Call | undefined)?.name), numberIn(by));
      found.set(choice, moved);
    }
  }
  return found;
}

function numberIn(part: ParsedObject | undefined): number {
  const { value, innerExpression } = (part ?? {}) as { value?: unknown; innerExpression?: ParsedObject };
  return typeof value === 'number' ? value : innerExpression ? -numberIn(innerExpression) : 0;
}

/**
 * Empathy and trust are held together (scoring.md 4): where one option's
 * empathy is 4 or more and another's 2 or less, the first never lowers a
 * stance and the second never raises it.
 */
export function checkShifts(
  compiled: CompiledStory,
  explored: Explored,
  key: Key,
  folder: string,
): readonly Finding[] {
  const shifts = shiftsOf(compiled);
  const offers = offersOf(explored, key).filter(offer => {
    const empathy = offer.map(({ worth }) => worth.skills.emp ?? 3);
    return Math.max(...empathy) >= 4 && Math.min(...empathy) <= 2;
  });
  const faults = new Map<string, Finding>();
  for (const { id, worth } of offers.flat()) {
    const { emp = 3 } = worth.skills;
    for (const [stance, by] of shifts.get(id) ?? []) {
      if (emp >= 4 && by < 0)
        faults.set(id, fault(folder, worth, `Empathy ${emp} here, and it lowers ${stance}.`));
      if (emp <= 2 && by > 0)
        faults.set(id, fault(folder, worth, `Empathy ${emp} here, and it raises ${stance}.`));
    }
  }
  return [...faults.values()];
}

const fault = (folder: string, { file, line }: ChoiceKey, says: string): Finding => ({
  severity: 'error',
  file: `${folder}/${file}`,
  line,
  says,
  mend: 'Where options differ by so much, empathy never costs trust and its want never earns it.',
});
