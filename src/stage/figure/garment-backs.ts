import { hemRib, loosePleats } from './garment-fronts.ts';
import { cutOf, type Garment } from './garments.ts';
import { gownBelt, kameezEdge, quilting } from './outer-fronts.ts';
import { cloths } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { path } from './points.ts';
import { tabardSides } from './uniform-fronts.ts';

/** What is seen on the back of a garment; it is cut to the trunk. */
export function drawBackOf(pen: Pen, person: Person): string {
  const { body, look, hem } = person;
  const colour = cloths[look.topColour];
  const { torso, waist } = body;
  const seam = pen.line(
    path`M2 ${-torso * 0.86}Q8 ${-torso * 0.4} 4 ${hem}`,
    pen.shade(colour, 0.55),
    2.4,
    0.7,
  );
  const folds = pen.line(
    path`M${waist - 2} ${-torso * 0.42}q-16 9-30 6M${-waist + 2} ${-torso * 0.36}q14 10 30 6`,
    pen.shade(colour, 0.85),
    2.8,
    0.7,
  );
  const details: Partial<Record<Garment, (pen: Pen, person: Person) => string>> = {
    coat: loosePleats,
    puffer: quilting,
    tabard: tabardSides,
    gown: gownBelt,
    kameez: kameezEdge,
  };
  return (
    seam +
    folds +
    (cutOf(look.top).ribbed ? hemRib(pen, person) : '') +
    (details[look.top]?.(pen, person) ?? '')
  );
}
