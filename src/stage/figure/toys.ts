import { smooth } from './outlines.ts';
import { cloths, objects } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Person } from './person.ts';
import { dots, round } from './points.ts';

/** What a child holds to its chest, drawn beneath its arms; in the trunk's frame. */
export function drawToy(pen: Pen, { body, look }: Person): string {
  const toys = { rabbit, bus, bear };
  const size = Math.min(1.15, Math.round((body.shoulder / 40) * 100) / 100);
  return `<g transform="translate(6 ${round(-body.torso * (look.toy === 'bus' ? 0.3 : 0.39))}) rotate(-8) scale(${size})">${toys[look.toy ?? 'rabbit'](pen)}</g>`;
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
  const red = cloths.rust;
  const body = smooth(dots('-38,16! -38,-38 -34,-43 32,-43 38,-37 40,16!'));
  const windows = `<path d="M-32-35H32V-22H-32ZM-32-9H16V4H-32ZM23-9H37V8H23Z" fill="${pen.tone(objects.screen)}"/>`;
  const posts = pen.line('M-16-36v15M0-36v15M16-36v15M-16-10v15M0-10v15', pen.tone(red), 3);
  const band = pen.line('M-40-15.500H42', pen.tone(cloths.cream), 5);
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="17" r="9" fill="${pen.tone(objects.tyre)}"/><circle cx="${x}" cy="17" r="3.500" fill="${pen.tone(objects.spoke)}"/>`;
  return (
    pen.shape(body, pen.cloth(red), { crescent: 5, rim: 3, within: windows + posts + band }) +
    pen.line('M-33-44H31', pen.tone(cloths.cream), 4) +
    wheel(-22) +
    wheel(24)
  );
}
