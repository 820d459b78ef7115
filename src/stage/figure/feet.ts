import { mix } from './colour.ts';
import type { Look } from './look.ts';
import { smooth } from './outlines.ts';
import { cloths } from './palette.ts';
import type { Paint, Pen } from './pen.ts';
import type { Person } from './person.ts';
import { dots, type Point, round, xy } from './points.ts';
import type { Body } from './proportions.ts';

/**
 * How a foot is seen, toes to the right: from the `side`, a `quarter` turned to
 * us or `away`, from the `front` or the `heel`; on its `toes`, heel up; or
 * `tucked`, upright on bent toes, as of someone who kneels.
 */
export type FootView = 'side' | 'quarter' | 'front' | 'away' | 'heel' | 'toes' | 'tucked';

type Shod = 'shoe' | 'boot' | 'sock' | 'bare';

/** How a foot stands at the end of its leg. */
export interface FootPlace {
  readonly ankle: Point;
  readonly view: FootView;
  /** Degrees, toes down is positive. */
  readonly turn: number;
  /** Toes to the left. */
  readonly flipped: boolean;
}

/** Height of the ankle over the ground for a hand of 33. */
const rises: Readonly<Record<FootView, number>> = {
  side: 11,
  quarter: 11,
  front: 11,
  away: 11,
  heel: 11,
  toes: 27,
  tucked: 34,
};

/** Height of the ankle over the ground, in figure units. */
export const ankleRise = (body: Body, view: FootView = 'side'): number => (rises[view] * body.hand) / 33;

/** Shoes and feet with the ankle at 0,0. */
const uppers: Readonly<Record<FootView, Readonly<Record<Shod, readonly Point[]>>>> = {
  side: {
    shoe: dots('-14,-12 -11,-17 9,-16 17,-9 30,-3 40,2 42,9! -15,9! -15.5,-2'),
    boot: dots('-15,-20 -13,-26 11,-26 14,-12 26,-6 39,-2 43,8! -16,8! -16,-6'),
    sock: dots('-11,-17 9,-15 20,-6 33,0 38,6 33,11 -8,11 -13,4 -12.5,-8'),
    bare: dots('-10,-17 8,-15 20,-5 32,2 37,7 33,11 -8,11 -12,4 -11,-8'),
  },
  quarter: {
    shoe: dots('-13,-12 -11,-17 10,-17 16,-9 25,-2 32,5 31,13 22,15 4,12 -13,9! -14.5,-2'),
    boot: dots('-14,-20 -12,-26 12,-26 15,-12 25,-5 33,3 32,13 22,15 4,12 -15,8! -15,-6'),
    sock: dots('-11,-17 10,-16 17,-7 26,0 31,7 28,14 20,15 2,12 -12,9 -13,-6'),
    bare: dots('-10,-17 9,-16 16,-6 25,1 30,7 28,13 20,15 2,12 -11,9 -12,-6'),
  },
  front: {
    shoe: dots('-12,-14 -10,-18 11,-17 14,-8 18,2 19,10 14,17 3,18 -8,15 -14,9 -14,-3'),
    boot: dots('-14,-20 -12,-26 13,-26 15,-10 19,1 20,10 15,17 3,18 -9,15 -15,9 -15,-4'),
    sock: dots('-11,-17 11,-16 14,-6 17,3 17,11 12,16 3,17 -7,14 -12,8 -13,-4'),
    bare: dots('-10,-17 10,-16 13,-6 16,3 16,11 12,16 3,17 -7,14 -11,8 -12,-4'),
  },
  away: {
    shoe: dots('-13,-12 -11,-17 10,-17 17,-12 26,-8 33,-3 33,3! 12,7! -5,10 -14,9 -15,-1'),
    boot: dots('-14,-20 -12,-26 12,-26 16,-14 26,-9 33,-4 33,3! 12,7! -5,10 -15,9 -16,-4'),
    sock: dots('-11,-17 10,-16 18,-10 27,-6 32,-1 29,4 12,8 -6,11 -13,6 -13,-6'),
    bare: dots('-10,-17 9,-16 17,-9 26,-5 31,0 28,4 12,8 -6,11 -12,6 -12,-6'),
  },
  heel: {
    shoe: dots('-12,-13 -10,-17 10,-17 12,-13 15,-4 16,5 12,9! -11,9! -14,5 -14,-3'),
    boot: dots('-14,-20 -12,-26 12,-26 14,-20 15,-4 16,5 12,9! -11,9! -15,5 -15,-4'),
    sock: dots('-11,-17 11,-17 13,-6 14,4 11,10 0,12 -10,10 -13,4 -13,-6'),
    bare: dots('-10,-17 10,-17 12,-6 13,4 10,10 0,12 -9,10 -12,4 -12,-6'),
  },
  toes: {
    shoe: dots('-13,-12 -8,-18 10,-15 17,-4 26,8 36,15 43,21 43,26! 17,26! 4,20 -11,5 -16,-3'),
    boot: dots('-14,-20 -9,-27 13,-24 18,-6 27,7 37,15 43,21 43,26! 17,26! 4,20 -13,5 -17,-5'),
    sock: dots('-10,-16 9,-14 16,-3 25,9 34,17 38,23 34,27 18,27 4,20 -9,6 -13,-3'),
    bare: dots('-9,-16 8,-14 15,-3 24,9 33,17 37,23 33,27 18,27 4,20 -8,6 -12,-3'),
  },
  tucked: {
    shoe: dots('-14,-14 -7,-19 8,-13 11,0 10,14 16,23 24,29 24,33! 0,33! -11,28 -15,12'),
    boot: dots('-15,-16 -8,-23 12,-18 13,0 11,14 16,23 24,29 24,33! 0,33! -12,28 -16,12'),
    sock: dots('-11,-15 -4,-18 8,-12 10,2 8,16 14,25 20,31 14,34 -2,34 -9,28 -12,10'),
    bare: dots('-10,-15 -3,-18 7,-12 9,2 7,16 13,25 19,31 13,34 -2,34 -8,28 -11,10'),
  },
};

