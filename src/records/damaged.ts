import { Kept } from '../practice/kept.ts';
import type { Problem } from '../practice/problem.ts';
import type { Database } from './database.ts';

/** Something kept that cannot be read: handed back as text, never thrown away. */
export interface Damaged {
  readonly id: string;
  readonly text: string;
  readonly problem: Problem;
}

/** Everything kept, told apart: what reads as an attempt, and what does not. */
export async function readAttempts(
  database: Database,
): Promise<{ readonly read: readonly Kept[]; readonly damaged: readonly Damaged[] }> {
  const ids = await database.getAllKeys('attempts');
  const values = await database.getAll('attempts');
  const read: Kept[] = [];
  const damaged: Damaged[] = [];
  values.forEach((value, index) => {
    const kept = Kept.safeParse(value);
    if (kept.success) read.push(kept.data);
    else damaged.push(damagedFrom(ids[index] ?? '', value, kept.error.issues[0]?.path.join('.')));
  });
  return { read, damaged };
}

const damagedFrom = (id: string, value: unknown, where: string | undefined): Damaged => ({
  id,
  text: JSON.stringify(value, null, 1) ?? String(value),
  problem: { code: 'keeping.damaged', ...(where && { where }) },
});
