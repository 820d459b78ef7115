import { mass } from './hair-cut.ts';
import { ring, scalloped, smooth } from './outlines.ts';
import type { Pen } from './pen.ts';
import { dots, type Point, path } from './points.ts';

/** Hair seen from behind, the face turned away to the right. */
export type DrawFromBehind = (pen: Pen, colour: string) => string;

const cap: readonly Point[] = dots(
  '14,-56! 16,-70 26,-80 33,-84! 28,-98 8,-110 -18,-107 -38,-92 -45,-66 -42,-40 -30,-18 -12,-10 0,-14 0,-34! -3,-50 6,-57',
);
const combed = 'M14-62Q0-86-10-102M4-50Q-22-70-28-92M-2-30Q-30-44-38-66M24-72Q16-92 0-104';

/** Combed back close to the head: also what tails, knots and plaits are gathered from. */
export const close: DrawFromBehind = (pen, colour) => mass(pen, smooth(cap), colour, { shade: combed });

export const gone: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '14,-56! 14,-68 15,-80 19,-92! 18,-102 2,-110 -18,-107 -38,-92 -45,-66 -42,-40 -30,-18 -12,-10 0,-14 0,-34! -3,-50 6,-57',
    ),
  );
  return mass(pen, outline, colour, { shade: combed });
};

/** A ring of hair from temple to temple; above it a thin veil, above that nothing. */
export const thinning: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots('12,-57! 9,-63 -4,-64 -20,-61 -33,-60 -42,-55 -40.5,-38 -30,-18 -12,-10 0,-14 0,-34! -3,-50 5,-56'),
  );
  const veil = smooth(dots('10,-60! 2,-70 -16,-73 -32,-71 -41.5,-57! -20,-58'));
  return (
    `<path d="${veil}" fill="${pen.tone(colour)}" opacity=".22"/>` +
    mass(pen, outline, colour, { rim: 3, shade: 'M-4-34Q-26-40-38-50M2-54Q-16-54-30-56M-6-18Q-24-24-34-36' })
  );
};

export const waved: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '13,-55! 20,-66 33,-74 39,-84! 36,-102 12,-115 -18,-113 -41,-96 -48,-68 -43,-40 -31,-18 -13,-9 0,-14 0,-34! -3,-50 6,-57',
    ),
  );
  return mass(pen, outline, colour, {
    shade:
      'M32-80Q16-84 14-96T-10-108M14-62Q-2-68-8-82T-30-94M2-40Q-16-46-22-60T-42-70M-6-18Q-24-24-28-36T-40-48',
    lit: 'M30-98Q10-108-12-107',
  });
};

/** Parted in the middle, falling forward over the temple. */
export const parted: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '14,-52! 24,-54 35,-60 41,-68! 43,-86 34,-103 10,-115 -20,-111 -42,-94 -47,-66 -42,-40 -30,-19 -12,-11 0,-15 0,-34! -3,-48 5,-52',
    ),
  );
  return mass(pen, outline, colour, {
    shade: 'M30-100Q14-84 18-58M26-102Q38-90 36-66M12-108Q-8-86-6-50M-4-108Q-30-84-34-44',
    lit: 'M-10-106Q-30-98-36-80',
  });
};

/** Tapered to a point at the nape, full at the crown. */
export const tapered: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '13,-53! 20,-62 31,-70 39,-77! 40,-94 28,-109 4,-116 -20,-112 -41,-95 -47,-70 -41,-46 -30,-30 -22,-18! -14,-24 -8,-16! -1,-28 1,-38! -3,-49 5,-55',
    ),
  );
  return mass(pen, outline, colour, {
    shade:
      'M-14-104Q-4-76-18-24M-14-104Q-32-76-28-34M-14-104Q12-84 6-58M-14-104Q22-96 32-76M-14-104Q-44-88-42-60',
    lit: 'M-30-96Q-14-110 8-108',
  });
};

/** A child's, cut at home: ragged over collar and ear. */
export const ragged: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '12,-46! 22,-60! 30,-64 40,-74! 40,-94 22,-111 4,-113 -8,-118! -14,-112 -36,-103 -49,-76 -49,-44 -44,-16! -37,-24 -31,-7! -22,-15 -14,-4! -6,-14 2,-12! 3,-34',
    ),
  );
  return mass(pen, outline, colour, {
    shade: 'M-10-108Q-34-80-40-30M-8-106Q-20-70-26-20M-4-108Q0-76-8-26M0-108Q16-88 12-58M6-110Q30-96 32-72',
    lit: 'M-34-94Q-24-106-12-109',
  });
};

