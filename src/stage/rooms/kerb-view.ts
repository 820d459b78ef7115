import { core, each, fade, halo, place, rect, repeat, shape, stroke } from './kit.ts';
import { stippled } from './layer.ts';
import { lampGlow } from './light-marks.ts';
import { litGlass } from './terrace-door.ts';
import {
  bin,
  frontDefs,
  frontWindow,
  nextDoor,
  numberPlate,
  scooter,
  wallFittings,
} from './terrace-front.ts';
import { shutDoor } from './terrace-step-shut.ts';

const size = 0.4;

/** Gradients and the wall's pattern for the view from the car. */
export const kerbDefs: readonly string[] = [
  ...frontDefs,
  halo('glow', '#ffcf8a', 0.95),
  fade('dusk', '#16132f', 0, 0.85, 'right'),
];

/** Number 24 as it looks from across the pavement, the houses beside it, and the light behind one door. */
export const streetFromCar = (): string =>
  fromHere(
    rect(-600, -500, 3600, 1160, 'url(#bricks)') + rect(-600, 476, 3600, 14, '#39324f') + houseNumber24(),
  ) +
  upstairs() +
  neighbours() +
  shape('M-60 412H1340V560H-60Z', '#332e4c') +
  shape('M-60 432H1340V442H-60Z', '#5c5675') +
  shape('M-60 442H1340V560H-60Z', '#28233f') +
  dark() +
  litUpstairs() +
  fromHere(litGlass(548, 868) + lampGlow('dusk', stippled('M460 0H960V460H460Z', 'url(#glow)', 0.24))) +
  lampGlow('dusk', shape('M384 412H506L536 460H340Z', '#f2bd74', 'opacity=".16"'));

/** The dark between the lamps: gone by day, as they are. */
const dark = (): string =>
  lampGlow(
    'dusk',
    rect(-60, -20, 1400, 600, '#241f45', 'opacity=".36"') +
      rect(640, -20, 700, 600, 'url(#dusk)', 'opacity=".55"'),
  );

const fromHere = (drawing: string): string => place(166, 150, drawing, 0, size);

const houseNumber24 = (): string =>
  wallFittings() +
  nextDoor() +
  frontWindow() +
  numberPlate() +
  bin() +
  scooter() +
  shutDoor() +
  shape('M360 652H922L952 672H326Z', '#94899f');

/** The windows of the first floor. Number 24 has a light on in one of them. */
const upstairs = (): string =>
  each(
    [-10, 268, 424, 700, 900],
    x =>
      rect(x, 70, 84, 78, '#d9c8b6') +
      rect(x + 7, 77, 70, 64, '#8b88a0') +
      rect(x + 39, 77, 5, 64, '#d9c8b6') +
      rect(x - 6, 146, 96, 7, '#d9c8b6'),
  );

const litUpstairs = (): string =>
  lampGlow(
    'dusk',
    rect(275, 77, 70, 64, core.amber) +
      shape('M275 77H298Q300 110 288 141H275Z', '#c9814a') +
      rect(307, 77, 5, 64, '#b99a86'),
  );

const neighbours = (): string =>
  rect(800, 196, 100, 116, '#d9c8b6') +
  rect(808, 204, 84, 100, '#6b6884') +
  rect(848, 204, 5, 100, '#d9c8b6') +
  rect(792, 308, 116, 8, '#d9c8b6') +
  rect(964, 172, 84, 240, '#d9c8b6') +
  rect(974, 182, 64, 230, '#3c4a66') +
  repeat(2, i => rect(982 + i * 25, 198, 20, 52, '#a98f74')) +
  rect(-60, 196, 110, 116, '#d9c8b6') +
  rect(-60, 204, 102, 100, '#6b6884') +
  stroke('M1120-20V412', core.indigo, 10);
