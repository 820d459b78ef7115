import type { HairStyle } from './hair.ts';
import { locks, mass } from './hair-cut.ts';
import { ring, scalloped, smooth } from './outlines.ts';
import { objects } from './palette.ts';
import type { Pen } from './pen.ts';
import { dots, type Point, path } from './points.ts';

type DrawFromBehind = (pen: Pen, colour: string) => string;

const cap: readonly Point[] = dots(
  '14,-56! 16,-70 26,-80 33,-84! 28,-98 8,-110 -18,-107 -38,-92 -45,-66 -42,-40 -30,-18 -12,-10 0,-14 0,-34! -3,-50 6,-57',
);
const combed = 'M14-62Q0-86-10-102M4-50Q-22-70-28-92M-2-30Q-30-44-38-66M24-72Q16-92 0-104';

const close: DrawFromBehind = (pen, colour) => mass(pen, smooth(cap), colour, { shade: combed });

/** Hair that falls down the back to a height. */
const falling =
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

const coiled =
  (radius: number): DrawFromBehind =>
  (pen, colour) => {
    const edge: readonly Point[] = [
      [16, -60],
      [8, -52],
      [4, -38],
      ...ring([-16, -70], [radius, radius + 2], 15, 66, 318),
      [24, -90],
    ];
    const coils = Array.from({ length: 10 }, (_, i) => {
      const reach = 8 + ((i * 17) % 34);
      return path`M${-22 + reach * Math.cos(i * 2.4)} ${-74 + reach * Math.sin(i * 2.4)}q3-4 7-1`;
    });
    return mass(pen, scalloped(edge, 10.5, 0.15), colour, { lit: coils.join('') });
  };

const closeCurls: DrawFromBehind = (pen, colour) => {
  const outline = scalloped(
    dots(
      '-1,-46 -2,-30 -14,-18 -30,-24 -42,-42 -48,-64 -44,-86 -32,-104 -12,-114 10,-112 28,-102 34,-88 26,-78 16,-68 12,-54',
    ),
    9.5,
    0.1,
  );
  return mass(pen, outline, colour, {
    lit: 'M-34-60q3-4 7-1M-26-82q3-4 7-1M-8-96q3-4 7-1M-18-44q3-4 7-1M4-80q3-4 7-1',
  });
};

const shaved: DrawFromBehind = (pen, colour) => {
  const top = smooth(
    dots('14,-66! 18,-76 28,-83 34,-86! 28,-100 8,-111 -18,-108 -38,-93 -45,-70 -34,-58 -10,-60'),
  );
  return `<path d="${smooth(cap)}" fill="${pen.tone(colour)}" opacity=".5"/>${mass(pen, top, colour, { lit: 'M-26-82q3-4 7-1M-8-96q3-4 7-1M4-80q3-4 7-1M-30-70q3-4 7-1' })}`;
};

const hanging =
  (to: number): DrawFromBehind =>
  (pen, colour) =>
    close(pen, colour) +
    locks(
      pen,
      colour,
      [
        path`M-4-60Q-6-10-8 ${to - 6}`,
        path`M-18-70Q-24-10-24 ${to}`,
        path`M-30-74Q-42-20-40 ${to - 4}`,
        path`M-38-76Q-52-30-50 ${to - 14}`,
        path`M6-62Q8-20 8 ${to - 16}`,
      ],
      10,
    );

const knotted: DrawFromBehind = (pen, colour) =>
  close(pen, colour) +
  mass(pen, smooth(ring([-24, -108], [22, 20], 9)), colour, {
    shade: 'M-38-108q10-14 24-8M-34-98q14-12 26-2',
  }) +
  pen.line('M-10-12q-2 10-8 14M2-14q2 8 0 12', pen.tone(colour), 2.6);

const tailed: DrawFromBehind = (pen, colour) => {
  const tail = smooth(dots('-18,-98 -36,-92 -46,-58 -44,-8 -34,26! -24,2 -10,-50 -6,-84'));
  const tie = `<path d="M-26-100q-6 8-2 16l20 2q2-8-2-14Z" fill="${pen.tone(objects.ribbon)}"/>`;
  return (
    close(pen, colour) +
    mass(pen, tail, colour, { shade: 'M-22-86Q-30-56-32-14', lit: 'M-30-88Q-40-58-39-22' }) +
    tie
  );
};

const puffed: DrawFromBehind = (pen, colour) =>
  close(pen, colour) +
  mass(pen, scalloped(ring([-40, -92], [24, 23], 12), 7.3, 0.12), colour) +
  mass(pen, scalloped(ring([30, -98], [20, 20], 11), 7, 0.12), colour);

const thinning: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots('14,-56! 12,-66 -2,-72 -24,-78 -40,-80 -45,-64 -42,-40 -30,-18 -12,-10 0,-14 0,-34! -3,-50 6,-57'),
  );
  return mass(pen, outline, colour);
};

const veiled: DrawFromBehind = (pen, colour) => {
  const outline = smooth(
    dots('30,-84 22,-100 2,-112 -24,-108 -42,-90 -48,-60 -42,-24 -40,10 -10,22 30,14 36,-8 30,-30 27,-56'),
  );
  return mass(pen, outline, colour, {
    width: 2.8,
    shade: 'M24-40Q-6-40-34-64M26-20Q-10-14-40-34M18-92Q-10-84-40-86M20 4Q-10 10-34-8',
  });
};

/** Wound cloth with the nape's hair below it; `height` is how far it rises. */
const wound =
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

/** The same styles seen from behind, the face turned away to the right. */
export const hairFromBehind = {
  bald: () => '',
  balding: thinning,
  crop: close,
  fade: shaved,
  waves: close,
  mop: falling(-14),
  wisps: close,
  pixie: close,
  shortlocs: hanging(-6),
  curly: coiled(50),
  afro: coiled(54),
  shortafro: closeCurls,
  setwave: closeCurls,
  puffs: puffed,
  bun: knotted,
  long: falling(44),
  bob: falling(0),
  ponytail: tailed,
  locs: hanging(46),
  braids: hanging(40),
  hijab: veiled,
  dastar: wound(18),
  wrap: wound(8),
} as const satisfies Readonly<Record<HairStyle, DrawFromBehind>>;
