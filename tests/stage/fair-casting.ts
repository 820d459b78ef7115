import type { CastList, Part, Position } from '../../src/stage/figure/casting.ts';
import { isCovered, type Look } from '../../src/stage/figure/look.ts';
import { lookNamed } from '../../src/stage/figure/looks.ts';
import type { SkinName } from '../../src/stage/figure/palette.ts';

type Family = 'a' | 'b';

/** One adult as one play shows them. */
interface Casting {
  readonly look: Look;
  readonly part: Part;
}

/** The three sides a grown-up can be on. Children have none, and so are not counted. */
const sides = {
  harm: ['harming', 'silent'],
  home: ['protective', 'struggling'],
  help: ['helping'],
} as const satisfies Readonly<Record<string, readonly Position[]>>;
type Side = keyof typeof sides;
const sideNames = Object.keys(sides) as readonly Side[];

const hasSkin =
  (...names: readonly SkinName[]) =>
  ({ look }: Casting) =>
    names.includes(look.skin);

/** What an eye might learn to suspect if it always saw it in one place. */
const traits: Readonly<Record<string, (casting: Casting) => boolean>> = {
  'light skin': hasSkin('porcelain', 'rose'),
  'brown skin': hasSkin('honey', 'olive', 'sand'),
  'dark skin': hasSkin('umber', 'cocoa', 'ebony'),
  'covered hair': ({ look }) => isCovered(look),
  'a larger body': ({ look }) => (look.build ?? 1) >= 1.08,
  'a slighter body': ({ look }) => (look.build ?? 1) <= 0.95,
  glasses: ({ look }) => look.glasses === true,
  'a hearing aid or a wheelchair': ({ look, part }) => look.hearingAid === true || part.wheelchair === true,
};

/** Fewer castings than this say nothing about who gathers where. */
const fewest = 4;

/**
 * How far a count may lie from its fair share: one person, or what a fair
 * draw would give or take (one standard deviation), whichever is more.
 */
const allowed = (count: number, share: number): number => Math.max(1, Math.sqrt(count * share * (1 - share)));

/** The grown-ups of all cases, when each case is played by the family named. */
function castingsOf(lists: readonly CastList[], familyOf: (list: CastList) => Family): readonly Casting[] {
  return lists.flatMap(list =>
    list.parts
      .filter(({ position }) => position !== 'child')
      .map(part => ({ part, look: lookNamed(part[familyOf(list)]) })),
  );
}

/**
 * Where a trait gathers on one side of the ledger, as sentences; nothing when
 * the casting is fair. A trait's share of each side is held against that
 * side's share of everybody.
 */
export function unfairnessOf(castings: readonly Casting[]): readonly string[] {
  return Object.entries(traits).flatMap(([trait, has]) => {
    const having = castings.filter(has);
    if (having.length < fewest) return [];
    return sideNames.flatMap(side => {
      const share = onSide(castings, side) / castings.length;
      const [count, fair] = [onSide(having, side), having.length * share];
      return Math.abs(count - fair) <= allowed(having.length, share)
        ? []
        : [
            `${trait}: ${count} of ${having.length} on the side of ${side}, where a fair share is ${fair.toFixed(1)}`,
          ];
    });
  });
}

const onSide = (castings: readonly Casting[], side: Side): number =>
  castings.filter(({ part }) => (sides[side] as readonly Position[]).includes(part.position)).length;

/** Everyone who is ever cast, both families of every case together. */
export const allCastings = (lists: readonly CastList[]): readonly Casting[] => [
  ...castingsOf(lists, () => 'a'),
  ...castingsOf(lists, () => 'b'),
];

/** Ways to deal the families: all a, all b, and each of those with one case changed over. */
export function dealsOf(lists: readonly CastList[]): readonly (readonly Casting[])[] {
  const other = { a: 'b', b: 'a' } as const;
  return (['a', 'b'] as const).flatMap(family => [
    castingsOf(lists, () => family),
    ...lists.map(changed => castingsOf(lists, list => (list === changed ? other[family] : family))),
  ]);
}
