/** Red, green and blue of a colour written #rrggbb, 0-255. */
export const channelsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map(i => Number.parseInt(colour.slice(i, i + 2), 16));

/** A colour of three whole channels, 0-255, written #rrggbb. */
export const colourOf = (channels: readonly number[]): string =>
  `#${channels.map(value => value.toString(16).padStart(2, '0')).join('')}`;

/** What is left of a colour where only the other's light falls on it: dark stays dark. */
export const litThrough = (colour: string, light: string): string => {
  const passing = channelsOf(light);
  return colourOf(channelsOf(colour).map((value, i) => Math.round((value * (passing[i] ?? 255)) / 255)));
};
