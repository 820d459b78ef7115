import { type DrawHair, gathered, hair, mass } from './hair-cut.ts';
import { ring, smooth } from './outlines.ts';
import { objects } from './palette.ts';
import { dots } from './points.ts';

export const bun: DrawHair = (pen, colour) => {
  const outline = smooth(
    dots(
      '-21,-34! -29,-32 -42,-48 -45,-74 -35,-98 -12,-110 14,-108 33,-95 41,-76 39,-60! 36,-72 26,-84 10,-90 -6,-82 -15,-66 -19,-50',
    ),
  );
  return hair({
    outline,
    behind: () =>
      mass(pen.back, smooth(ring([-26, -112], [20, 18], 9)), colour, {
        shade: 'M-38-112q8-12 20-8M-34-104q12-12 24-4',
      }),
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M-16-60Q-22-84-24-102M-28-52Q-36-74-28-98M4-88Q-8-98-20-104',
      }),
    over: () =>
      pen.line('M-21-40q-5 14 1 26', pen.tone(colour), 3) +
      pen.line('M38-66q5 10 2 20', pen.tone(colour), 2.6),
  });
};

export const long: DrawHair = (pen, colour) => {
  const behind = smooth(
    dots('-30,-96 -48,-70 -52,-30 -54,14 -44,40! -10,34 30,36! 44,10 44,-40 42,-76 20,-106 -8,-110'),
  );
  const outline = smooth(
    dots(
      '-22,-6! -32,10 -44,-14 -47,-60 -40,-92 -16,-111 10,-110 33,-98 43,-76 44,-46 42,-24! 38,-48 34,-70 20,-86 6,-92 -8,-78 -16,-58 -21,-36',
    ),
  );
  return hair({
    hidesFarEar: true,
    outline,
    behind: () => mass(pen.back, behind, colour, { shade: 'M-44-40Q-48 0-42 34M-36-20Q-36 10-32 34' }),
    front: () => mass(pen, outline, colour, { shade: 'M-30 0Q-38-40-30-70Q-20-94 2-98M-24-8Q-30-42-24-64' }),
  });
};

/** Long and cut in layers, the front ones swept from the brow. */
export const layered: DrawHair = (pen, colour) => {
  const behind = smooth(
    dots(
      '-30,-98 -49,-74 -54,-40 -60,-12! -54,-10 -60,18! -52,18 -50,40! -34,34 -10,40 16,34 40,42! 46,24 54,20! 49,4 55,-8! 48,-36 44,-76 20,-106 -8,-111',
    ),
  );
  const outline = smooth(
    dots(
      '-22,-26! -26,-8 -38,6! -47,-14 -50,-52 -46,-84 -30,-106 -8,-116 14,-115 36,-102 47,-78 48,-46 46,-16! 41,-34 40,-52 33,-66 22,-80 9,-94! -2,-78 -13,-64 -24,-56! -20,-46',
    ),
  );
  return hair({
    hidesFarEar: true,
    outline,
    behind: () =>
      mass(pen.back, behind, colour, { shade: 'M-46-44Q-52-10-46 26M-38-20Q-40 10-36 28M44-30Q48 0 42 28' }),
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M7-96Q-16-92-28-56M6-102Q-32-98-36-40Q-38-20-34-4M12-97Q30-88 42-54M14-103Q40-92 45-50',
        lit: 'M-34-88Q-24-104-6-109',
      }),
  });
};

export const bob: DrawHair = (pen, colour) => {
  const behind = smooth(dots('-46,-40 -50,-8 -34,4! 8,-2 36,-6! 42,-30 40,-70 0,-105 -36,-92'));
  const outline = smooth(
    dots(
      '-20,-6! -36,2 -50,-8 -51,-40 -46,-78 -32,-100 -8,-112 16,-110 36,-96 43,-74 42,-48! 36,-63 22,-70 4,-76 -8,-72 -15,-52 -18,-26',
    ),
  );
  return hair({
    hidesFarEar: true,
    outline,
    behind: () => pen.back.shape(behind, pen.cloth(colour, 1.5), { rim: 3 }),
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M-30-4Q-38-44-24-78M-16-66Q-18-88-8-102M4-75Q4-90 8-102M24-69Q24-84 20-97',
      }),
  });
};

export const ponytail: DrawHair = (pen, colour) => {
  const tail = smooth(dots('-34,-96 -52,-92 -66,-70 -66,-36 -56,-2! -50,-26 -44,-56 -36,-76'));
  const outline = smooth(
    dots(
      '-22,-42! -30,-40 -42,-54 -44,-76 -34,-98 -10,-108 16,-106 34,-95 41,-76 39,-60! 35,-73 24,-82 6,-84 -9,-78 -18,-62',
    ),
  );
  const tie = gathered(pen, pen.patch('M-44-96q-6 8-2 18l9-3q-3-8 1-14Z', pen.tone(objects.ribbon)));
  return hair({
    outline,
    behind: () => gathered(pen, mass(pen, tail, colour, { shade: 'M-44-86Q-58-60-56-20' })),
    front: () =>
      mass(pen, outline, colour, { shade: 'M-16-66Q-28-84-38-86M-6-78Q-20-96-38-90M14-84Q0-102-26-100' }) +
      tie,
  });
};
