import type { Light } from '../../practice/scene.ts';
import { card, core, dot, halo, oval, shape, stroke } from './kit.ts';
import { lampGlow, shines } from './light-marks.ts';

/** The colours of the inside of a car, from its roof to where the light catches an edge. */
export interface CabinColours {
  readonly roof: string;
  readonly dash: string;
  readonly edge: string;
  readonly seat: string;
  readonly seatLit: string;
  readonly deep: string;
}

/** The gradient that the telephone's glow names. */
export const cabinDefs: readonly string[] = [halo('phone-glow', core.lamplight, 0.85)];

/**
 * The inside of the car, seen from the passenger's seat: roof, pillars and
 * door, with the windscreen on the left and the driver's window cut out of it.
 */
export const cabinShell = ({ roof, edge, deep }: CabinColours): string =>
  shape(
    'M-60-20H1340V760H-60ZM-60 74L236 62L118 404H-60ZM332 66Q690 44 1004 62Q1030 64 1036 88L1072 392Q1074 412 1050 414L224 424Q206 424 212 404L312 84Q316 68 332 66ZM1136 96Q1240 104 1340 130V396L1170 404Z',
    roof,
    'fill-rule="evenodd"',
  ) +
  shape('M236 62L118 404H140L258 62Z', edge, 'opacity=".7"') +
  shape('M218 410Q700 398 1072 398L1074 412Q700 412 214 426Z', edge) +
  shape('M214 424Q700 410 1074 412L1110 760H180Z', deep) +
  stroke('M470 470Q700 452 960 462', edge, 6, 'opacity=".6"') +
  shape('M-60-20H1340V30Q640 18-60 52Z', deep) +
  stroke('M1108 130L1116 330', edge, 9) +
  card(1106, 316, 22, 34, 6, edge);

/** Mirror, dashboard and what the light catches of them. */
export const dashboard = ({ dash, edge, deep }: CabinColours): string =>
  stroke('M116-10L124 52', deep, 10) +
  card(28, 44, 184, 62, 20, deep) +
  card(38, 52, 164, 46, 14, edge) +
  shape('M38 66Q38 52 52 52H132L104 98H52Q38 98 38 84Z', dash, 'opacity=".55"') +
  shape('M-60 404Q60 388 196 396Q330 402 398 446Q436 474 440 560L452 760H-60Z', dash) +
  shape('M-60 404Q60 388 196 396Q330 402 398 446Q420 460 430 488Q400 448 330 428Q200 402-60 420Z', edge) +
  stroke('M-60 520H330M20 566H300', deep, 5) +
  card(60, 590, 210, 90, 12, deep);

/** The wheel, edge on, in front of whoever sits behind it. */
export const steeringWheel = ({ edge, deep }: CabinColours): string =>
  shape('M420 492L520 524L512 560L420 548Z', deep) +
  `<g transform="rotate(14 540 520)">${oval(540, 520, 40, 132, 'none', `stroke="${deep}" stroke-width="22"`)}${oval(540, 520, 40, 132, 'none', `stroke="${edge}" stroke-width="4" stroke-dasharray="150 400"`)}${shape('M502 500H566V548H502Z', deep)}</g>`;

/** The driver's seat and its headrest, in profile; the driver sits on it, facing left. */
export const driverSeat = ({ seat, seatLit, deep }: CabinColours): string =>
  shape('M880 196Q884 162 926 164Q962 168 962 206L956 272Q950 290 916 288Q878 284 878 258Z', seat) +
  shape('M880 196Q884 162 926 164Q900 176 898 206L894 282Q878 276 878 258Z', seatLit) +
  stroke('M914 286V322M934 286V322', deep, 8) +
  shape(
    'M852 344Q856 310 904 308Q970 308 980 344L1014 620Q1016 660 964 664H640Q596 640 612 560Q622 516 664 514L866 524Z',
    seat,
  ) +
  shape(
    'M852 344Q856 310 904 308Q878 322 878 356L896 540L664 530Q640 530 612 560Q622 516 664 514L866 524Z',
    seatLit,
  ) +
  stroke('M990 60L930 312', deep, 10);

/** What stands between the seats, close to us: the box with its lid and the handbrake. */
export const middleConsole = ({ roof, edge, deep }: CabinColours): string =>
  shape('M400 760V640Q410 596 470 594H1120Q1160 596 1170 640V760Z', roof) +
  shape('M400 640Q410 596 470 594H1120Q1160 596 1170 640Q1150 610 1110 610H470Q424 612 400 640Z', edge) +
  stroke('M690 604L836 572', deep, 18) +
  stroke('M700 598L830 569', edge, 4);

/** The telephone in its holder on the dashboard: whoever calls is heard from here. */
export const carPhone = (light: Light): string =>
  lampGlow(light, dot(300, 350, 170, 'url(#phone-glow)', 'opacity=".3"')) +
  shape('M286 402H312L320 440H280Z', core.indigo) +
  card(256, 274, 84, 138, 12, '#1d1935') +
  shines(
    card(263, 282, 70, 122, 6, core.lamplight) +
      shape('M263 288Q263 282 269 282H327Q333 282 333 288V314L263 358Z', '#ffe6ba') +
      dot(298, 324, 20, '#35506a') +
      dot(298, 318, 8, core.lamplight) +
      shape('M284 337A14 12 0 0 1 312 337A20 20 0 0 1 284 337Z', core.lamplight) +
      stroke('M282 358H314', '#6a5270', 4) +
      dot(282, 384, 9, '#4f7350') +
      dot(314, 384, 9, core.brick),
  );

/** Half a sandwich in its paper and a flask, on the dashboard since one o'clock. */
export const carLunch = (): string =>
  shape('M88 400L104 358H164L180 396Z', '#b9b0a6') +
  shape('M104 358H164L158 366H110Z', core.cream) +
  shape('M110 386L122 364H158L168 384Z', '#c69a63') +
  shape('M114 380L118 374H162L164 380Z', '#6d9468') +
  shape('M196 330H218V402H196Z', core.teal) +
  shape('M211 330H218V402H211Z', '#225357') +
  card(194, 322, 26, 14, 3, '#9aa3b0');