/** Fine hair with a crown that stands up. */
export const downy: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots(
      '14,-57! 17,-70 27,-79 33,-83! 28,-98 8,-109 -18,-107 -38,-92 -45,-66 -43,-42 -34,-24! -28,-27 -22,-15! -15,-21 -7,-14! 0,-24 0,-36! -3,-50 6,-57',
    ),
  );
  return (
    mass(pen, outline, colour, { shade: 'M-12-92Q-30-80-36-46M-12-92Q-14-62-20-30M-12-92Q10-84 12-64' }) +
    pen.line('M-12-104q-6-6 2-14M-6-105q4-8 12-6', pen.tone(colour), 2.6)
  );
};

/** Shaved below, with a top of its own outline. */
const shavedBelow =
  (top: readonly Point[], strands: { readonly shade?: string; readonly lit?: string }): DrawFromBehind =>
  (pen, colour) =>
    `<path d="${smooth(cap)}" fill="${pen.tone(colour)}" opacity=".5"/>${mass(pen, smooth(top), colour, strands)}`;

export const shaved = shavedBelow(
  dots('14,-66! 18,-76 28,-83 34,-86! 28,-100 8,-111 -18,-108 -38,-93 -45,-70 -34,-62 -10,-61'),
  { lit: 'M-26-82q3-4 7-1M-8-96q3-4 7-1M4-80q3-4 7-1M-32-74q3-4 7-1M12-98q3-4 7-1' },
);

export const flatTopped = shavedBelow(
  dots(
    '14,-68! 20,-77 30,-83 35,-86! 42,-102 41,-122 30,-130 -4,-133 -36,-129 -46,-119 -47,-94 -44,-70 -32,-63 -8,-63',
  ),
  {
    lit: 'M-30-82q3-4 7-1M-34-104q3-4 7-1M-18-118q3-4 7-1M6-120q3-4 7-1M26-110q3-4 7-1M18-94q3-4 7-1M-8-98q3-4 7-1M2-80q3-4 7-1',
  },
);

export const sweptOver = shavedBelow(
  dots('14,-62! 26,-66 37,-70 44,-79! 42,-97 24,-113 -6,-118 -30,-109 -43,-91 -45,-73 -30,-67 -8,-65'),
  { shade: 'M-34-80Q4-104 38-76M-28-94Q6-112 41-84M-14-70Q10-80 34-72', lit: 'M-18-106Q4-114 24-106' },
);

export const closeCurls: DrawFromBehind = (pen, colour) =>
  mass(pen, scalloped(curlEdge, 9.5, 0.1), colour, {
    lit: 'M-34-60q3-4 7-1M-26-82q3-4 7-1M-8-96q3-4 7-1M-18-44q3-4 7-1M4-80q3-4 7-1',
  });

export const setWaves: DrawFromBehind = (pen, colour) =>
  mass(pen, scalloped(curlEdge, 12, 0.1), colour, {
    width: 2.6,
    shade:
      'M-38-46q-4-14 6-22M-34-78q2-14 16-16M-8-92q8-10 20-4M-20-62q2-12 14-14M-22-34q0-10 10-12M12-78q8-6 14-2',
  });

const curlEdge = dots(
  '-1,-46 -2,-30 -14,-18 -30,-24 -42,-42 -48,-64 -44,-86 -32,-104 -12,-114 10,-112 28,-102 34,-88 26,-78 16,-68 12,-54',
);

/** A round mass of curls about a middle, open where ear and cheek show. */
export const coiled =
  (middle: Point, radii: Point, fringe: readonly Point[]): DrawFromBehind =>
  (pen, colour) => {
    const edge = [...fringe, ...ring(middle, radii, 16, 64, 318), [24, -90] as const];
    const coils = Array.from({ length: 12 }, (_, i) => {
      const reach = 8 + ((i * 17) % 36);
      return path`M${middle[0] - 6 + reach * Math.cos(i * 2.4)} ${middle[1] - 4 + reach * Math.sin(i * 2.4)}q3-4 7-1`;
    });
    return mass(pen, scalloped(edge, 10.5, 0.15), colour, { lit: coils.join('') });
  };
