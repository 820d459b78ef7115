import { card, core, dot, each, oval, place, rect, repeat, shape, stroke } from './kit.ts';

/** The office worktop along the wall: a register open on it, an accident book, a telephone, a mug of pens. */
export const officeWorktop = (): string =>
  rect(500, 398, 372, 14, '#c9a278') +
  rect(500, 410, 372, 8, '#8a6a50') +
  rect(512, 418, 348, 90, '#a7b3b0') +
  stroke('M628 424V504M744 424V504', '#8f9c9a', 4) +
  stroke('M560 440h24M676 440h24M792 440h24', '#6e7687', 5) +
  register() +
  accidentBook() +
  deskTelephone() +
  penMug();

/** The morning's register: names down one side, marks across. */
const register = (): string =>
  place(
    584,
    398,
    shape('M-62-4L-50-62L0-54L50-62L62-4L0 2Z', '#7d5a48') +
      shape('M-56-8L-46-58L0-50V-2Z', core.paper) +
      shape('M56-8L46-58L0-50V-2Z', '#f2ead8') +
      stroke('M-42-48L-8-42M-44-38L-8-32M-46-28L-8-22M-48-18L-8-12', '#9a8f86', 2.4) +
      stroke('M10-43L40-48M10-33L42-38M10-23L44-28M10-13L46-18', '#9a8f86', 2.4) +
      each([18, 28, 38], (x, i) => dot(x, -44 + i * 8, 3, i === 1 ? core.brick : core.teal)),
  );

const accidentBook = (): string =>
  shape('M664 384L668 350H736L740 384Z', core.school) +
  shape('M664 384H740V398H664Z', core.paper) +
  shape('M664 392H740V398H664Z', '#742438') +
  card(684, 358, 36, 16, 2, core.cream) +
  stroke('M690 364h22M690 369h14', '#9a8f86', 2.2) +
  stroke('M726 346L756 380', core.indigo, 5);

const deskTelephone = (): string =>
  shape('M774 398L782 364H838L846 398Z', '#4d5566') +
  card(770, 350, 80, 15, 7, '#34323f') +
  repeat(6, i => dot(796 + (i % 3) * 14, 376 + Math.floor(i / 3) * 11, 3, '#b9bec6'));

const penMug = (): string =>
  stroke('M520 364L514 338M528 364V332M536 364L544 340', core.brick, 5) +
  shape('M510 362H548L545 394Q544 398 540 398H518Q514 398 513 394Z', core.mustard);

/** A steel cabinet with its two doors shut; the lock has no key in it. */
export const lockedCabinet = (): string =>
  rect(958, 116, 198, 402, '#8f9aa4') +
  rect(958, 116, 198, 12, '#b3bcc2') +
  rect(1140, 116, 16, 402, '#727d89') +
  stroke('M1056 132V508', '#67717e', 4) +
  stroke('M974 148H1038M974 158H1038M1074 148H1128M1074 158H1128', '#7d8894', 4) +
  card(1064, 286, 16, 52, 5, '#4d5566') +
  card(1032, 286, 16, 52, 5, '#4d5566') +
  dot(1072, 360, 8, '#d8dcd8') +
  stroke('M1072 357v6', '#34323f', 3) +
  card(982, 60, 66, 56, 3, core.teal) +
  card(1052, 52, 60, 64, 3, '#b9773f') +
  rect(998, 76, 34, 14, core.paper) +
  rect(1066, 70, 32, 14, core.paper);

/** A board of what is on this week: the bell times, a lost mitten on a pin, the clubs. */
export const weekBoard = (): string =>
  rect(372, 84, 252, 190, '#8a5b45') +
  rect(380, 92, 236, 174, '#c7a47c') +
  rect(394, 106, 92, 120, core.paper) +
  rect(394, 106, 92, 16, core.teal) +
  stroke(
    'M402 138h30M402 156h24M402 174h34M402 192h26M402 210h32M446 138h30M446 156h22M446 174h30M446 192h24',
    '#9a8f86',
    3,
  ) +
  rect(502, 106, 100, 62, core.mustard) +
  stroke('M512 122h60M512 136h76M512 150h50', '#8a5f26', 3) +
  place(
    540,
    214,
    shape('M-20 22V-14Q-20-34 0-34Q20-34 20-14V22Z', core.teal) +
      shape('M18-6Q34-16 38-2Q38 12 18 18Z', core.teal) +
      shape('M-20-2H20V8H-20Z', core.cream) +
      shape('M-22 20H22V36H-22Z', '#225357') +
      dot(0, -24, 4, core.mustard),
    -8,
  ) +
  rect(572, 186, 34, 60, '#e3ead8') +
  stroke('M580 200h18M580 212h14M580 224h18', '#8f9a86', 2.6);

/** The office clock: twenty-five to twelve. */
export const officeClock = (): string =>
  dot(762, 132, 40, '#4d5566') +
  dot(762, 132, 33, core.paper) +
  stroke('M762 104v5M762 155v5M734 132h5M785 132h5', '#8d8795', 3) +
  stroke('M762 132L753 116', core.indigo, 5) +
  stroke('M762 132L746 151', core.indigo, 4) +
  dot(762, 132, 4, core.brick);

/** A drawstring PE bag on a spare chair, a plimsoll half out of it. */
export const kitBagOnChair = (): string =>
  place(
    208,
    0,
    stroke('M-44 478L-52 600M44 478L52 600M-32 470V600', '#8d8795', 7) +
      shape('M-54 352Q0 340 54 352L50 470H-50Z', '#b98a63') +
      card(-58, 462, 116, 18, 8, '#a9764f') +
      oval(0, 464, 46, 8, '#7d5a48', 'opacity=".5"') +
      shape('M-40 464Q-48 402-18 388Q0 380 18 388Q48 402 40 464Z', core.school) +
      shape('M18 388Q48 402 40 464H20Q30 420 18 388Z', '#742438') +
      stroke('M-16 388Q0 398 16 388', core.cream, 4) +
      stroke('M-14 388Q-30 350-2 348Q26 350 14 388', core.cream, 4) +
      card(-22, 418, 34, 20, 3, core.paper) +
      stroke('M-16 428h20', '#9a8f86', 3) +
      shape('M24 464Q22 446 40 446Q46 456 64 458Q72 460 70 466H26Z', core.indigo) +
      stroke('M28 466H70', core.paper, 4),
  );
