import { minuteOf } from './clock.ts';
import type { QueueItem } from './queue-form.ts';
import { spread } from './spread.ts';

/** The parts of a queue that say when things arrive. */
type Arriving = Pick<QueueItem, 'id' | 'arrives' | 'after' | 'mix'>;

/**
 * When each item with a time of its own arrives, as a minute of the day.
 * Items of one mix exchange their times, as the seed has it; those that hang
 * on an act are not here.
 */
export function arrivalsOf(items: readonly Arriving[], seed: number): ReadonlyMap<string, number> {
  const timed = items.filter(({ arrives }) => arrives !== undefined);
  const mixes = new Map<string, readonly Arriving[]>();
  for (const item of timed) {
    const mix = item.mix === undefined ? `alone ${item.id}` : `mix ${item.mix}`;
    mixes.set(mix, [...(mixes.get(mix) ?? []), item]);
  }
  const times = [...mixes.values()].flatMap(those => {
    const shuffled = inSeedsOrder(those, seed);
    return those.map(({ arrives = '' }, index) => [shuffled[index]?.id ?? '', minuteOf(arrives)] as const);
  });
  return new Map(times);
}

/** The same things in an order of the seed's own: the same seed, the same order. */
function inSeedsOrder<T extends { readonly id: string }>(things: readonly T[], seed: number): readonly T[] {
  const lots = new Map(things.map(({ id }) => [id, lotOf(id, seed)]));
  return things.toSorted((one, other) => (lots.get(one.id) ?? 0) - (lots.get(other.id) ?? 0));
}

/** The lot a name draws under a seed: other names and seeds draw otherwise. */
export function lotOf(name: string, seed: number): number {
  let mixed = seed | 0;
  for (const sign of name) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return spread(mixed);
}