/** The edge of a sole, along the ground. */
const soles: Readonly<Record<FootView, string>> = {
  side: 'M-15.500 6.500H42.500Q43.500 9 42.500 11.500H-15.500Z',
  quarter: 'M-14.500 6Q4 9 22 12Q30 12 32.500 8Q33.500 14 29 16.500Q22 19 4 15L-14.500 11.500Z',
  front:
    'M-14.500 7Q-11 12-6 13.500Q3 17 13 14.500Q18 11 19.500 8Q20.500 14 16 19Q4 23-8 18.500Q-14 15-14.500 7Z',
  away: 'M-15 6Q-12 8-5 7.500L12 4.500L33 .500Q34.500 4 31 6.500L12 10.500L-5 13Q-14 13-15 6Z',
  heel: 'M-14 6Q0 9 15 6L14 12.500Q0 15-13 12.500Z',
  toes: 'M-16-4Q-4 15 17 24H43.500V28H16Q-8 18-18.500-1Z',
  tucked: 'M-14-14Q-18 12-12 28Q-6 33.500 2 33H24.500V35.500H-2Q-14 35-18 14Q-20-4-17-12Z',
};

/** The same foot of somebody whose back is turned. */
const turnedAway: Partial<Record<FootView, FootView>> = { quarter: 'away', front: 'heel' };

/** A shod or bare foot at the end of a leg. */
export function drawFoot(pen: Pen, { body, look, skin, pose }: Person, place: FootPlace): string {
  const { ankle, turn, flipped } = place;
  const view = (pose.view === 'behind' && turnedAway[place.view]) || place.view;
  const kind: Shod = look.shoes ?? 'shoe';
  const colour = cloths[look.shoeColour ?? 'charcoal'];
  const size = Math.round((body.hand / 33) * 100) / 100;
  const paint: Paint = kind === 'bare' ? pen.skin(skin) : pen.cloth(colour);
  const upper = pen.shape(smooth(uppers[view][kind]), paint, {
    crescent: 4,
    rim: 3,
    within: footMarks(pen, kind, view, colour, skin.line),
  });
  const turned = turn ? ` rotate(${round(turn)})` : '';
  return `<g transform="translate(${xy(ankle)})${turned} scale(${flipped ? -size : size} ${size})">${upper}${soleOf(pen, look, view, colour)}</g>`;
}

function soleOf(pen: Pen, { shoes = 'shoe' }: Look, view: FootView, colour: string): string {
  if (shoes !== 'shoe' && shoes !== 'boot') return '';
  const fill = shoes === 'boot' ? pen.shade(colour, 1.2) : pen.tone(mix(colour, cloths.white, 0.7));
  return `<path d="${soles[view]}" fill="${fill}"/>`;
}

/** Laces and the seam of the toecap, or toes. */
const marks: Readonly<Record<FootView, readonly [laces: string, cap: string, toes: string]>> = {
  side: ['M12-11l6-5M17-8l6-5', 'M31-3Q27 2 28 8', 'M27 4q4 0 6 2M24 7q5 0 7 2'],
  quarter: ['M10-10l7-4M15-5l7-4', 'M26-1Q19 4 20 13', 'M24 6q4 2 4 6M19 7q4 2 4 7'],
  front: ['M-3-8h11M-2-2h12', 'M-12 5Q2-1 17 5', 'M-5 9v5M0 10v6M6 10v6M11 9v5'],
  away: ['', '', ''],
  heel: ['', '', ''],
  toes: ['M13-4l6-5M18 3l6-4', 'M31 11Q26 16 25 25', 'M27 20q5 0 7 3M24 23q5 0 7 3'],
  tucked: ['', '', ''],
};

function footMarks(pen: Pen, kind: Shod, view: FootView, colour: string, skinLine: string): string {
  const [laces, cap, toes] = marks[view];
  if (!cap) return '';
  if (kind === 'bare') return pen.line(toes, skinLine, 1.5, 0.5);
  const seam = pen.line(cap, pen.shade(colour, 0.8), 2, 0.6);
  return kind === 'sock' ? seam : pen.line(laces, pen.lit(colour, 0.7), 2.2) + seam;
}
