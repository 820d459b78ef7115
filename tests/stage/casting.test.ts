import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CastList, castLists } from '../../src/stage/figure/casting.ts';
import { lookNamed, lookNames, workerLooks } from '../../src/stage/figure/looks.ts';
import { allCastings, dealsOf, unfairnessOf } from './fair-casting.ts';

const parts = castLists.flatMap(list => list.parts);

/** The same table with some looks exchanged for others. */
const recast = (changes: Readonly<Record<string, string>>): readonly CastList[] =>
  castLists.map(list => ({
    ...list,
    parts: list.parts.map(part => ({ ...part, a: changes[part.a] ?? part.a, b: changes[part.b] ?? part.b })),
  }));

describe('the casting', () => {
  test('gathers no skin, covered head, size or aid on one side of the ledger', () => {
    expect(unfairnessOf(allCastings(castLists))).toEqual([]);
  });

  test('stays fair whichever family plays a case', () => {
    const deals = dealsOf(castLists);

    expect(deals.flatMap(unfairnessOf)).toEqual([]);
    expect(deals).toHaveLength(2 * (castLists.length + 1));
  });

  test('has somebody to do harm and somebody to prevent it in both families', () => {
    for (const { position, a, b } of parts.filter(part => part.position === 'harming'))
      expect(a, position).not.toBe(b);
    expect(new Set(parts.map(({ position }) => position)).size).toBe(6);
  });
});

describe('a loaded table is seen', () => {
  test.each([
    [
      'every man who harms has dark skin',
      { martin: 'femi', curtis: 'nathan', dean: 'leon', claire: 'denise' },
      'dark skin: 7 of',
    ],
    [
      'every man who harms is large, and nobody at home is',
      { dean: 'martin', gareth: 'martin', claire: 'carly', denise: 'carly', owen: 'darren' },
      'a larger body: 6 of',
    ],
    [
      'covered hair is on one side',
      { grace: 'holly', samira: 'nadia', neighbour: 'ruth' },
      'covered hair: 4 of 4 on the side of help',
    ],
    [
      'those with an aid all need help',
      { malik: 'tina', glenn: 'tina', darren: 'tina', wes: 'nathan', rashid: 'nathan', leon: 'nathan' },
      'a hearing aid or a wheelchair: 8 of 12 on the side of home',
    ],
  ])('%s', (_, changes, found) => {
    const unfair = unfairnessOf(allCastings(recast(changes)));

    expect(unfair.join('; ')).toContain(found);
  });

  test('and a trait of three castings says nothing', () => {
    expect(unfairnessOf(allCastings(castLists).slice(0, 3))).toEqual([]);
  });
});

describe('the table and the wardrobe', () => {
  test('everyone who is cast has a look, and family b is other people', () => {
    for (const { a, b } of parts) {
      expect(lookNamed(a)).toBeDefined();
      if (a !== b) expect(lookNamed(b)).not.toEqual(lookNamed(a));
    }
  });

  test('every look is cast, or worn by a worker, or is the baby whom nobody has named', () => {
    const worn = new Set([...parts.flatMap(({ a, b }) => [a, b]), ...workerLooks, 'bobby']);

    expect(lookNames.filter(look => !worn.has(look))).toEqual([]);
  });

  test('what the stories say of their people is what the table says', () => {
    const files = readdirSync('stories', { recursive: true }).filter(file =>
      /^[^/\\]+[/\\]case\.json$/.test(String(file)),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { people } = JSON.parse(readFileSync(`stories/${file}`, 'utf8')) as {
        people: Record<string, { role?: string; looks?: { a: string; b: string } }>;
      };
      for (const { role, looks } of Object.values(people).filter(person => person.looks)) {
        expect(
          parts.filter(({ a, b }) => a === looks?.a && b === looks?.b).map(part => part.role),
          `${file}: ${looks?.a} and ${looks?.b}`,
        ).toContain(role);
      }
    }
  });
});
