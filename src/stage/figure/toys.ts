import { smooth } from './outlines.ts';
import { cloths, objects } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { dots, round } from './points.ts';

/** What a child holds to its chest, drawn beneath its arms; in the trunk's frame. */
export function drawToy(pen: Pen, { body, look }: Person): string {
  const toys = { rabbit, bus, bear };
  const size = Math.min(1.15, Math.round((body.shoulder / 40) * 100) / 100);
  return `<g transform="translate(6 ${round(-body.torso * 0.39)}) rotate(-8) scale(${size})">${toys[look.toy ?? 'rabbit'](pen)}</g>`;
}

const eyes = (colour: string): string =>
  `<circle cx="-6" cy="-20" r="2.600" fill="${colour}"/><circle cx="12" cy="-20" r="2.600" fill="${colour}"/>`;

function rabbit(pen: Pen): string {
  const cloth = cloths.sage;
  const outline = smooth(
    dots('-20,2 -24,-22 -20,-46 -12,-50 -8,-40 0,-42 8,-40 12,-52 20,-48 24,-22 22,4 30,34 0,46 -28,34'),
  );
  const stitch = pen.shade(objects.stitch);
  return (
    pen.shape(outline, pen.cloth(cloth), { crescent: 6, rim: 3 }) +
    eyes(stitch) +
    pen.line('M-1-12q4 4 8 0', stitch, 2.2) +
    pen.line('M20-34l6 6m0-6l-6 6', pen.shade(cloth), 2)
  );
}

function bear(pen: Pen): string {
  const cloth = objects.wood;
  const outline = smooth(
    dots('-22,4 -24,-18 -26,-36 -17,-42 -9,-37 4,-39 16,-37 24,-42 32,-35 29,-18 26,4 32,34 2,46 -28,34'),
  );
  const stitch = pen.shade(objects.stitch);
  const snout = `<ellipse cx="3" cy="-12" rx="9" ry="7" fill="${pen.lit(cloth, 0.5)}"/>`;
  return (
    pen.shape(outline, pen.cloth(cloth), { crescent: 6, rim: 3 }) +
    snout +
    eyes(stitch) +
    pen.line('M0-15h6M3-14v4', stitch, 2.4)
  );
}

/** A double-decker held by its ends, nose to the right. */
function bus(pen: Pen): string {
  const body = smooth(dots('-34,10! -34,-40 -30,-44 28,-44 34,-38 36,10!'));
  const glass = pen.tone(objects.screen);
  const windows = `<path d="M-28-37H28V-26H-28ZM-28-16H14V-4H-28ZM20-16H32V-2H20Z" fill="${glass}"/>`;
  const posts = pen.line('M-14-37v11M0-37v11M14-37v11M-14-16v12M0-16v12', pen.tone(cloths.rust), 3);
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="11" r="8" fill="${pen.tone(objects.tyre)}"/><circle cx="${x}" cy="11" r="3" fill="${pen.tone(objects.spoke)}"/>`;
  return (
    pen.shape(body, pen.cloth(cloths.rust), { crescent: 5, rim: 3, within: windows + posts }) +
    wheel(-20) +
    wheel(22)
  );
}
