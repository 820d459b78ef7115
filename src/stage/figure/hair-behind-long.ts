import { close, type DrawFromBehind } from './hair-behind-close.ts';
import { locks, mass } from './hair-cut.ts';
import { plait } from './hair-plaited.ts';
import { ring, scalloped, smooth } from './outlines.ts';
import { objects } from './palette.ts';
import { dots, path } from './points.ts';

const combed = 'M14-62Q0-86-10-102M4-50Q-22-70-28-92M-2-30Q-30-44-38-66M24-72Q16-92 0-104';

/** Hair that falls down the back to a height. */
export const falling =
  (to: number): DrawFromBehind =>
  (pen, colour) => {
    const outline = smooth([
      [14, -56, 1],
      [16, -70],
      [26, -80],
      [33, -84, 1],
      [28, -98],
      [8, -110],
      [-18, -107],
      [-40, -92],
      [-48, -60],
      [-50, -20],
      [-48, to, 1],
      [-16, to + 5],
      [14, to - 4, 1],
      [10, -20],
      [0, -40],
      [6, -57],
    ]);
    return mass(pen, outline, colour, { shade: combed });
  };

/** Long, cut in layers that turn outwards. */
export const layeredBehind: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '14,-54! 24,-62 36,-72 41,-80! 40,-98 14,-114 -18,-111 -41,-95 -50,-62 -54,-26 -60,-6! -53,-4 -60,20! -50,20 -46,40! -30,36 -14,42 4,36 18,40! 18,20 26,12! 18,-4 20,-18! 8,-30 4,-44 6,-54',
    ),
  );
  return mass(pen, outline, colour, {
    shade:
      'M10-108Q-14-80-12-28Q-12 6-16 34M-4-108Q-36-76-38-20Q-40 6-42 26M14-106Q4-78 4-44M22-104Q30-94 32-74M0-20Q6 8 4 30',
    lit: 'M-20-104Q-36-92-40-66',
  });
};

export const hanging =
  (to: number): DrawFromBehind =>
  (pen, colour) => {
    const strands = [
      path`M-4-60Q-6-10-8 ${to - 6}`,
      path`M-18-70Q-24-10-24 ${to}`,
      path`M-30-74Q-42-20-40 ${to - 4}`,
      path`M-38-76Q-52-30-50 ${to - 14}`,
      path`M6-62Q8-20 8 ${to - 16}`,
    ];
    return close(pen, colour) + locks(pen, colour, strands, 10);
  };

/** Two plaits from a parting down the back of the head. */
export const plaitedBehind: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '14,-56! 16,-70 26,-80 33,-84! 28,-98 8,-110 -18,-107 -38,-92 -45,-66 -44,-44 -38,-32 -26,-34! -18,-38! -8,-28 2,-26 4,-38! -3,-50 6,-57',
    ),
  );
  const partings =
    'M-18-38Q-24-72-4-108M-20-44Q-36-50-40-40M-21-56Q-38-62-43-54M-16-44Q-8-42 0-30M-18-60Q-4-60 2-50';
  return (
    plait(
      pen,
      colour,
      [
        [4, -26],
        [10, 30],
      ],
      7,
    ) +
    mass(pen, outline, colour, { shade: partings }) +
    plait(
      pen,
      colour,
      [
        [-38, -32],
        [-44, 36],
      ],
      9,
    ) +
    `<circle cx="-45" cy="42" r="5.500" fill="${pen.tone(objects.metal)}"/>`
  );
};

const rows =
  'M30-82Q12-92-4-86T-36-60M33-90Q10-104-10-98T-42-72M22-76Q4-82-6-74T-34-44M12-64Q-2-66-10-58T-30-32M4-46Q-8-44-12-36T-22-22';

/** Rows of plaits from brow to nape, their ends loose. */
export const rowed: DrawFromBehind = (pen, colour) =>
  locks(
    pen,
    colour,
    ['M-36-36Q-44-22-42-2', 'M-27-24Q-34-14-32 4', 'M-17-18Q-22-8-20 8', 'M-7-16Q-10-8-8 4'],
    6.5,
  ) +
  mass(
    pen,
    smooth(
      dots(
        '14,-56! 16,-70 26,-80 33,-84! 28,-98 8,-110 -18,-107 -38,-92 -45,-66 -42,-40 -30,-20 -12,-13 -2,-16 0,-34! -3,-50 6,-57',
      ),
    ),
    colour,
    { lit: rows, width: 1.9 },
  );

export const knotted: DrawFromBehind = (pen, colour) =>
  close(pen, colour) +
  mass(pen, smooth(ring([-24, -108], [22, 20], 9)), colour, {
    shade: 'M-38-108q10-14 24-8M-34-98q14-12 26-2',
  }) +
  pen.line('M-10-12q-2 10-8 14M2-14q2 8 0 12', pen.tone(colour), 2.6);

export const tailed: DrawFromBehind = (pen, colour) => {
  const tail = smooth(dots('-18,-98 -36,-92 -46,-58 -44,-8 -34,26! -24,2 -10,-50 -6,-84'));
  const tie = `<path d="M-26-100q-6 8-2 16l20 2q2-8-2-14Z" fill="${pen.tone(objects.ribbon)}"/>`;
  return (
    close(pen, colour) +
    mass(pen, tail, colour, { shade: 'M-22-86Q-30-56-32-14', lit: 'M-30-88Q-40-58-39-22' }) +
    tie
  );
};

/** Locs drawn up and tied, falling from the tie. */
export const locksTied: DrawFromBehind = (pen, colour) => {
  const tail = ['M-30-86Q-52-60-50 0', 'M-14-86Q-6-50-8 0', 'M-26-88Q-38-46-36 12', 'M-18-88Q-20-40-22 10'];
  const tie = `<path d="M-32-100q-6 8-2 18l24 2q3-9-2-17Z" fill="${pen.tone(objects.metal)}"/>`;
  return close(pen, colour) + locks(pen, colour, tail, 9.5) + tie;
};

export const puffed: DrawFromBehind = (pen, colour) =>
  close(pen, colour) +
  mass(pen, scalloped(ring([-40, -92], [24, 23], 12), 7.3, 0.12), colour) +
  mass(pen, scalloped(ring([30, -98], [20, 20], 11), 7, 0.12), colour);
