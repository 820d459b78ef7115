import { drawFoot } from './feet.ts';
import { cutOf } from './garments.ts';
import type { Leg } from './leg-plan.ts';
import { limb, smooth, type Taper } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Paint, Pen } from './pen.ts';
import type { Person } from './person.ts';
import { between, path, round } from './points.ts';
import type { Stance } from './pose.ts';
import { isUpright } from './stances.ts';

/** One leg, shod; the foot with its own pen where it is too small for shade. The far leg stands in the shade of the near one. */
export function drawLeg(pen: Pen, person: Person, side: 'near' | 'far', footPen: Pen = pen): string {
  const leg = person.legs[side];
  const { ankle, foot, footTurn, flipped } = leg;
  const shod = drawFoot(footPen, person, { ankle, view: foot, turn: footTurn, flipped });
  return (
    shod + drawClothed(pen, person, leg, side === 'far') + drawLapCloth(pen, person, leg, side === 'far')
  );
}

const clothPaint = (pen: Pen, colour: string, isFar: boolean): Paint =>
  isFar
    ? { tone: pen.shade(colour, 0.24), shade: pen.shade(colour, 1.1) }
    : { tone: pen.tone(colour), shade: pen.shade(colour) };

function drawClothed(pen: Pen, { body, look, skin, pose }: Person, leg: Leg, isFar: boolean): string {
  const { hip, knee, ankle } = leg;
  const bottom = look.bottom ?? 'trousers';
  const colour = cloths[look.bottomColour];
  const softness = isUpright(pose.stance) ? 0.3 : pose.stance === 'kneel' ? 0.36 : 0.46;
  if (bottom !== 'skirt' && bottom !== 'shorts') {
    const outline = limb(hip, knee, ankle, body.legWidths, { softness, cutEnd: true });
    const within = trouserSeams(pen, colour, leg, body.legWidths, bottom === 'work');
    return pen.shape(outline, clothPaint(pen, colour, isFar), { crescent: 6, rim: isFar ? 0 : 4, within });
  }
  const [root, bend, end] = body.legWidths;
  const outline = limb(hip, knee, ankle, [root * 0.7, bend * 0.62, end * 0.62], { softness });
  const paint: Paint = look.tights
    ? clothPaint(pen, cloths[look.tights], isFar)
    : pen.skin(skin, isFar ? 1.15 : 1);
  const bare = pen.shape(outline, paint, { crescent: 5, rim: 3 });
  if (bottom === 'skirt') return bare;
  const short = limb(
    hip,
    between(hip, knee, 0.5),
    between(hip, knee, 0.96),
    [root, root * 0.92, root * 0.86],
    { cutEnd: true },
  );
  return bare + pen.shape(short, clothPaint(pen, colour, isFar), { crescent: 6, rim: 4 });
}

/** Skirts and long tops lie over the thighs of those who don't stand; a skirt falls over the knee. */
function drawLapCloth(pen: Pen, { body, look, pose }: Person, leg: Leg, isFar: boolean): string {
  if (isUpright(pose.stance)) return '';
  const long = cutOf(look.top).hemOfThigh;
  const isSkirt = look.bottom === 'skirt';
  if (!isSkirt && long === undefined) return '';
  const { hip, knee, ankle, foot } = leg;
  const [root, bend] = body.legWidths;
  const colour = cloths[long === undefined ? look.bottomColour : look.topColour];
  const widths: Taper = [root, bend * 1.12, bend * 1.16];
  const reach = long ?? 1;
  const hangs = foot !== 'tucked' && (isSkirt || reach > 0.65);
  const outline = hangs
    ? limb(hip, knee, between(knee, ankle, 0.2), widths, { softness: 0.3, cutEnd: true })
    : limb(hip, between(hip, knee, 0.4), between(hip, knee, Math.min(1, reach + 0.25)), widths, {
        cutEnd: true,
      });
  return pen.shape(outline, clothPaint(pen, colour, isFar), { crescent: 6, rim: isFar ? 0 : 4 });
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

const onTheFloor: readonly Stance[] = ['hug', 'floor', 'knee', 'astride'];

/** The seat of somebody who sits low: trousers or skirt over the hem. In the trunk's frame. */
export function drawSeat(pen: Pen, { body, look, pose }: Person): string {
  if (!onTheFloor.includes(pose.stance)) return '';
  const { hip, legWidths } = body;
  const low = legWidths[0] * 0.34;
  const outline = smooth([
    [-hip * 1.04, -low * 0.7],
    [0, -low * 0.5],
    [hip * 1.02, -low * 0.7],
    [hip * 1.04, low * 0.6],
    [hip * 0.5, low],
    [-hip * 0.6, low],
    [-hip * 1.08, low * 0.5],
  ]);
  const colour = cloths[cutOf(look.top).hemOfThigh === undefined ? look.bottomColour : look.topColour];
  return pen.shape(outline, pen.cloth(colour), { crescent: 5, rim: 0 });
}

/** A skirt hangs from the trunk, over the legs of those who stand. */
export function drawSkirt(pen: Pen, { body, look, pose }: Person): string {
  if (look.bottom !== 'skirt' || !isUpright(pose.stance)) return '';
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
