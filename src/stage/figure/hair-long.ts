import { type DrawHair, drawnBack, hair, locks, mass } from './hair-cut.ts';
import type { HeadPen } from './head-pen.ts';
import { ring, smooth } from './outlines.ts';
import { objects } from './palette.ts';
import type { Pen } from './pen.ts';
import { dots, round } from './points.ts';

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
    outline,
    behind: () => mass(pen.back, behind, colour, { shade: 'M-44-40Q-48 0-42 34M-36-20Q-36 10-32 34' }),
    front: () => mass(pen, outline, colour, { shade: 'M-30 0Q-38-40-30-70Q-20-94 2-98M-24-8Q-30-42-24-64' }),
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
    outline,
    behind: () => pen.back.shape(behind, pen.cloth(colour, 1.5), { rim: 3 }),
    front: () =>
      mass(pen, outline, colour, {
        shade: 'M-30-4Q-38-44-24-78M-16-66Q-18-88-8-102M4-75Q4-90 8-102M24-69Q24-84 20-97',
      }),
  });
};

/** A tail hangs from the back of the head: it goes behind it as the face comes round. */
const inward = (pen: HeadPen, drawing: string): string =>
  pen.turn === 0 ? drawing : `<g transform="translate(${round(pen.turn * 9)} 0)">${drawing}</g>`;

export const ponytail: DrawHair = (pen, colour) => {
  const tail = smooth(dots('-34,-96 -52,-92 -66,-70 -66,-36 -56,-2! -50,-26 -44,-56 -36,-76'));
  const outline = smooth(
    dots(
      '-22,-42! -30,-40 -42,-54 -44,-76 -34,-98 -10,-108 16,-106 34,-95 41,-76 39,-60! 35,-73 24,-82 6,-84 -9,-78 -18,-62',
    ),
  );
  const tie = inward(pen, pen.patch('M-44-96q-6 8-2 18l9-3q-3-8 1-14Z', pen.tone(objects.ribbon)));
  return hair({
    outline,
    behind: () => inward(pen, mass(pen, tail, colour, { shade: 'M-44-86Q-58-60-56-20' })),
    front: () =>
      mass(pen, outline, colour, { shade: 'M-16-66Q-28-84-38-86M-6-78Q-20-96-38-90M14-84Q0-102-26-100' }) +
      tie,
  });
};

const partedLocks = (pen: Pen, colour: string) => {
  const outline = smooth(drawnBack);
  const shade =
    'M-2-92Q-22-92-34-60M8-92Q-14-106-38-82M4-90Q0-100-12-110M14-90Q16-100 8-110M20-88Q28-94 26-104';
  return { outline, front: () => mass(pen, outline, colour, { shade, rim: 3 }) };
};

export const locs: DrawHair = (pen, colour) => {
  const behind = [
    'M-30-88Q-58-50-54 30',
    'M-24-92Q-50-40-42 42',
    'M-20-90Q-36-30-28 46',
    'M10-90Q-4-20-12 44',
    'M26-92Q46-40 38 34',
    'M20-92Q30-30 24 40',
    'M30-90Q54-50 48 24',
  ];
  const over = ['M-20-80Q-38-54-36-4', 'M-27-86Q-48-56-46 6', 'M38-74Q46-50 42-20'];
  return hair({
    ...partedLocks(pen, colour),
    behind: () => locks(pen.back, colour, behind, 10),
    over: () => locks(pen, colour, over, 8.5),
  });
};

export const braids: DrawHair = (pen, colour) => {
  const braid = (x0: number, y0: number, x1: number, y1: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const t = i / (count - 1);
      const [x, y] = [round(x0 + (x1 - x0) * t), round(y0 + (y1 - y0) * t)];
      const fill = i % 2 ? pen.tone(colour) : pen.lit(colour, 0.16);
      return `<ellipse cx="${x}" cy="${y}" rx="${round(8 - t * 2)}" ry="6.500" transform="rotate(${i % 2 ? 24 : -24} ${x} ${y})" fill="${fill}"/>`;
    }).join('');
  return hair({
    ...partedLocks(pen, colour),
    behind: () => braid(34, -40, 40, 26, 8),
    over: () =>
      `${braid(-32, -44, -40, 34, 9)}<circle cx="-41" cy="40" r="5.500" fill="${pen.tone(objects.metal)}"/>`,
  });
};
