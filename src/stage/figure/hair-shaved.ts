import { type DrawHair, hair, mass } from './hair-cut.ts';
import type { HeadPen } from './head-pen.ts';
import { smooth } from './outlines.ts';
import { dots } from './points.ts';

/** The sides, shaved to nothing towards the ear. */
const shavedSides = (pen: HeadPen, colour: string): string =>
  pen.patch(
    smooth(dots('-20,-36! -30,-36 -41,-52 -43,-76 -36,-90 -10,-84 -14,-70 -18,-58')),
    pen.tone(colour),
    0.5,
  );

/** Short on top, shaved to nothing at the sides. */
export const fade: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-19,-64! -30,-68 -43,-74 -42,-88 -31,-101 -10,-110 16,-108 34,-97 41,-82 39.5,-67! 34,-76 22,-81 4,-80 -10,-77',
    ),
  );
  return hair({
    baresEar: true,
    outline,
    front: () =>
      shavedSides(pen, colour) +
      mass(pen, outline, colour, {
        lit: 'M-28-84q3-4 7-1M-12-98q3-4 7-1M8-100q3-4 7-1M22-92q3-4 7-1M-2-86q3-4 7-1',
      }),
  });
};

/** Shaved at the sides, grown up and cut flat on top. */
export const hightop: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-18,-64! -29,-68 -42,-75 -46,-98 -45,-121 -36,-129 -4,-132 30,-129 43,-121 44,-98 39.5,-67! 34,-77 22,-82 4,-81 -10,-78',
    ),
  );
  const lit =
    'M-30-84q3-4 7-1M-34-104q3-4 7-1M-18-118q3-4 7-1M6-120q3-4 7-1M26-112q3-4 7-1M28-92q3-4 7-1M-8-98q3-4 7-1M12-102q3-4 7-1M2-86q3-4 7-1M-28-122q3-4 7-1';
  return hair({
    baresEar: true,
    outline,
    front: () => shavedSides(pen, colour) + mass(pen, outline, colour, { lit }),
  });
};

/** Shaved at the sides, the top left long and swept across the brow. */
export const undercut: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-19,-66! -30,-71 -42,-78 -41,-94 -28,-108 -6,-117 20,-115 39,-102 48,-82 46,-64 41,-48! 36,-58 28,-65 14,-71 0,-78 -10,-80',
    ),
  );
  return hair({
    baresEar: true,
    outline,
    front: () =>
      shavedSides(pen, colour) +
      mass(pen, outline, colour, {
        shade: 'M-22-86Q10-98 34-62M-18-94Q20-106 41-60M-30-80Q-4-90 20-70',
        lit: 'M-18-104Q8-112 30-100',
      }),
  });
};
