import type { DrawFromBehind } from './hair-behind-close.ts';
import { mass } from './hair-cut.ts';
import { ring, smooth } from './outlines.ts';
import { dots } from './points.ts';

export const veiled: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots('30,-84 22,-100 2,-112 -24,-108 -42,-90 -48,-60 -42,-24 -40,10 -10,22 30,14 36,-8 30,-30 27,-56'),
  );
  return mass(pen, outline, colour, {
    width: 2.8,
    shade: 'M24-40Q-6-40-34-64M26-20Q-10-14-40-34M18-92Q-10-84-40-86M20 4Q-10 10-34-8',
  });
};

/** Wound cloth with the nape's hair below it; `height` is how far it rises. */
export const wound =
  (height: number): DrawFromBehind =>
  (pen, colour) => {
    const outline = smooth([
      [10, -56, 1],
      [24, -70],
      [40, -76],
      [42, -92],
      [28, -112 - height * 0.6],
      [2, -114 - height],
      [-26, -108 - height * 0.8],
      [-46, -84],
      [-44, -54],
      [-32, -38],
      [-12, -42],
    ]);
    return mass(pen, outline, colour, {
      width: 2.8,
      shade: 'M36-78Q6-66-42-60M40-88Q0-84-46-76M32-104Q-6-106-40-96M10-118Q-14-122-30-110',
    });
  };

/** A headwrap with its knot. */
export const wrapped: DrawFromBehind = (pen, colour) =>
  mass(pen, smooth(ring([-16, -122], [23, 18], 9)), colour, { width: 2.6, shade: 'M-32-122q14-12 30-4' }) +
  wound(4)(pen, colour);

/** A patka: bound close, tied at the nape, the knot of hair on top. */
export const bound: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '8,-55! 22,-68 34,-77 40,-84! 34,-100 6,-112 -22,-109 -43,-88 -45,-58 -38,-36 -24,-22 -8,-24 0,-38! -2,-48',
    ),
  );
  return (
    mass(pen, smooth(ring([2, -117], [14, 13], 9)), colour, { rim: 3, shade: 'M-8-110Q2-104 12-110' }) +
    mass(pen, outline, colour, {
      width: 2.6,
      shade: 'M36-80Q-4-78-30-28M32-98Q-14-96-40-58M-6-40Q-22-34-30-30M20-106Q-20-106-42-78',
    }) +
    pen.line('M-28-27q-8 2-10 10M-26-25q-2 6 2 12', pen.shade(colour, 0.4), 4)
  );
};
