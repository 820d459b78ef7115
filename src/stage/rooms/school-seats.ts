import { card, core, oval, place, rect, shape, stroke } from './kit.ts';

/** A beanbag with the dent of the last child in it, at its own floor line; somebody sits on it. */
export const beanbag = (x: number, y: number): string =>
  place(
    x,
    y,
    oval(4, 2, 136, 14, '#45416b', 'opacity=".28"') +
      shape(
        'M-112-118Q-100-168-52-168Q-20-166-8-118Q40-84 96-74Q134-52 126-18Q122 4 80 6H-86Q-126 4-128-30Q-130-74-112-118Z',
        core.brick,
      ) +
      shape(
        'M-112-118Q-130-74-128-30Q-126 4-86 6H-30Q-96-20-98-70Q-98-110-78-160Q-104-146-112-118Z',
        '#94473a',
      ) +
      shape('M-52-168Q-20-166-8-118Q0-112 8-106Q-30-112-52-168Z', '#d67a56') +
      stroke('M-40-160Q-40-110-8-84M96-74Q70-66 60-40', '#94473a', 3),
  );

/** A child's table, its near edge towards us; drawn over whoever sits behind it. */
export const childTable = (x: number, y: number): string =>
  place(
    x,
    y,
    shape('M-116 0H116L146 34H-146Z', '#d8ae7c') +
      shape('M-116 0H116L121 6H-121Z', '#efd0a2') +
      rect(-146, 34, 292, 12, '#a9764f') +
      shape('M-134 46H-116L-120 226H-132ZM116 46H134L132 226H120Z', '#59606f'),
  );

/** A low chair of moulded plastic that faces left, at its own floor line; `seat` is its height in scene units. */
export const lowChair = (x: number, y: number, seat: number, cloth: string, shade: string): string =>
  place(
    x,
    y,
    stroke(`M-56 0L-44 ${-seat + 4}M66 0L54 ${-seat + 4}M-30-6L-24 ${-seat}M40-6L36 ${-seat}`, '#8d8795', 8) +
      shape(`M40 ${-seat - 132}Q78 ${-seat - 142} 84 ${-seat - 120}L76 ${-seat + 8}H52Z`, cloth) +
      shape(`M70 ${-seat - 134}Q82 ${-seat - 132} 84 ${-seat - 120}L76 ${-seat + 8}H66Z`, shade) +
      card(-66, -seat - 6, 142, 18, 8, cloth) +
      card(-66, -seat + 4, 142, 8, 4, shade),
  );

/** The back of a child's chair, behind the shoulders of whoever sits at the table. */
export const childChairBack = (x: number, y: number): string =>
  place(
    x,
    y,
    stroke('M-44 0V-66M44 0V-66', '#8d8795', 8) +
      shape('M-56-104Q0-116 56-104L54-50Q0-42-54-50Z', '#3f7579') +
      shape('M-18-92H18V-80H-18Z', '#2a5560'),
  );
