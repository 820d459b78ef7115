import { type DrawHair, hair, mass } from './hair-cut.ts';
import { ring, smooth } from './outlines.ts';
import { dots, type Point } from './points.ts';

/** The opening of a hijab, where the face shows. */
const faceOpening: readonly Point[] = dots(
  '-18,-30 -21,-50 -17,-72 -4,-86 14,-90 30,-82 39,-66 39,-42 34,-22 24,-6 10,0 -6,-8',
);

export const hijab: DrawHair = (pen, colour) => {
  const around = smooth(
    dots('-34,-16 -46,-40 -49,-72 -38,-100 -12,-113 16,-111 36,-98 45,-74 46,-44 40,-18 28,0 8,12 -16,8'),
  );
  // The opening runs the other way round, which makes it a hole.
  const outline = around + smooth(faceOpening.toReversed());
  return hair({
    outline,
    // The inside of the cloth, where face and edge part.
    behind: () => pen.patch(smooth(faceOpening), pen.shade(colour, 1.3)),
    front: () =>
      mass(pen, outline, colour, {
        width: 2.6,
        shade: 'M-18-34Q-30-64-16-92M-26-26Q-42-62-24-98M-12 4Q-34-10-38-44M8 8Q26 2 36-18',
        lit: 'M-4-98Q14-104 28-94',
      }),
  });
};

export const dastar: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-22,-46! -32,-42 -45,-58 -50,-84 -40,-112 -14,-130 12,-131 36,-116 48,-90 44,-66! 34,-78 18,-92 4,-84 -10,-70 -18,-56',
    ),
  );
  return hair({
    outline,
    front: () =>
      mass(pen, outline, colour, {
        width: 2.8,
        shade:
          'M18-92Q-8-100-40-72M18-92Q-2-112-46-92M18-92Q2-122-32-116M18-92Q26-110 44-98M18-92Q20-118 8-130M18-92Q30-96 46-82',
      }),
  });
};

export const wrap: DrawHair = (pen, colour) => {
  const knot = smooth(ring([-20, -122], [24, 20], 9));
  const outline = smooth(
    dots(
      '-22,-46! -33,-44 -45,-58 -49,-82 -40,-106 -14,-120 14,-119 36,-106 45,-86 42,-68! 30,-78 12,-84 -6,-78 -18,-62',
    ),
  );
  return hair({
    outline,
    behind: () =>
      mass(pen.back, knot, colour, { width: 2.8, shade: 'M-38-122q14-14 32-6M-34-112q16-12 30-4' }),
    front: () =>
      mass(pen, outline, colour, {
        width: 2.8,
        shade: 'M-20-58Q-30-86-22-114M-2-80Q-16-100-16-118M16-84Q6-104-10-118M32-78Q30-98 0-116',
      }),
  });
};

/** A boy's patka: cloth bound close over the hair, the knot of hair on top. */
export const patka: DrawHair = (pen, colour) => {
  const knot = smooth(ring([4, -117], [14, 13], 9));
  const outline = smooth(
    dots(
      '-22,-44! -32,-41 -44,-56 -46,-80 -36,-101 -12,-112 14,-111 34,-99 43,-80 41,-65! 32,-76 16,-82 -2,-79 -16,-62',
    ),
  );
  return hair({
    outline,
    behind: () => mass(pen, knot, colour, { rim: 3, shade: 'M-6-110Q4-104 15-110' }),
    front: () =>
      mass(pen, outline, colour, {
        width: 2.6,
        shade: 'M-20-54Q-28-84-2-108M30-78Q32-98 8-110M-8-78Q-10-98 2-108M12-82Q14-98 5-109',
      }),
  });
};
