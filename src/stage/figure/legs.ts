import { mix } from './colour.ts';
import { limb, smooth, type Taper } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Paint, Pen } from './pen.ts';
import type { Person } from './person.ts';
import { between, dots, type Point, path, round, xy } from './points.ts';
import type { Leg } from './stances.ts';

/** One leg, shod. The far leg is a value darker. */
export function drawLeg(pen: Pen, person: Person, side: 'near' | 'far'): string {
  const leg = person.legs[side];
  return drawFoot(pen, person, leg, side) + drawTrouser(pen, person, leg, side === 'far' ? 1.15 : 1);
}

function drawTrouser(
  pen: Pen,
  { body, look, skin }: Person,
  { hip, knee, ankle }: Leg,
  darkness: number,
): string {
  const bottom = look.bottom ?? 'trousers';
  const isBare = bottom === 'skirt' || bottom === 'shorts';
  if (!isBare) {
    const colour = cloths[look.bottomColour];
    const within = trouserSeams(
      pen,
      colour,
      { hip, knee, ankle, footTurn: 0 },
      body.legWidths,
      bottom === 'work',
    );
    const outline = limb(hip, knee, ankle, body.legWidths, { softness: 0.3, cutEnd: true });
    return pen.shape(outline, pen.cloth(colour, darkness), { crescent: 6, rim: 4, within });
  }
  const [root, bend, end] = body.legWidths;
  const outline = limb(hip, knee, ankle, [root * 0.7, bend * 0.62, end * 0.62], { softness: 0.3 });
  const paint: Paint = look.tights ? pen.cloth(cloths[look.tights], darkness) : pen.skin(skin, darkness);
  const bare = pen.shape(outline, paint, { crescent: 5, rim: 3 });
  if (bottom === 'skirt') return bare;
  const short = limb(
    hip,
    between(hip, knee, 0.5),
    between(hip, knee, 0.96),
    [root, root * 0.92, root * 0.86],
    { cutEnd: true },
  );
  return bare + pen.shape(short, pen.cloth(cloths[look.bottomColour], darkness), { crescent: 6, rim: 4 });
}

/** The break above the shoe and the crease at the knee; work trousers have a patch and a pocket besides. */
function trouserSeams(pen: Pen, colour: string, leg: Leg, widths: Taper, isWork: boolean): string {
  const { knee, ankle } = leg;
  const [, bend, end] = widths;
  const low = between(ankle, knee, 0.1);
  const creases = path`M${low[0] - end * 0.42} ${low[1] - 3}q${end * 0.3} 6 ${end * 0.6} 1M${knee[0] - bend * 0.4} ${knee[1] - 2}q${bend * 0.24} 6 ${bend * 0.46} 2`;
  return (
    pen.line(creases, pen.shade(colour, 0.95), 2.3, 0.55) + (isWork ? workSeams(pen, colour, leg, bend) : '')
  );
}

/** A sewn-on knee that follows the leg, and a pocket on the thigh. */
function workSeams(pen: Pen, colour: string, { hip, knee, ankle }: Leg, width: number): string {
  const [above, below] = [between(knee, hip, 0.14), between(knee, ankle, 0.22)];
  const patch = path`M${above[0]} ${above[1]}L${knee[0]} ${knee[1]}L${below[0]} ${below[1]}`;
  const [x, y] = between(hip, knee, 0.6);
  const half = width * 0.26;
  const pocket = path`M${x - half * 2.2} ${y - half}h${half * 2}v${half * 2.3}h${-half * 2}ZM${x - half * 2.2} ${y - half * 0.3}h${half * 2}`;
  return `<path d="${patch}" stroke="${pen.shade(colour, 0.28)}" stroke-width="${round(width * 0.6)}" stroke-linecap="butt"/>${pen.line(pocket, pen.shade(colour, 0.95), 2.2, 0.6)}`;
}

/** Shoes with the ankle at 0,0 and the ground at 11; toes to the right. */
const uppers: Readonly<Record<'shoe' | 'boot' | 'sock' | 'bare', readonly Point[]>> = {
  shoe: dots('-14,-12 -11,-17 9,-16 17,-9 30,-3 40,2 42,9! -15,9! -15.5,-2'),
  boot: dots('-15,-20 -13,-26 11,-26 14,-12 26,-6 39,-2 43,8! -16,8! -16,-6'),
  sock: dots('-11,-17 9,-15 20,-6 33,0 38,6 33,11 -8,11 -13,4 -12.5,-8'),
  bare: dots('-10,-17 8,-15 20,-5 32,2 37,7 33,11 -8,11 -12,4 -11,-8'),
};

function drawFoot(
  pen: Pen,
  { body, look, skin }: Person,
  { ankle, footTurn }: Leg,
  side: 'near' | 'far',
): string {
  const kind = look.shoes ?? 'shoe';
  const colour = cloths[look.shoeColour ?? 'charcoal'];
  const size = Math.round((body.hand / 33) * 100) / 100;
  // The near foot is turned a little towards us, and so is shorter.
  const length = size * (side === 'near' && footTurn === 0 ? 0.84 : 1);
  const paint = kind === 'bare' ? pen.skin(skin) : pen.cloth(colour);
  const upper = pen.shape(smooth(uppers[kind]), paint, {
    crescent: 4,
    rim: 3,
    within: footMarks(pen, kind, colour, skin.line),
  });
  const sole =
    kind === 'shoe' || kind === 'boot'
      ? `<path d="M-15.500 6.500H42.500Q43.500 9 42.500 11.500H-15.500Z" fill="${kind === 'boot' ? pen.shade(colour, 1.2) : pen.tone(mix(colour, '#f4ece0', 0.7))}"/>`
      : '';
  return `<g transform="translate(${xy(ankle)}) rotate(${round(footTurn)}) scale(${Math.round(length * 100) / 100} ${size})">${upper}${sole}</g>`;
}

function footMarks(pen: Pen, kind: string, colour: string, skinLine: string): string {
  if (kind === 'bare') return pen.line('M27 4q4 0 6 2M24 7q5 0 7 2', skinLine, 1.5, 0.5);
  if (kind === 'sock') return pen.line('M24-2Q27 3 25 8', pen.shade(colour, 0.8), 2, 0.6);
  return (
    pen.line('M12-11l6-5M17-8l6-5', pen.lit(colour, 0.7), 2.2) +
    pen.line('M31-3Q27 2 28 8', pen.shade(colour, 0.8), 2, 0.6)
  );
}

/** A skirt hangs from the trunk, over the legs. */
export function drawSkirt(pen: Pen, { body, look, pose }: Person): string {
  if (look.bottom !== 'skirt' || (pose.stance !== 'stand' && pose.stance !== 'propped')) return '';
  const { hip, thigh } = body;
  const outline = smooth([
    [-hip - 2, -10, 1],
    [hip + 6, -10, 1],
    [hip * 1.2, thigh * 0.4],
    [hip * 1.36, thigh * 0.86, 1],
    [-hip * 1.28, thigh * 0.86, 1],
    [-hip * 1.1, thigh * 0.4],
  ]);
  return pen.shape(outline, pen.cloth(cloths[look.bottomColour]), { crescent: 9, rim: 4 });
}
