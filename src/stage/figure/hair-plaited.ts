import { type DrawHair, drawnBack, gathered, hair, locks, mass } from './hair-cut.ts';
import { smooth } from './outlines.ts';
import { objects } from './palette.ts';
import type { Pen } from './pen.ts';
import { type Point, round, xy } from './points.ts';

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
    hidesFarEar: true,
    ...partedLocks(pen, colour),
    behind: () => locks(pen.back, colour, behind, 10),
    over: () => locks(pen, colour, over, 8.5),
  });
};

/** One plait from its root to its end, strand over strand. Places are where the pen lays them. */
export function plait(pen: Pen, colour: string, [from, to]: readonly [Point, Point], count: number): string {
  const strands = Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    const at: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    const light = i % 2 ? '' : ` fill="${pen.lit(colour, 0.16)}"`;
    return `<ellipse cx="${round(at[0])}" cy="${round(at[1])}" rx="${round(8 - t * 2)}" ry="6.500" transform="rotate(${i % 2 ? 24 : -24} ${xy(at)})"${light}/>`;
  });
  return `<g fill="${pen.tone(colour)}">${strands.join('')}</g>`;
}

export const braids: DrawHair = (pen, colour) => {
  // Near-frontal, the far plait has come forward over the shoulder as well.
  const far: readonly [Point, Point] = [
    [34 + pen.turn * 2, -40],
    [40 + pen.turn, 26],
  ];
  const near: readonly [Point, Point] = [
    [-32 - pen.turn * 3, -44],
    [-40, 34],
  ];
  const bead = `<circle cx="-41" cy="40" r="5.500" fill="${pen.tone(objects.metal)}"/>`;
  return hair({
    ...partedLocks(pen, colour),
    behind: () => plait(pen, colour, far, 8),
    over: () => plait(pen, colour, near, 9) + bead,
  });
};

/** Locs gathered high at the back. */
export const loctail: DrawHair = (pen, colour) => {
  const tail = ['M-36-82Q-66-70-62-10', 'M-36-80Q-58-50-50 4', 'M-38-86Q-68-84-67-36', 'M-34-78Q-48-46-40-6'];
  const tie = 'M-44-92q-8 8-4 22l10-4q-2-10 2-16Z';
  return hair({
    ...partedLocks(pen, colour),
    behind: () =>
      gathered(
        pen,
        `${locks(pen.plain, colour, tail, 9.5)}<path d="${tie}" fill="${pen.tone(objects.metal)}"/>`,
      ),
  });
};

/** Plaited close to the head in rows, the ends short at the nape. */
export const cornrows: DrawHair = (pen, colour) => {
  const outline = smooth(drawnBack);
  const partings =
    'M-19-60Q-28-76-41-72M-14-74Q-24-90-38-88M-4-85Q-14-101-24-104M8-90Q4-104-4-110M20-87Q22-100 17-108M31-79Q36-92 34-97';
  const ends = ['M-34-52Q-44-36-42-14', 'M-38-58Q-51-38-49-22', 'M-28-46Q-36-28-33-8'];
  return hair({
    outline,
    baresEar: true,
    behind: () => locks(pen.back, colour, [...ends, 'M36-44Q40-30 38-14'], 6.5),
    front: () => mass(pen, outline, colour, { lit: partings, width: 1.9, rim: 3 }),
  });
};
