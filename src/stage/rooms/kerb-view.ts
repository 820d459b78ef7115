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

const size = 0.46;

/** Gradients and the wall's pattern for the view from the car. */
export const kerbDefs: readonly string[] = [
  ...frontDefs,
  halo('glow', '#ffcf8a', 0.95),
  fade('dusk', '#16132f', 0, 0.85, 'right'),
];

/** Number 24 as it looks from across the pavement, the houses beside it, and the light behind one door. */
export const streetFromCar = (): string =>
  fromHere(
    rect(-500, -400, 3300, 1060, 'url(#bricks)') + rect(-500, 476, 3300, 14, '#39324f') + houseNumber24(),
  ) +
  upstairs() +
  neighbours() +
  shape('M-60 412H1340V560H-60Z', '#332e4c') +
  shape('M-60 432H1340V442H-60Z', '#5c5675') +
  shape('M-60 442H1340V560H-60Z', '#28233f') +
  rect(-60, -20, 1400, 600, '#241f45', 'opacity=".36"') +
  rect(640, -20, 700, 600, 'url(#dusk)', 'opacity=".55"') +
  fromHere(litGlass(548, 868) + lampGlow('dusk', stippled('M460 0H960V460H460Z', 'url(#glow)', 0.24))) +
  lampGlow('dusk', shape('M356 416H504L560 560H300Z', '#f2bd74', 'opacity=".16"'));

const fromHere = (drawing: string): string => place(104, 114, drawing, 0, size);

const houseNumber24 = (): string =>
  wallFittings() +
  nextDoor() +
  frontWindow() +
  numberPlate() +
  bin() +
  scooter() +
  shutDoor() +
  shape('M360 652H922L952 672H326Z', '#94899f');

/** Sills and lower panes of the first floor, cut off by the roof of the car. */
const upstairs = (): string =>
  each(
    [222, 390, 836],
    x =>
      rect(x, -20, 88, 96, '#d9c8b6') +
      rect(x + 8, -20, 72, 88, '#8b88a0') +
      rect(x + 40, -20, 6, 88, '#d9c8b6') +
      rect(x - 8, 74, 104, 8, '#d9c8b6'),
  );

const neighbours = (): string =>
  rect(790, 166, 112, 136, '#d9c8b6') +
  rect(798, 174, 96, 120, '#6b6884') +
  rect(844, 174, 5, 120, '#d9c8b6') +
  rect(782, 298, 128, 9, '#d9c8b6') +
  rect(964, 146, 92, 266, '#d9c8b6') +
  rect(974, 156, 72, 256, '#3c4a66') +
  repeat(2, i => rect(984 + i * 28, 174, 22, 60, '#a98f74')) +
  rect(-60, 166, 64, 136, '#d9c8b6') +
  rect(-60, 174, 56, 120, '#6b6884') +
  stroke('M1120-20V412', core.indigo, 10);
