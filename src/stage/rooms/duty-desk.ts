import { card, core, dot, oval, rect, repeat, shape, stroke } from './kit.ts';
import { lampGlow, shines } from './light-marks.ts';

/** The long desk of the duty room, seen from the front: top, panel and legs. */
export const longDesk = (): string =>
  shape('M426 452H944L962 472H408Z', '#b98a63') +
  shape('M426 452H944L948 457H421Z', '#d3a87f') +
  rect(408, 471, 554, 13, '#6a4b40') +
  shape('M428 484H454V760H428ZM916 484H942V760H916Z', '#54404a') +
  shape('M454 496H916V604H454Z', '#6b5350') +
  shape('M454 484H916V498H454Z', '#54404a') +
  shape('M760 484H916V690H760Z', '#5f4a50') +
  stroke('M770 552H906M770 620H906', '#4a3a44', 4) +
  stroke('M826 518h24M826 586h24M826 654h24', core.cream, 5);

/** Today's referrals in a wire tray: what has come in since, lying on what was there at nine. */
export const referralTray = (): string =>
  oval(548, 462, 64, 5, '#45416b', 'opacity=".35"') +
  shape('M492 446L600 446L610 460H484Z', '#4d5566') +
  shape('M498 432H596L602 446H492Z', '#ddd2c0') +
  shape('M500 424H600L602 436H496Z', core.paper) +
  shape('M496 414L592 410L598 424L498 428Z', '#e9dec9') +
  shape('M504 402L600 404L602 417L502 414Z', core.paper) +
  stroke('M520 408l34 1M562 409l16 1', '#8f857f', 3) +
  rect(586, 404, 14, 12, core.brick) +
  stroke('M484 460L490 424M610 460L604 424M484 460H610', '#5d6577', 4);

/** Two screens side by side, turned to whoever sits on the left. */
export const twoScreens = (): string =>
  oval(826, 460, 92, 7, '#45416b', 'opacity=".35"') +
  standAt(780) +
  standAt(872) +
  screenAt(718, 298) +
  screenAt(811, 287) +
  shape('M704 462H790L784 471H692Z', '#4d5566') +
  stroke('M710 466.500H778', '#767d8b', 2.4);

const standAt = (x: number): string =>
  shape(`M${x - 8} 404h16v52h-16Z`, '#59606f') + shape(`M${x - 34} 452h68l6 8h-80Z`, '#4d5566');

/** A screen nearly from the front: rows of a list, some marked, one open. */
const screenAt = (x: number, y: number): string =>
  shape(`M${x} ${y + 8}L${x + 102} ${y}V${y + 124}L${x} ${y + 128}Z`, '#2a3046') +
  shines(
    shape(`M${x + 6} ${y + 14}L${x + 96} ${y + 7}V${y + 116}L${x + 6} ${y + 120}Z`, '#dfe7e6') +
      shape(`M${x + 6} ${y + 14}L${x + 96} ${y + 7}V${y + 22}L${x + 6} ${y + 29}Z`, core.teal) +
      repeat(5, i => {
        const row = y + 40 + i * 16;
        return (
          dot(x + 17, row, 4, i === 1 ? core.brick : '#b7c2c4') +
          stroke(`M${x + 28} ${row}l${i % 2 ? 40 : 52} -3`, i === 1 ? '#5f4550' : '#94a2a8', 4)
        );
      }),
  );

/** A lamp on a jointed arm, bent over the tray. */
export const deskLamp = (): string =>
  oval(462, 460, 28, 5, '#45416b', 'opacity=".35"') +
  shape('M438 458Q438 450 462 450T486 458Z', '#3f4a63') +
  stroke('M462 452L448 384L516 334', '#3f4a63', 6) +
  dot(448, 384, 6, '#59606f') +
  shape('M508 320L488 344L530 382L566 370Q562 334 508 320Z', core.mustard) +
  shape('M508 320L500 330Q546 342 558 373L566 370Q562 334 508 320Z', '#b98430') +
  shape('M530 382L566 370L561 361L522 374Z', '#8a5f26');

/** What the lamp puts on the wall behind everyone. It names the halo `lamp`. */
export const deskLampHalo = (): string => lampGlow('day', dot(550, 350, 380, 'url(#lamp)', 'opacity=".8"'));

/** The lamp's light before everyone: bright under the shade, a pool on tray and desk. */
export const deskLampLight = (): string =>
  lampGlow(
    'day',
    shape('M526 380L566 368L668 458H452Z', core.lamplight, 'opacity=".4"') +
      oval(556, 460, 128, 10, core.lamplight, 'opacity=".5"') +
      shape('M530 382L566 370L564 380L538 390Z', '#fff1d0'),
  );

/** A chair nobody sits in, behind the desk, with a cardigan over its back. */
export const absentChair = (): string =>
  card(606, 318, 108, 150, 14, '#4a4760') +
  shape('M596 314Q598 296 618 298H704Q722 296 724 314L738 452H710L704 366H616L610 452H582Z', core.sage) +
  shape('M704 298Q722 296 724 314L738 452H710L702 366Z', '#627c66') +
  stroke('M612 316Q600 366 598 440M660 302V362', '#627c66', 3);

/** The end of a filing cabinet close to us on the left: the one dark edge. */
export const nearCabinet = (): string =>
  shape('M-60 470H84L96 484V760H-60Z', '#322e4c') +
  shape('M-60 470H84L96 484H-60Z', '#4b466a') +
  stroke('M-60 574H90M-60 676H90', '#27233f', 4) +
  stroke('M-4 528h44M-4 628h44', '#5d5880', 7) +
  shape('M-8 470L-14 420H46L40 470Z', '#6b3f40') +
  shape(
    'M16 424Q-30 404-40 350Q4 362 14 404Q2 340 30 306Q50 352 26 406Q52 364 88 370Q72 416 16 424Z',
    '#33504c',
  );
