import type { Box } from '../../practice/picture.ts';

/** A place to press for one thing of the picture, in CSS pixels from the picture's corner. */
export interface Twin {
  readonly thing: string;
  readonly box: Box;
}

/** A thumb's width in CSS pixels: no twin is smaller, and of one under another as much can be reached. */
const thumb = 44;
/** More rounds than the fullest room needs for its twins to come apart. */
const mostRounds = 12;

/**
 * Where things can be pressed: grown to a thumb's width, kept inside the
 * picture, and moved apart where one would hide another. In the order they
 * are to be laid: a small thing lies on top of the large one it is part of.
 * `things` are fractions of the picture, `size` its CSS pixels.
 */
export function twinBoxes(
  things: Readonly<Record<string, Box>>,
  size: Pick<Box, 'width' | 'height'>,
): readonly Twin[] {
  const twins = Object.entries(things)
    .map(([thing, box]) => ({ thing, box: within(size, grown(box, size)) }))
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  for (let round = 0; round < mostRounds && moveApart(twins, size); round += 1);
  return twins;
}

function grown(box: Box, size: Pick<Box, 'width' | 'height'>): Box {
  const width = Math.max(thumb, box.width * size.width);
  const height = Math.max(thumb, box.height * size.height);
  return {
    x: (box.x + box.width / 2) * size.width - width / 2,
    y: (box.y + box.height / 2) * size.height - height / 2,
    width,
    height,
  };
}

function within(size: Pick<Box, 'width' | 'height'>, box: Box): Box {
  const inside = (at: number, long: number, room: number) => Math.max(0, Math.min(at, room - long));
  return {
    ...box,
    x: inside(box.x, box.width, size.width),
    y: inside(box.y, box.height, size.height),
  };
}

/** One round over all pairs; whether anything had to be moved. */
function moveApart(
  twins: { readonly thing: string; box: Box }[],
  size: Pick<Box, 'width' | 'height'>,
): boolean {
  let moved = false;
  for (const [index, under] of twins.entries())
    for (const over of twins.slice(index + 1)) {
      if (canBeReached(under.box, over.box)) continue;
      [under.box, over.box] = apart(under.box, over.box, size);
      moved = true;
    }
  return moved;
}

/** Whether enough of a box stands free of the one that lies over it. */
function canBeReached(under: Box, over: Box): boolean {
  const free = [
    over.x - under.x,
    under.x + under.width - over.x - over.width,
    over.y - under.y,
    under.y + under.height - over.y - over.height,
  ];
  return free.some(room => room >= thumb - 0.5);
}

/** Two boxes side by side, or one above the other, whichever is less of a move; at the picture's edge one moves for both. */
function apart(a: Box, b: Box, size: Pick<Box, 'width' | 'height'>): [Box, Box] {
  const across = overlap(a.x, a.width, b.x, b.width);
  const down = overlap(a.y, a.height, b.y, b.height);
  const fits = { across: a.width + b.width <= size.width, down: a.height + b.height <= size.height };
  if (fits.across && (across <= down || !fits.down)) {
    const [ax, bx] = spread(a.x, a.width, b.x, b.width, size.width);
    return [
      { ...a, x: ax },
      { ...b, x: bx },
    ];
  }
  const [ay, by] = spread(a.y, a.height, b.y, b.height, size.height);
  return [
    { ...a, y: ay },
    { ...b, y: by },
  ];
}

const overlap = (a: number, aLong: number, b: number, bLong: number): number =>
  Math.min(a + aLong, b + bLong) - Math.max(a, b);

/** Two lengths on one line, end to end about where they met. */
function spread(a: number, aLong: number, b: number, bLong: number, room: number): [number, number] {
  const aFirst = a + aLong / 2 <= b + bLong / 2;
  const [firstLong, lastLong] = aFirst ? [aLong, bLong] : [bLong, aLong];
  const met = aFirst ? (a + aLong + b) / 2 : (b + bLong + a) / 2;
  const seam = Math.max(firstLong, Math.min(met, room - lastLong));
  return aFirst ? [seam - aLong, seam] : [seam, seam - bLong];
}
