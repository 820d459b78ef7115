import { type DrawHair, hair, locks, mass } from './hair-cut.ts';
import { smooth } from './outlines.ts';
import { dots, type Point } from './points.ts';

const closeCrop: readonly Point[] = dots(
  '-21,-40! -31,-38 -41,-52 -43,-76 -33,-97 -10,-108 16,-106 34,-94 40,-78 38.5,-64! 34,-76 22,-82 4,-80 -12,-76 -18,-62 -19,-50',
);

export const bald: DrawHair = () => hair({ baresEar: true });

export const balding: DrawHair = (pen, colour) => {
  const side = smooth(dots('-20,-38! -21,-54 -27,-64 -38,-65 -42,-56 -37,-40 -28,-31!'));
  const thin = smooth(dots('-24,-60! -22,-72 -28,-84 -38,-80 -40.5,-62!'));
  return hair({
    baresEar: true,
    front: () =>
      pen.patch(thin, pen.tone(colour), 0.28) +
      mass(pen, side, colour, { rim: 3, shade: 'M-23-46Q-28-58-37-60M-27-38Q-33-48-40-52' }),
  });
};

/** Cropped, and gone back at the temples. */
export const receding: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-21,-40! -31,-38 -41,-52 -43,-76 -33,-97 -10,-108 12,-108 27,-101 32,-93! 27,-91 20,-87 12,-86 5,-89 -1,-95 -9,-94 -14,-85 -17,-68 -19,-50',
    ),
  );
  return hair({
    baresEar: true,
    outline,
    front: () =>
      mass(pen, outline, colour, { shade: 'M-28-56Q-34-78-22-96M-14-88Q-14-98-4-104M10-90Q12-98 18-103' }),
  });
};

export const crop: DrawHair = (pen, colour) => {
  const outline = smooth(closeCrop);
  return hair({
    baresEar: true,
    outline,
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M-28-56Q-34-78-22-96M-14-78Q-16-92-4-104M10-81Q12-94 20-102',
      }),
  });
};

export const waves: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-20,-38! -30,-36 -43,-50 -46,-76 -38,-100 -18,-113 6,-117 28,-112 42,-98 45,-82 40,-64! 36,-76 26,-80 14,-76 2,-84 -10,-78 -16,-64 -18,-50',
    ),
  );
  return hair({
    baresEar: true,
    outline,
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M-30-62Q-34-88-12-100M-20-70Q-20-90 4-100M26-84Q20-96 6-104',
        lit: 'M-6-108Q14-110 28-100',
      }),
  });
};

/** Parted in the middle, long enough to fall to the brow on either side. */
export const curtains: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-20,-40! -31,-35 -43,-48 -47,-74 -39,-100 -16,-115 6,-113! 12,-116 33,-108 46,-89 47,-68 41,-50! 37,-62 29,-75 19,-86 9,-95! 2,-84 -6,-72 -12,-58! -17,-56',
    ),
  );
  return hair({
    baresEar: true,
    outline,
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M8-96Q-10-96-24-62M7-100Q-22-104-33-62M10-97Q28-94 39-64M10-102Q32-102 43-74',
        lit: 'M-28-98Q-14-109 0-109',
      }),
  });
};

/** Cropped close at the ear and nape, the top swept over the brow. */
export const pixie: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-20,-52! -25,-40 -33,-31 -41,-42 -45,-58 -46,-80 -37,-102 -14,-114 14,-113 36,-100 45,-82 42,-62! 36,-68 26,-74! 12,-70 -2,-72 -11,-78 -16,-66 -18,-58',
    ),
  );
  return hair({
    baresEar: true,
    outline,
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M-11-78Q2-92 26-98M-6-84Q4-100 20-106M-36-46Q-40-70-30-90M-28-50Q-32-68-24-82',
        lit: 'M-26-100Q-8-111 14-108',
      }),
  });
};

/** A child's thick fringe, cut at home. */
export const mop: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-22,-32! -34,-28 -45,-44 -48,-70 -42,-95 -22,-109 -6,-112 4,-118! 10,-110 30,-104 43,-86 45,-68 42,-55! 36,-63 29,-65 21,-56! 12,-66 2,-70 -6,-66 -11,-64! -15,-56 -19,-42',
    ),
  );
  return hair({
    outline,
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M-16-64Q-18-88-2-104M4-68Q2-88 8-104M22-68Q24-88 14-102M-33-44Q-38-66-30-84',
        lit: 'M-24-96Q-6-110 14-104',
      }),
  });
};

export const wisps: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-24,-44! -34,-40 -43,-56 -44,-80 -32,-100 -8,-109 8,-112 4,-106! 24,-104 36,-92 40,-78! 28,-82 18,-76! 8,-84 -4,-76! -14,-74 -20,-60',
    ),
  );
  return hair({
    outline,
    front: () => mass(pen, outline, colour),
    over: () => pen.line('M0-108q-2-8 6-12M-8-108q-6-4-6-10', pen.tone(colour), 2.6),
  });
};

/** Locs to the ear, worn forward and free. */
export const shortlocs: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-20,-36! -31,-34 -44,-50 -47,-76 -38,-101 -14,-115 14,-115 36,-101 45,-82 41,-64! 34,-74 22,-80 6,-80 -10,-75 -18,-60',
    ),
  );
  const behind = ['M-36-90Q-54-70-50-34', 'M-30-94Q-48-60-42-24', 'M-26-90Q-40-50-34-20'];
  const fallen = [
    'M-22-100Q-44-86-45-52',
    'M-10-106Q-34-90-35-46',
    'M0-104Q-20-92-25-62',
    'M4-106Q-6-96-11-74',
    'M12-106Q10-94 5-76',
    'M22-104Q26-92 21-76',
    'M30-98Q42-88 40-66',
  ];
  return hair({
    outline,
    behind: () => locks(pen.back, colour, behind, 9.5),
    front: () => mass(pen, outline, colour),
    over: () => locks(pen, colour, fallen, 8.5),
  });
};
