import { type DrawHair, hair, mass } from './hair-cut.ts';
import { ring, scalloped, smooth } from './outlines.ts';
import { objects } from './palette.ts';
import { dots, type Point, path } from './points.ts';

export const curly: DrawHair = (pen, colour) => {
  const outline = scalloped(
    dots(
      '-22,-14 -34,-4 -47,-14 -54,-30 -52,-48 -58,-64 -50,-82 -44,-98 -28,-110 -10,-118 10,-118 28,-112 42,-98 48,-82 49,-64 44,-48 38,-60 28,-72 14,-76 2,-72 -10,-68 -16,-54 -20,-36',
    ),
    10.5,
    0.12,
  );
  const behind = scalloped(ring([-2, -40], [52, 52], 13), 14, 0.1);
  return hair({
    hidesFarEar: true,
    outline,
    behind: () => pen.back.shape(behind, pen.cloth(colour, 1.6), { rim: 0 }),
    front: () =>
      mass(pen, outline, colour, {
        width: 2.6,
        lit: 'M-40-30a7 7 0 0 1 8-10M-44-60a8 8 0 0 1 12-6M-30-86a8 8 0 0 1 12-4M-4-98a8 8 0 0 1 13 0M22-94a8 8 0 0 1 10 6M-26-50a7 7 0 0 1 8-8M6-82a7 7 0 0 1 12 0',
      }),
  });
};

export const afro: DrawHair = (pen, colour) => {
  const behind = scalloped(ring([-2, -74], [60, 55], 22), 10.5, 0.2);
  const outline = scalloped(
    dots(
      '-20,-40 -32,-34 -44,-48 -47,-68 -40,-88 -22,-101 0,-105 20,-101 36,-88 42,-68 38,-62 30,-72 18,-78 4,-80 -10,-74 -17,-58',
    ),
    9,
    0.1,
  );
  return hair({
    hidesFarEar: true,
    outline,
    behind: () =>
      pen.back.shape(behind, pen.cloth(colour), {
        crescent: 10,
        rim: 4,
        within: pen.back.line(coils(15, 22), pen.lit(colour, 0.38), 2.4),
      }),
    front: () => mass(pen, outline, colour, { rim: 0 }),
  });
};

/** Short strokes strewn evenly over a round mass of hair; a turn of 2.4 radians never lines them up. */
function coils(count: number, inner: number): string {
  return Array.from({ length: count }, (_, i) => {
    const reach = inner + ((i * 17) % 34);
    return path`M${-2 + reach * Math.cos(i * 2.4)} ${-78 + reach * Math.sin(i * 2.4) * 0.9}q3-4 7-1`;
  }).join('');
}

const closeCurls: readonly Point[] = dots(
  '-20,-40 -31,-36 -42,-48 -47,-64 -45,-82 -36,-98 -20,-108 -2,-112 16,-110 32,-101 42,-86 44,-72 39,-62 33,-71 21,-77 8,-79 -6,-76 -15,-66 -19,-52',
);

export const shortafro: DrawHair = (pen, colour) => {
  const outline = scalloped(closeCurls, 8.5, 0.1);
  const lit =
    'M-34-60q3-4 7-1M-26-82q3-4 7-1M-8-96q3-4 7-1M14-94q3-4 7-1M28-84q3-4 7-1M-16-74q3-4 7-1M2-86q3-4 7-1';
  return hair({ baresEar: true, outline, front: () => mass(pen, outline, colour, { lit }) });
};

/** An older woman's set waves. */
export const setwave: DrawHair = (pen, colour) => {
  const outline = scalloped(
    dots(
      '-21,-36 -32,-26 -46,-34 -53,-52 -52,-72 -44,-92 -28,-107 -8,-114 14,-112 32,-103 43,-88 45,-70 40,-60 32,-72 18,-80 2,-80 -12,-70 -18,-54',
    ),
    12,
    0.1,
  );
  const behind = scalloped(ring([-6, -62], [47, 46], 13), 12, 0.1);
  return hair({
    hidesFarEar: true,
    outline,
    behind: () => mass(pen.back, behind, colour),
    front: () =>
      mass(pen, outline, colour, {
        width: 2.6,
        shade: 'M-40-44q-4-14 6-22M-32-76q2-14 16-16M-6-92q8-10 20-4M22-90q10 0 12 12',
      }),
  });
};

export const puffs: DrawHair = (pen, colour) => {
  const puff = (centre: Point, radii: Point, count: number) =>
    mass(pen, scalloped(ring(centre, radii, count), 7.3, 0.12), colour);
  const outline = smooth(
    dots(
      '-22,-40! -32,-38 -43,-52 -45,-76 -34,-98 -10,-108 16,-106 34,-95 42,-76 40,-60! 36,-72 24,-80 8,-82 -8,-78 -18,-62',
    ),
  );
  const bobbles = pen.patch(
    'M-34-102q-4 6-2 12l9-3q-2-6 1-11ZM30-100q5 5 4 11l-8-2q1-5-2-9Z',
    pen.tone(objects.bobble),
  );
  return hair({
    outline,
    behind: () => puff([-42, -96], [24, 23], 12) + puff([42, -96], [19, 20], 11),
    front: () =>
      mass(pen, outline, colour, { shade: 'M6-82Q0-96 2-108M-14-72Q-26-84-40-84M26-80Q34-86 36-92' }) +
      bobbles,
  });
};
