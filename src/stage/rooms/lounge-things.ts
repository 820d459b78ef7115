import { card, core, dot, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';
import { shines } from './light-marks.ts';

const cloth = '#6f8a86';
const clothLit = '#8aa39c';
const clothDark = '#4c6666';

/** The sofa from the front, its cushions and a folded cot blanket on the arm. People sit on it. */
export const sofa = (): string =>
  oval(640, 652, 290, 12, '#433a62', 'opacity=".3"') +
  shape('M384 640h22l-4 18h-16ZM876 640h22l-2 18h-16Z', '#5d4438') +
  card(388, 316, 504, 250, 26, cloth) +
  shape(
    'M414 316H866Q892 316 892 342V352Q892 328 866 328H414Q388 328 388 352V342Q388 316 414 316Z',
    clothLit,
  ) +
  stroke('M640 330V500', clothDark, 4) +
  card(402, 486, 238, 70, 14, clothLit) +
  card(640, 486, 238, 70, 14, cloth) +
  shape('M402 540H878V640H402Z', clothDark) +
  card(352, 420, 62, 224, 24, cloth) +
  shape('M376 420Q352 420 352 444V620Q352 644 376 644Q364 640 364 620V444Q364 424 376 420Z', clothLit) +
  card(866, 420, 62, 224, 24, clothDark) +
  shape('M866 444Q866 420 890 420H904Q928 420 928 444V470Q898 482 866 470Z', core.cream) +
  stroke('M872 452q26 8 50 0M872 462q26 8 50 0', core.brick, 3) +
  cushion(430, 404, core.mustard, '#b07c2c') +
  cushion(796, 400, core.brick, '#8f4436');

const cushion = (x: number, y: number, fill: string, shade: string): string =>
  place(x, y, card(0, 0, 84, 84, 16, fill) + shape('M84 20V68Q84 84 68 84H20Q70 76 84 20Z', shade), -7);

/** The television on its low cupboard, and what lies in front of it: a remote, a controller, a charger with its cable. */
export const televisionCorner = (): string =>
  card(112, 176, 238, 148, 6, '#2a2838') +
  rect(120, 184, 222, 132, 'url(#screen)') +
  shape('M120 184H230L150 316H120Z', '#5f5d7c', 'opacity=".7"') +
  rect(214, 324, 34, 22, '#2a2838') +
  card(186, 342, 90, 8, 4, '#2a2838') +
  rect(84, 392, 292, 136, '#b98a63') +
  rect(84, 392, 292, 9, '#d8ae7c') +
  rect(96, 412, 128, 100, '#7d5a48') +
  rect(236, 412, 128, 100, '#a9764f') +
  dot(248, 462, 5, core.cream) +
  repeat(5, i => rect(106 + i * 22, 438 + ((i * 7) % 12), 18, 74 - ((i * 7) % 12), boxes[i] ?? core.teal)) +
  ordinaryThings();

const boxes = [core.teal, core.mustard, core.brick, '#86aebd', '#6d3f5f'] as const;

const ordinaryThings = (): string =>
  card(104, 380, 54, 12, 5, '#34323f') +
  each([114, 124, 134], x => dot(x, 385, 2, '#b7b2bd')) +
  shape('M170 388Q170 372 184 374H204Q218 372 218 388Q218 396 208 390H180Q170 396 170 388Z', '#59606f') +
  dot(182, 382, 3, '#b7b2bd') +
  dot(206, 382, 3, core.mustard) +
  card(322, 356, 24, 36, 4, core.paper) +
  stroke('M330 350v6M338 350v6', '#b7b2bd', 3) +
  stroke(
    'M334 392Q320 396 312 388Q286 372 262 382Q244 392 264 390Q292 388 304 380Q312 372 290 374',
    core.paper,
    4.5,
  ) +
  rect(284, 370, 10, 7, '#b7b2bd');

/** A play gym over its mat: a soft arch with a moon, a ball and a fish hung from it. */
export const playGym = (): string =>
  oval(236, 592, 186, 30, '#b9a8b8') +
  oval(236, 589, 158, 22, '#cfc0c6') +
  stroke('M92 590Q94 382 236 378Q378 382 380 590', core.mustard, 12) +
  stroke('M106 540Q114 394 236 389', '#e9c274', 4) +
  stroke('M150 400V424M236 382V402M322 400V424', '#9a8f86', 2.6) +
  shape('M150 424A14 14 0 1 1 140 446A12 12 0 0 0 150 424Z', core.cream) +
  dot(236, 410, 11, core.teal) +
  shape('M306 432Q322 420 336 432Q328 444 322 444Q312 444 306 432Z', core.brick);

/** A round nest of a cushion on the mat; a baby who can nearly sit sits in it. */
export const nest = (): string =>
  card(138, 528, 196, 52, 26, '#86aebd') +
  shape('M308 528Q334 530 334 554T308 580H190Q300 572 308 528Z', '#648b9c') +
  oval(236, 540, 86, 16, '#a9c6cf');

/** A telephone lying on the arm of the sofa, its screen alight. */
export const litPhone = (): string =>
  shape('M348 412L404 402L420 424L360 436Z', '#2a2838') +
  shines(
    shape('M355 414L401 406L412 422L364 431Z', '#cfe3ea') +
      stroke('M372 416l18-3M378 423l12-2', '#4c6288', 2.8),
  );

/** A curtain drawn back, close to us: the one dark edge, and where the sun comes in. */
export const nearCurtain = (): string =>
  shape('M-60-20H44Q60 300 30 470Q52 620 46 760H-60Z', '#4a3f52') +
  stroke('M10-20Q20 260 4 470M-24-20Q-18 260-30 470', '#3a3144', 6) +
  shape('M-60 462Q10 474 44 452L48 474Q10 494-60 482Z', core.mustard);
