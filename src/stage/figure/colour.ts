const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map(i => Number.parseInt(hex.slice(i, i + 2), 16));

/** The colour a part of the way from one to another, 0-1. Colours are written #rrggbb. */
export function mix(from: string, to: string, part: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + ((target[i] ?? 0) - value) * part));
  return `#${mixed.map(value => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('')}`;
}
